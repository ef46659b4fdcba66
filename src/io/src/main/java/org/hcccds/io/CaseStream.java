package org.hcccds.io;

import java.util.Iterator;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.hcccds.io.tree.Document;
import org.hcccds.io.tree.DocumentReader;

/**
 * The cases of an input, in its order, each read when it is asked for. Not thread-safe.
 *
 * <p>A failure to read the input, as opposed to what it says, is an {@link java.io.UncheckedIOException}.
 */
public final class CaseStream implements Iterator<CaseResult> {

    private final DocumentReader documents;
    private final Function<Document, CaseResult> toCase;

    CaseStream(DocumentReader documents, Function<Document, CaseResult> toCase) {
        this.documents = documents;
        this.toCase = toCase;
    }

    @Override
    public boolean hasNext() {
        return documents.hasNext();
    }

    @Override
    public CaseResult next() {
        return toCase.apply(documents.next());
    }

    /** The cases that are left, read as the stream is consumed. */
    public Stream<CaseResult> stream() {
        Iterable<CaseResult> rest = () -> this;
        return StreamSupport.stream(rest.spliterator(), false);
    }
}
