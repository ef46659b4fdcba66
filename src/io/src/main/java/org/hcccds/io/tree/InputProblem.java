package org.hcccds.io.tree;

import java.util.Objects;
import java.util.Optional;

/**
 * What is wrong at one place of an input.
 *
 * @param source  the name of the file or stream
 * @param line    from 1
 * @param column  from 1
 * @param path    the place in the document, such as {@code labs.albumin}; empty when the document as a whole is meant
 * @param message the value, what is wrong with it and what is allowed; reads on from the path
 * @param maybe   the likely way out, without a full stop
 */
public record InputProblem(String source, int line, int column, String path, String message, Optional<String> maybe) {

    public InputProblem {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(maybe, "maybe");
    }

    public Position position() {
        return new Position(line, column);
    }

    /** The problem for a person: one line, and a second one that begins with "Maybe" where there is a way out. */
    public String render() {
        return source + ":" + line + ":" + column + (path.isEmpty() ? "" : " " + path) + " " + message
                + maybe.map(way -> "\nMaybe " + way + ".").orElse("");
    }
}
