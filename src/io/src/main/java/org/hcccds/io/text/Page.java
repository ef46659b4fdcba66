package org.hcccds.io.text;

import java.util.ArrayList;
import java.util.List;

/** Text for a terminal of a given width: headings, and lines that wrap under a hanging indent. */
public final class Page {

    private static final int NARROWEST = 40;

    private final StringBuilder text = new StringBuilder();
    private final int width;
    private final boolean color;

    /** @param width columns; lines are no narrower than 40 @param color whether terminal codes are welcome */
    public Page(int width, boolean color) {
        this.width = Math.max(NARROWEST, width);
        this.color = color;
    }

    int width() {
        return width;
    }

    String bold(String words) {
        return color ? "\u001b[1m" + words + "\u001b[0m" : words;
    }

    /** A blank line and a heading. */
    public void heading(String words) {
        line("");
        title(words);
    }

    /** Words that stand out, from the first column on. */
    public void title(String words) {
        wrapped(words, width).forEach(row -> line(bold(row.strip())));
    }

    /** A line as it is, without blanks at its end. */
    public void line(String words) {
        text.append(words.stripTrailing()).append('\n');
    }

    /** Words from the margin on, wrapped under an indent. */
    public void paragraph(int margin, int indent, String words) {
        wrap(" ".repeat(margin), indent, List.of(words.split(" ")));
    }

    /** A label in a column of its own and words beside it, wrapped under themselves. */
    void labeled(String label, int column, String words) {
        wrap(inColumn(label, column), column, List.of(words.split(" ")));
    }

    /** Items after one another, divided by commas and not broken within. */
    void items(String label, int column, List<String> items) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            parts.add(i < items.size() - 1 ? items.get(i) + "," : items.get(i));
        }
        wrap(inColumn(label, column), column, parts);
    }

    private static String inColumn(String label, int column) {
        return "  " + label + " ".repeat(Math.max(1, column - 2 - shownLength(label)));
    }

    private void wrap(String first, int indent, List<String> parts) {
        String margin = first;
        for (String line : wrapped(parts, width - shownLength(first), width - indent)) {
            line(margin + line);
            margin = " ".repeat(indent);
        }
    }

    /** Words on lines of at most some columns; a longer word has a line of its own. */
    static List<String> wrapped(String words, int columns) {
        return wrapped(List.of(words.split(" ")), columns, columns);
    }

    private static List<String> wrapped(List<String> parts, int firstColumns, int columns) {
        List<String> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        int used = 0;
        for (String part : parts) {
            int shown = shownLength(part);
            if (!line.isEmpty() && used + 1 + shown > (lines.isEmpty() ? firstColumns : columns)) {
                lines.add(String.join(" ", line));
                line.clear();
            }
            used = line.isEmpty() ? shown : used + 1 + shown;
            line.add(part);
        }
        lines.add(String.join(" ", line));
        return lines;
    }

    /** The length without terminal codes. */
    private static int shownLength(String words) {
        return words.replaceAll("\u001b\\[[0-9;]*m", "").length();
    }

    /** The text so far. */
    @Override
    public String toString() {
        return text.toString();
    }
}
