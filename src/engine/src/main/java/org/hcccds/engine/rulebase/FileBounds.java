package org.hcccds.engine.rulebase;

/** Bounds on the files of a rule base, so that none can exhaust memory: many times what the product's own rules need. */
public final class FileBounds {

    /** Bytes of one file: 4 MiB; the longest table of the product has 0.2. */
    public static final int FILE_BYTES = 4 << 20;

    /** Bytes of all files together: 32 MiB; those of the product have 1. */
    public static final int ALL_BYTES = 32 << 20;

    /** Files that lie in the folder or the jar, whether or not they are read. */
    public static final int FILES = 100_000;

    /** Bytes of a jar as it lies on the disk: 256 MiB. Its list of contents is held in memory before anything is read. */
    public static final long JAR_BYTES = 256L << 20;

    private FileBounds() {
    }
}
