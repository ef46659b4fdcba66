package org.hcccds.io.tree;

import java.io.IOException;

/**
 * Cuts JSON into documents: one a line, or wherever the braces of an object are closed. When the first object fills a
 * line of its own, the rest is taken for JSON lines too, so that a line with unbalanced braces costs only itself.
 */
final class JsonSplitter implements Splitter {

    private final CharSource source;
    private boolean oneLineEach;
    private boolean first = true;

    JsonSplitter(CharSource source, boolean oneLineEach) {
        this.source = source;
        this.oneLineEach = oneLineEach;
    }

    @Override
    public Chunk next() throws IOException {
        skipBlanks(true);
        if (source.peek() == CharSource.END) {
            return null;
        }
        Chunk chunk = oneLineEach ? line() : untilClosed();
        first = false;
        return chunk;
    }

    private Chunk line() throws IOException {
        Position start = source.position();
        CharSource.Line line = source.readLine(Limits.DOCUMENT_CHARACTERS);
        return new Chunk(line.text(), start, !line.complete());
    }

    private Chunk untilClosed() throws IOException {
        Position start = source.position();
        StringBuilder text = new StringBuilder();
        boolean tooLong = false;
        Braces braces = new Braces();
        while (!braces.closed) {
            int c = source.read();
            if (c == CharSource.END || c == '\n' && braces.depth == 0) {
                break;
            }
            if (text.length() < Limits.DOCUMENT_CHARACTERS) {
                text.append((char) c);
            } else {
                tooLong = true;
            }
            braces.see((char) c);
        }
        if (first && braces.closed && source.position().line() == start.line()) {
            skipBlanks(false);
            oneLineEach = source.peek() == '\n' || source.peek() == '\r';
        }
        return new Chunk(text.toString(), start, tooLong);
    }

    private void skipBlanks(boolean lineBreaksToo) throws IOException {
        for (int c = source.peek(); c == ' ' || c == '\t' || lineBreaksToo && (c == '\n' || c == '\r');
                c = source.peek()) {
            source.read();
        }
    }

    /** Counts braces and brackets outside of strings. */
    private static final class Braces {

        private int depth;
        private boolean closed;
        private boolean inString;
        private boolean escaped;

        void see(char c) {
            if (inString) {
                // A string cannot contain a line break: where one does, a quotation mark is missing.
                inString = c != '\n' && (escaped || c != '"');
                escaped = !escaped && c == '\\';
            } else if (c == '"') {
                inString = true;
                escaped = false;
            } else if (c == '{' || c == '[') {
                depth++;
            } else if (c == '}' || c == ']') {
                depth--;
                closed = depth <= 0;
            }
        }
    }
}
