package org.hcccds.authoring.mutate;

import java.util.List;
import java.util.Locale;
import org.hcccds.authoring.mutate.MutationReport.Accepted;
import org.hcccds.authoring.mutate.MutationReport.Line;
import org.hcccds.authoring.mutate.MutationReport.Survivor;

/** A mutation report for a person: each survivor with what would kill it, then the score of each folder. */
public final class MutationText {

    private static final String INDENT = "    ";

    private MutationText() {
    }

    /** The report; ends with a line break. */
    public static String of(MutationReport report) {
        StringBuilder text = new StringBuilder();
        report.survivors().forEach(survivor -> survivor(text, survivor));
        if (!report.survivors().isEmpty()) {
            text.append("What these scenarios expect is what the rules say today. Whether that is right is for\n"
                    + "a clinician to judge before one of them is added. A change that need not be noticed\n"
                    + "goes into survivors.yaml beside the scenarios, as in\n\n"
                    + entry(report.survivors().get(0).verdict().mutant()) + "\n");
        }
        report.accepted().forEach(accepted -> accepted(text, accepted));
        table(text, report);
        return text.toString();
    }

    private static String entry(Mutant mutant) {
        return ("- rule: " + mutant.rule().id() + "\n  line: " + ScenarioYaml.quoted(mutant.before()) + "\n  change: "
                + ScenarioYaml.quoted(mutant.after()) + "\n  reason: why no scenario can tell the difference\n")
                .indent(INDENT.length());
    }

    private static void survivor(StringBuilder text, Survivor survivor) {
        Mutant mutant = survivor.verdict().mutant();
        change(text, mutant);
        if (survivor.suggestion().isEmpty()) {
            text.append("  No scenario notices, and none that would was found near the present ones.\n\n");
            return;
        }
        Suggestion suggestion = survivor.suggestion().get();
        String at = suggestion.base().file() + ":" + suggestion.base().position().line();
        if (suggestion.added()) {
            int others = survivor.verdict().showsIn().size() - 1;
            text.append("  It shows in a scenario that does not ask for it").append(others > 0 ? ", as in " + others
                    + (others == 1 ? " other" : " others") : "").append(". To ask for it, add to\n  ").append(at)
                    .append("  ").append(suggestion.base().name()).append("\n\n");
        } else {
            text.append("  No scenario notices. This one would; its base is at\n  ").append(at).append("\n\n");
        }
        text.append(suggestion.yaml().indent(INDENT.length())).append('\n');
    }

    private static void change(StringBuilder text, Mutant mutant) {
        text.append("SURVIVED  ").append(mutant.rule().id()).append('\n').append("  ").append(mutant.place())
                .append('\n')
                .append("  - ").append(mutant.before()).append('\n')
                .append("  + ").append(mutant.after().equals(Mutant.DROPPED) ? "(dropped)" : mutant.after())
                .append('\n');
    }

    private static void accepted(StringBuilder text, Accepted accepted) {
        text.append("accepted  ").append(accepted.mutant().place()).append("  ").append(accepted.mutant().rule().id())
                .append("\n          ").append(accepted.reason()).append('\n');
    }

    private static void table(StringBuilder text, MutationReport report) {
        if (!report.accepted().isEmpty()) {
            text.append('\n');
        }
        int names = Math.max(6, report.lines().stream().mapToInt(line -> line.topic().length()).max().orElse(0));
        text.append(padded("folder", names)).append("  changes  killed  accepted  survived  score\n");
        report.lines().forEach(line -> row(text, line, names));
        row(text, report.total(), names);
    }

    private static void row(StringBuilder text, Line line, int names) {
        text.append(padded(line.topic(), names)).append(columns(List.of(9, 8, 10, 10),
                List.of(line.mutants(), line.killed(), line.accepted(), line.survived())))
                .append(String.format(Locale.ROOT, "%7.1f", down(line.score()))).append('\n');
    }

    /** Rounded down, so that a limit that is shown as reached is reached. */
    private static double down(double score) {
        return Math.floor(score * 10) / 10;
    }

    private static String columns(List<Integer> widths, List<Integer> numbers) {
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < widths.size(); i++) {
            row.append(" ".repeat(Math.max(0, widths.get(i) - String.valueOf(numbers.get(i)).length())))
                    .append(numbers.get(i));
        }
        return row.toString();
    }

    private static String padded(String words, int width) {
        return words + " ".repeat(width - words.length());
    }
}
