package org.hcccds.authoring.site.figure;

import static org.hcccds.authoring.site.html.Html.el;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import org.hcccds.authoring.site.html.Html;
import org.hcccds.model.patient.Numbers;

/**
 * Hazard ratios with their confidence intervals on a logarithmic scale, with a line at 1. Drawn so narrow that it can
 * be read
 * on a phone.
 */
public final class ForestPlot {

    /** One study. @param detail what it was compared with, and how many patients; all numbers above 0 */
    public record Row(String study, String detail, double ratio, double low, double high) {
    }

    private static final int WIDTH = 360;
    private static final int LEFT = 8;
    private static final int RIGHT = 236;
    private static final int TOP = 26;
    private static final int LINE = 14;
    /** The height of an interval with its numbers. */
    private static final int BAND = 24;
    private static final int FOOT = 40;
    private static final double[] TICKS = {0.1, 0.2, 0.5, 1, 2, 5};

    private final String title;
    private final List<Row> rows;
    private final double low;
    private final double high;

    private ForestPlot(String title, List<Row> rows) {
        this.title = title;
        this.rows = rows;
        this.low = Math.min(0.5, rows.stream().mapToDouble(Row::low).min().orElse(1)) / 1.1;
        this.high = Math.max(2, rows.stream().mapToDouble(Row::high).max().orElse(1)) * 1.1;
    }

    /** @param title the outcome, such as "Overall survival" @param rows at least one */
    public static Html of(String title, List<Row> rows) {
        return new ForestPlot(title, rows).figure();
    }

    private Html figure() {
        List<Html> parts = new ArrayList<>();
        parts.add(el("title", title + ": hazard ratios with 95% confidence intervals"));
        parts.add(words(WIDTH - LEFT, 14, "HR (95% CI)", "end", "head"));
        parts.add(words(LEFT, 14, title, "start", "head"));
        int y = TOP;
        for (Row row : rows) {
            List<Html> label = label(row, y);
            y += LINE * label.size();
            parts.add(el("g", Html.all(label), interval(row, y)));
            y += BAND;
        }
        for (double tick : ticks()) {
            parts.add(words(x(tick), y + 12, Numbers.plain(tick), "middle", "tick"));
        }
        parts.add(words(x(1) - 6, y + 30, "\u2190 favors treatment", "end", "tick"));
        parts.add(words(x(1) + 6, y + 30, "comparator \u2192", "start", "tick"));
        return el("figure", el("svg", parts).styled("forest").with("role", "img")
                .with("viewBox", "0 0 " + WIDTH + ' ' + (y + FOOT)));
    }

    /** The study and its comparator, a line each: on one line where they fit side by side. */
    private static List<Html> label(Row row, int top) {
        if (Wrapped.lines(row.study() + "  " + row.detail(), WIDTH - 2 * LEFT).size() == 1) {
            return List.of(Html.all(words(LEFT, top + 11, row.study(), "start", "study"),
                    words(WIDTH - LEFT, top + 11, row.detail(), "end", "tick")));
        }
        List<Html> lines = new ArrayList<>();
        for (String line : Wrapped.lines(row.study(), WIDTH - 2 * LEFT)) {
            lines.add(words(LEFT, top + 11 + LINE * lines.size(), line, "start", "study"));
        }
        lines.add(words(LEFT, top + 11 + LINE * lines.size(), row.detail(), "start", "tick"));
        return lines;
    }

    private Html interval(Row row, int top) {
        int y = top + 8;
        double size = 4;
        // The lines of the scale run beside the intervals alone, not through the names of studies.
        return Html.all(Html.all(ticks().stream().map(tick ->
                        line(x(tick), top, x(tick), top + 16, tick == 1 ? "one" : "grid")).toList()),
                line(x(row.low()), y, x(row.high()), y, "interval"),
                line(x(row.low()), y - size, x(row.low()), y + size, "interval"),
                line(x(row.high()), y - size, x(row.high()), y + size, "interval"),
                el("rect").styled("ratio").with("x", at(x(row.ratio()) - size)).with("y", at(y - size))
                        .with("width", at(2 * size)).with("height", at(2 * size)),
                words(WIDTH - LEFT, y + 4, shown(row.ratio()) + " (" + shown(row.low()) + "\u2013" + shown(row.high())
                        + ")", "end", "value"));
    }

    private List<Double> ticks() {
        return DoubleStream.of(TICKS).filter(tick -> low <= tick && tick <= high).boxed().toList();
    }

    /** Where a ratio lies across the picture. */
    private double x(double ratio) {
        return LEFT + (Math.log(ratio) - Math.log(low)) / (Math.log(high) - Math.log(low)) * (RIGHT - LEFT);
    }

    private static Html line(double x1, double y1, double x2, double y2, String style) {
        return el("line").styled(style).with("x1", at(x1)).with("y1", at(y1)).with("x2", at(x2)).with("y2", at(y2));
    }

    private static Html words(double x, double y, String text, String anchor, String style) {
        return el("text", text).styled(style).with("x", at(x)).with("y", at(y)).with("text-anchor", anchor);
    }

    private static String at(double place) {
        return String.format(Locale.ROOT, "%.1f", place);
    }

    /** Two places, and the third where it is not zero. */
    private static String shown(double number) {
        String text = String.format(Locale.ROOT, "%.3f", number);
        return text.endsWith("0") ? text.substring(0, text.length() - 1) : text;
    }
}
