package org.hcccds.cli;

import java.util.Map;

/**
 * What standard output and input are connected to, as the launcher tells in the environment: {@code HCC_TERMINAL} is
 * set when output goes to a terminal, {@code COLUMNS} is its width, {@code HCC_KEYBOARD} is set when input comes from one.
 *
 * @param width    columns
 * @param color    whether terminal codes are welcome; never when {@code NO_COLOR} is set
 * @param keyboard whether what is typed shows by itself
 */
record Terminal(int width, boolean color, boolean keyboard) {

    private static final int USUAL_WIDTH = 80;
    /** Lines longer than this are hard to read. */
    private static final int WIDEST = 100;

    static Terminal of(Map<String, String> environment) {
        String noColor = environment.getOrDefault("NO_COLOR", "");
        boolean color = environment.containsKey("HCC_TERMINAL") && noColor.isEmpty()
                && !"dumb".equals(environment.get("TERM"));
        String columns = environment.getOrDefault("COLUMNS", "");
        int width = columns.matches("[1-9]\\d{1,3}") ? Integer.parseInt(columns) : USUAL_WIDTH;
        return new Terminal(Math.min(width, WIDEST), color, environment.containsKey("HCC_KEYBOARD"));
    }

    /** Sets the pages of two cases apart. */
    String divider() {
        return "\n" + "-".repeat(width) + "\n";
    }
}
