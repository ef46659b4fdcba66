package org.hcccds.io.audit;

/**
 * A line as it stands in a file.
 *
 * @param start   how many bytes of the file stand before it
 * @param bytes   the line without its line break; of one that is too long its beginning
 * @param isEnded whether a line break follows; false at most of the last line of a file
 * @param isWhole false if the line is longer than {@link #LONGEST}
 */
record LogLine(long start, byte[] bytes, boolean isEnded, boolean isWhole) {

    /** Longer than any line that is written, and short enough to be kept in memory. */
    static final int LONGEST = 16 << 20;

    static final byte BREAK = '\n';
}
