package org.hcccds.io.tree;

import java.util.regex.Pattern;

/** Values as messages show them: on one line and not too long. */
public final class Show {

    private static final int LONGEST = 60;
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

    private Show() {
    }

    /** The value of a node in a few characters. */
    public static String node(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return scalar.isNull() ? "null" : scalar.isQuotedNumber() ? quoted(scalar.text()) : text(scalar.text());
        }
        return node instanceof Node.Mapping ? "{…}" : "[…]";
    }

    /** A text in a few characters, safe to print on a terminal. */
    public static String text(String text) {
        String start = text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
        String printable = printable(start);
        return printable.isBlank() ? "\"" + printable + "\"" : printable;
    }

    /** A text of any length, safe to print on a terminal. */
    public static String printable(String text) {
        // Almost every text is plain, and every key of a file comes by here.
        return text.chars().allMatch(c -> c >= ' ' && c <= '~') ? text : UNPRINTABLE.matcher(text).replaceAll(" ");
    }

    /** A number or text as JSON, which is also valid in YAML. */
    public static String json(Node.Scalar scalar) {
        return scalar.kind() == Node.Kind.TEXT ? quoted(scalar.text()) : text(scalar.text());
    }

    /** A text in quotation marks, as JSON and YAML both read it. */
    public static String quoted(String text) {
        return "\"" + text(text).replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
