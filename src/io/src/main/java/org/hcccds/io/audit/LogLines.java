package org.hcccds.io.audit;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads a log line by line, whatever it holds, in memory that does not grow with the file. */
final class LogLines implements Closeable {

    private static final int CHUNK = 1 << 16;

    private final InputStream in;
    private final byte[] chunk = new byte[CHUNK];
    private int at;
    private int end;
    /** How many bytes stand before the chunk. */
    private long before;

    LogLines(InputStream in) {
        this.in = in;
    }

    /** The next line; empty at the end of the file. */
    Optional<LogLine> next() throws IOException {
        if (at == end && !filled()) {
            return Optional.empty();
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        long start = before + at;
        boolean whole = true;
        do {
            int stop = at;
            while (stop < end && chunk[stop] != LogLine.BREAK) {
                stop++;
            }
            whole &= line.size() + (stop - at) <= LogLine.LONGEST;
            if (whole) {
                line.write(chunk, at, stop - at);
            }
            at = stop;
            if (at < end) {
                at++;
                return Optional.of(new LogLine(start, line.toByteArray(), true, whole));
            }
        } while (filled());
        return Optional.of(new LogLine(start, line.toByteArray(), false, whole));
    }

    private boolean filled() throws IOException {
        before += end;
        at = 0;
        end = Math.max(0, in.read(chunk));
        return end > 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
