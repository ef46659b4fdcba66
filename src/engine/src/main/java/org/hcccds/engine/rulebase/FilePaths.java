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
        return path.codePoints().noneMatch(c -> c == '\\' || c == ':' || c == '"' || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT || Character.getType(c) == Character.LINE_SEPARATOR
                || Character.getType(c) == Character.SURROGATE);
    }

    /** A path for a message, whatever it holds. */
    static String shown(String path) {
        String all = path.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}]", "?");
        return all.length() <= SHOWN ? all : all.substring(0, SHOWN) + "...";
    }
}
