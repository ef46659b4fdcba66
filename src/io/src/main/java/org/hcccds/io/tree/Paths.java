package org.hcccds.io.tree;

/** Names of places in a document, such as {@code history.systemic[0].regimen}. The document itself is the empty path. */
public final class Paths {

    private Paths() {
    }

    /** The path of a key's value. */
    public static String child(String path, String key) {
        return path.isEmpty() ? Show.text(key) : path + "." + Show.text(key);
    }

    /** The path of a list's item, counted from 0. */
    public static String item(String path, int index) {
        return path + "[" + index + "]";
    }
}
