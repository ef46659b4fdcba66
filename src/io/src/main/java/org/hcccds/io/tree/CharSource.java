package org.hcccds.io.tree;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Hands out the characters of an input one by one and knows where each stands. Line breaks come as {@code \n}. */
final class CharSource {

    /** Stands for bytes that are not UTF-8; no text may contain it. */
    static final char MALFORMED = '\uFFFF';
    static final int END = -1;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Reader reader;
    private final char[] buffer = new char[8192];
    private int next;
    private int end;
    private int line = 1;
    private int column = 1;

    /** A line without its line break; {@code complete} tells whether {@code text} holds all of it. */
    record Line(String text, boolean complete) {
    }

    CharSource(Reader reader) {
        this.reader = reader;
    }

    static CharSource utf8(InputStream in) {
        return new CharSource(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE)
                .replaceWith(String.valueOf(MALFORMED))));
    }

    /** Where the next character stands. */
    Position position() {
        return new Position(line, column);
    }

    /** The next character, which stays the next one; a line break may be {@code \r} here. */
    int peek() throws IOException {
        return next < end || fill(0) ? buffer[next] : END;
    }

    int read() throws IOException {
        int c = peek();
        if (c == END) {
            return END;
        }
        next++;
        if (c == '\r') {
            if (peek() == '\n') {
                next++;
            }
            c = '\n';
        }
        if (c == '\n') {
            line++;
            column = 1;
        } else {
            column++;
        }
        return c;
    }

    /** The rest of the line, of which at most {@code limit} characters are kept. */
    Line readLine(int limit) throws IOException {
        StringBuilder text = new StringBuilder();
        boolean complete = true;
        for (int c = read(); c != END && c != '\n'; c = read()) {
            if (text.length() < limit) {
                text.append((char) c);
            } else {
                complete = false;
            }
        }
        return new Line(text.toString(), complete);
    }

    /**
     * The first character that is no white space, without reading past it; {@link #END} when there is none near the
     * beginning. To be called before anything is read.
     */
    int firstNonBlank() throws IOException {
        if (peek() == END) {
            return END;
        }
        for (int i = next; i < end || end < buffer.length && fill(end); i++) {
            if (!Character.isWhitespace(buffer[i])) {
                return buffer[i];
            }
        }
        return END;
    }

    private boolean fill(int from) throws IOException {
        boolean first = line == 1 && column == 1 && from == 0 && end == 0;
        int count = reader.read(buffer, from, buffer.length - from);
        if (from == 0) {
            next = 0;
            end = 0;
        }
        end += Math.max(count, 0);
        if (first && end > 0 && buffer[0] == BYTE_ORDER_MARK) {
            next = 1;
            return next < end || fill(end);
        }
        return count > 0;
    }
}
