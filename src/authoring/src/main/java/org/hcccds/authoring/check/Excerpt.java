package org.hcccds.authoring.check;

/**
 * The line that a finding is about, with a caret below the column; of a long one, as rows of tables are, the part
 * around it.
 */
final class Excerpt {

    private static final String MARGIN = "    ";
    private static final String MORE = "...";

    private Excerpt() {
    }

    /** Two lines. @param column from 1; may be one behind the end of the line */
    static String of(String line, int column, int width) {
        String shown = line.replace('\t', ' ');
        int room = width - MARGIN.length();
        int before = 0;
        if (shown.length() > room) {
            // The column comes to stand in the middle, unless the line begins or ends on the way there.
            before = Math.max(0, Math.min(column - 1 - room / 2, shown.length() + 1 - room));
            int end = Math.min(shown.length(), before + room);
            shown = before > 0 ? MORE + shown.substring(before + MORE.length(), end) : shown.substring(0, end);
            shown = end < line.length() ? shown.substring(0, shown.length() - MORE.length()) + MORE : shown;
        }
        return (MARGIN + shown).stripTrailing() + "\n" + " ".repeat(MARGIN.length() + column - 1 - before) + "^\n";
    }
}
