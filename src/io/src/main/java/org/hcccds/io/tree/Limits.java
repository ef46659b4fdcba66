package org.hcccds.io.tree;

/** Bounds on what is read, so that no input can exhaust memory or time. */
public final class Limits {

    /**
     * Characters of one document: 1 MiB. A case with every fact and hundreds of nodules is below 50,000, and a document is
     * held in memory as a whole.
     */
    public static final int DOCUMENT_CHARACTERS = 1 << 20;

    /** Levels of lists and objects in one another. Cases need 4 and scenarios 6; the reader recurses once a level. */
    public static final int NESTING = 20;

    /** Characters of one key or value. The longest sensible ones are sentences; this keeps messages and logs readable. */
    public static final int SCALAR_CHARACTERS = 10_000;

    private Limits() {
    }
}
