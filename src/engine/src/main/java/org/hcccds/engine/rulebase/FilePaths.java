package org.hcccds.engine.rulebase;

/** Paths of files within a folder or a jar, parted by slashes. */
final class FilePaths {

    private static final int SHOWN = 100;

    private FilePaths() {
    }

    /** Whether a path leads nowhere but to a file below, on every system, and can be shown on one line. */
    static boolean isPlain(String path) {
        for (String part : path.split("/", -1)) {
            if (part.isEmpty() || part.equals(".") || part.equals("..")) {
                return false;
            }
        }
        for (int at = 0; at < path.length(); at += Character.charCount(path.codePointAt(at))) {
            if (!isPlain(path.codePointAt(at))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(int c) {
        if (c >= ' ' && c <= '~') { // as nearly all are
            return c != '\\' && c != ':' && c != '"';
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.SURROGATE -> false;
            default -> true;
        };
    }

    /** A path for a message, whatever it holds. */
    static String shown(String path) {
        String all = path.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}]", "?");
        return all.length() <= SHOWN ? all : all.substring(0, SHOWN) + "...";
    }
}
