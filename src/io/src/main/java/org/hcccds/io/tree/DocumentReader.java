package org.hcccds.io.tree;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads the documents of a JSON, JSON lines or YAML input one after the other, holding one at a time.
 *
 * <p>The ending of the source's name tells the format ({@code .json}, {@code .jsonl}, {@code .ndjson}, {@code .yaml},
 * {@code .yml}), else the first character does: a brace or bracket means JSON. A document that cannot be read is handed
 * out with its problems and does not stop the others. An input without any document is one document with one problem.
 *
 * <p>Not thread-safe. The input is not closed. A failure to read it, as opposed to what it says, is an
 * {@link UncheckedIOException}.
 */
public final class DocumentReader implements Iterator<Document> {

    private final String source;
    private final CharSource text;
    private Splitter splitter;
    private TreeReader trees;
    private Chunk upcoming;
    private int index;
    private boolean started;

    /** Reads UTF-8. */
    public DocumentReader(String sourceName, InputStream in) {
        this(sourceName, CharSource.utf8(in));
    }

    /** Reads characters. */
    public DocumentReader(String sourceName, Reader in) {
        this(sourceName, new CharSource(in));
    }

    private DocumentReader(String sourceName, CharSource text) {
        this.source = sourceName;
        this.text = text;
    }

    @Override
    public boolean hasNext() {
        start();
        return upcoming != null || index == 0;
    }

    @Override
    public Document next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no more documents in " + source);
        }
        index++;
        if (upcoming == null) {
            return empty();
        }
        Document document = trees.read(upcoming, index);
        upcoming = split();
        return document;
    }

    /** The documents that are left, read as the stream is consumed. */
    public Stream<Document> stream() {
        Iterable<Document> rest = () -> this;
        return StreamSupport.stream(rest.spliterator(), false);
    }

    private void start() {
        if (!started) {
            started = true;
            try {
                Format format = Format.of(source, text);
                splitter = format.splitter(text);
                trees = new TreeReader(source, format);
            } catch (IOException e) {
                throw unreadable(e);
            }
            upcoming = split();
        }
    }

    private Chunk split() {
        try {
            return splitter.next();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private Document empty() {
        Problems problems = new Problems(source);
        problems.add(Position.START, "", "holds nothing to read: it is empty, or has only comments",
                "this is the wrong file");
        return new Document(source, index, Position.START, Optional.empty(), problems.list());
    }

    private UncheckedIOException unreadable(IOException cause) {
        return new UncheckedIOException(source + " cannot be read", cause);
    }
}
