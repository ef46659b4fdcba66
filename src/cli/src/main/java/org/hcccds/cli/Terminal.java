package org.hcccds.cli;

import java.util.Map;

/**
 * What standard output is connected to, as the launcher tells in the environment: {@code HCC_TERMINAL} is set when it is a
 * terminal, {@code COLUMNS} is its width.
 *
 * @param width columns
 * @param color whether terminal codes are welcome; never when {@code NO_COLOR} is set
 */
record Terminal(int width, boolean color) {

    private static final int USUAL_WIDTH = 80;
    /** Lines longer than this are hard to read. */
    private static final int WIDEST = 100;

    static Terminal of(Map<String, String> environment) {
        String noColor = environment.getOrDefault("NO_COLOR", "");
        boolean color = environment.containsKey("HCC_TERMINAL") && noColor.isEmpty()
                && !"dumb".equals(environment.get("TERM"));
        String columns = environment.getOrDefault("COLUMNS", "");
        int width = columns.matches("[1-9]\\d{1,3}") ? Integer.parseInt(columns) : USUAL_WIDTH;
        return new Terminal(Math.min(width, WIDEST), color);
    }
}
