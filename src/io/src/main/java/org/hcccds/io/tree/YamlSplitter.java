package org.hcccds.io.tree;

import java.io.IOException;

/**
 * Cuts YAML into documents at the lines that begin with {@code ---} or {@code ...}. What holds only comments, blank lines
 * or directives is no document.
 */
final class YamlSplitter implements Splitter {

    private final CharSource source;
    private CharSource.Line heading;
    private int headingLine;

    YamlSplitter(CharSource source) {
        this.source = source;
    }

    @Override
    public Chunk next() throws IOException {
        while (heading != null || source.peek() != CharSource.END) {
            Pending document = new Pending(heading == null ? source.position().line() : headingLine);
            if (heading != null) {
                document.add(heading);
                heading = null;
            }
            readUntilMarker(document);
            if (document.hasContent) {
                return new Chunk(document.text.toString(), new Position(document.firstLine, 1), document.tooLong);
            }
        }
        return null;
    }

    private void readUntilMarker(Pending document) throws IOException {
        while (source.peek() != CharSource.END) {
            int number = source.position().line();
            CharSource.Line line = source.readLine(Limits.DOCUMENT_CHARACTERS);
            if (isMarker(line.text(), "---")) {
                heading = line;
                headingLine = number;
                return;
            } else if (isMarker(line.text(), "...")) {
                return;
            }
            document.add(line);
        }
    }

    private static boolean isMarker(String line, String marker) {
        return line.startsWith(marker)
                && (line.length() == marker.length() || Character.isWhitespace(line.charAt(marker.length())));
    }

    /** A document as far as it has been read. */
    private static final class Pending {

        private final int firstLine;
        private final StringBuilder text = new StringBuilder();
        private boolean tooLong;
        private boolean hasContent;

        Pending(int firstLine) {
            this.firstLine = firstLine;
        }

        void add(CharSource.Line line) {
            String words = (isMarker(line.text(), "---") ? line.text().substring(3) : line.text()).strip();
            hasContent |= !words.isEmpty() && !words.startsWith("#") && !line.text().startsWith("%");
            tooLong |= !line.complete() || text.length() + line.text().length() > Limits.DOCUMENT_CHARACTERS;
            if (!tooLong) {
                text.append(line.text()).append('\n');
            }
        }
    }
}
