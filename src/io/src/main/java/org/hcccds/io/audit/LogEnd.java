package org.hcccds.io.audit;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** Finds where a log ends, without reading the rest of it, and that its last line is sound. */
final class LogEnd {

    private static final int FIRST_LOOK = 1 << 16;

    private LogEnd() {
    }

    /**
     * The end of the chain in a file.
     *
     * @return empty for an empty file
     * @throws AuditLogException if the last line is torn, altered, or none of an audit log
     */
    static Optional<ChainEnd> of(RandomAccessFile file, Path path) throws IOException {
        if (file.length() == 0) {
            return Optional.empty();
        }
        byte[] last = lastLine(file);
        boolean ended = last[last.length - 1] == LogLine.BREAK;
        byte[] line = ended ? Arrays.copyOf(last, last.length - 1) : last;
        Optional<Seal> seal = Seal.of(line);
        if (!ended) {
            throw new AuditLogException(path + ": " + Torn.what(line) + ". Nothing is appended to it.\nMaybe "
                    + Torn.maybe(path, line, file.length() - line.length) + ".");
        } else if (seal.isEmpty() || !seal.get().isIntact()) {
            throw new AuditLogException(path + ": the last line " + (seal.isEmpty() ? "is none of an audit log"
                    : "was altered") + ". Nothing is appended to it.\nMaybe look at it with hcc audit verify " + path
                    + ", and begin a new log.");
        }
        return Optional.of(new ChainEnd(sequence(seal.get(), path), seal.get().claimed()));
    }

    private static long sequence(Seal seal, Path path) {
        try {
            return AuditEntry.parse(seal.body()).sequence();
        } catch (IllegalArgumentException e) {
            throw new AuditLogException(path + ": the last line is none of an audit log: " + e.getMessage()
                    + ".\nMaybe another file is meant.", e);
        }
    }

    /** The last line with its line break, if it has one; of a line longer than any that is written, its end. */
    private static byte[] lastLine(RandomAccessFile file) throws IOException {
        for (int look = FIRST_LOOK; ; look *= 2) {
            byte[] end = new byte[(int) Math.min(look, file.length())];
            file.seek(file.length() - end.length);
            file.readFully(end);
            for (int i = end.length - 2; i >= 0; i--) {
                if (end[i] == LogLine.BREAK) {
                    return Arrays.copyOfRange(end, i + 1, end.length);
                }
            }
            if (end.length == file.length() || look > LogLine.LONGEST) {
                return end;
            }
        }
    }
}
