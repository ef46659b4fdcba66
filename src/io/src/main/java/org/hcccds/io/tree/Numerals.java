package org.hcccds.io.tree;

import java.util.regex.Pattern;

/** Tells what is written as a number. */
public final class Numerals {

    /** What JSON calls a number, and the few freedoms YAML takes that cannot be misread: +5, .5 and 5. */
    private static final Pattern NUMERAL = Pattern.compile(
            "[-+]?(?:(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?|\\.[0-9]+)(?:[eE][-+]?[0-9]+)?");

    private Numerals() {
    }

    /** Whether the text, without quotation marks, is a decimal number. */
    public static boolean matches(String text) {
        return NUMERAL.matcher(text).matches();
    }
}
