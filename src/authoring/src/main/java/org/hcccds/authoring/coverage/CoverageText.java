package org.hcccds.authoring.coverage;

import java.util.List;
import java.util.function.ToIntFunction;
import org.hcccds.authoring.coverage.StatementCoverage.Line;

/** Statement coverage as a table for a person, with what is lacking below. */
public final class CoverageText {

    private static final List<String> HEADINGS =
            List.of("total", "encoded", "not encodable", "fired", "near miss");
    private static final List<ToIntFunction<Line>> COLUMNS =
            List.of(Line::total, Line::encoded, Line::notEncodable, Line::fired, Line::nearMissed);

    private CoverageText() {
    }

    /** The table; ends with a line break. */
    public static String of(StatementCoverage coverage) {
        StringBuilder text = new StringBuilder();
        int names = Math.max(10, coverage.lines().stream().mapToInt(line -> line.guideline().length()).max().orElse(0));
        text.append(padded("statements", names));
        HEADINGS.forEach(heading -> text.append("  ").append(heading));
        text.append('\n');
        coverage.lines().forEach(line -> row(text, line, names));
        row(text, total(coverage.lines()), names);
        if (!coverage.isComplete()) {
            text.append('\n');
            coverage.problems().forEach(problem -> text.append(problem).append('\n'));
            text.append(coverage.problems().size()).append(coverage.problems().size() == 1 ? " gap\n" : " gaps\n");
        }
        return text.toString();
    }

    private static void row(StringBuilder text, Line line, int names) {
        text.append(padded(line.guideline(), names));
        for (int i = 0; i < COLUMNS.size(); i++) {
            String number = String.valueOf(COLUMNS.get(i).applyAsInt(line));
            text.append("  ").append(" ".repeat(Math.max(0, HEADINGS.get(i).length() - number.length()))).append(number);
        }
        text.append('\n');
    }

    private static Line total(List<Line> lines) {
        return new Line("all", sum(lines, Line::total), sum(lines, Line::encoded), sum(lines, Line::notEncodable),
                sum(lines, Line::fired), sum(lines, Line::nearMissed));
    }

    private static int sum(List<Line> lines, ToIntFunction<Line> column) {
        return lines.stream().mapToInt(column).sum();
    }

    private static String padded(String words, int width) {
        return words + " ".repeat(width - words.length());
    }
}
