package org.hcccds.io.tree;

import java.util.regex.Pattern;

/**
 * Lets {@code {value: 7, unit: mm[Hg]}} be read. Within braces YAML takes every bracket for a list, so the text is not
 * YAML; but a bracket right after a letter can mean nothing else there, and it is how UCUM units are written.
 *
 * <p>The brackets are replaced by characters that no text may contain, one for one so that positions stay, and put back
 * into the values once they are parsed.
 */
final class BracketedUnits {

    private static final char OPEN = '\uFDD0';
    private static final char CLOSE = '\uFDD1';
    private static final Pattern WITHIN_A_WORD = Pattern.compile("(?<=[A-Za-z0-9])\\[([A-Za-z0-9]{1,20})\\]");
    private static final String HIDDEN = OPEN + "$1" + CLOSE;

    private BracketedUnits() {
    }

    static boolean isStandIn(char c) {
        return c == OPEN || c == CLOSE;
    }

    static String hide(String yaml) {
        return WITHIN_A_WORD.matcher(yaml).replaceAll(HIDDEN);
    }

    static String show(String value) {
        return value.replace(OPEN, '[').replace(CLOSE, ']');
    }
}
