package org.hcccds.io.audit;

import java.nio.file.Path;

/** Words about a last line that no line break ends, as a crash amid writing leaves it. */
final class Torn {

    private Torn() {
    }

    static String what(byte[] line) {
        return isComplete(line) ? "the last line is whole, but for the line break at its end"
                : "the last line breaks off after " + line.length + " byte" + (line.length == 1 ? "" : "s")
                + ", as when the program was ended while it wrote";
    }

    /** The way out, without a full stop. @param start how many bytes of the file stand before the line */
    static String maybe(Path file, byte[] line, long start) {
        return isComplete(line) ? "add it: echo >> " + file
                : "keep a copy, then cut the piece off: truncate -s " + start + " " + file;
    }

    private static boolean isComplete(byte[] line) {
        return Seal.of(line).filter(Seal::isIntact).isPresent();
    }
}
