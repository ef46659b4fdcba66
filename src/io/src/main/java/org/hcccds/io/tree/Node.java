package org.hcccds.io.tree;

import java.util.List;
import java.util.Optional;

/** A part of a JSON or YAML document, with the place it stands at. Both formats give the same nodes. */
public sealed interface Node {

    /** Where the node begins; where its key begins when it is an empty YAML value. */
    Position position();

    /** An object: keys with values, in the order of the text, each key once. */
    record Mapping(Position position, List<Entry> entries) implements Node {

        public Mapping {
            entries = List.copyOf(entries);
        }

        /** The entry of a key, if the mapping has it. */
        public Optional<Entry> entry(String key) {
            return entries.stream().filter(entry -> entry.key().equals(key)).findFirst();
        }

        /** The value of a key, if the mapping has it. */
        public Optional<Node> get(String key) {
            return entry(key).map(Entry::value);
        }
    }

    /** A key and its value. */
    record Entry(String key, Position keyPosition, Node value) {
    }

    /** A list. */
    record Sequence(Position position, List<Node> items) implements Node {

        public Sequence {
            items = List.copyOf(items);
        }
    }

    /**
     * A single value.
     *
     * @param text as it is written, without quotation marks
     */
    record Scalar(Position position, Kind kind, String text) implements Node {

        public boolean isNull() {
            return kind == Kind.NULL;
        }

        /** Whether this is text only because a number stands in quotation marks. */
        public boolean isQuotedNumber() {
            return kind == Kind.TEXT && Numerals.matches(text);
        }
    }

    /** What a single value is written as. */
    enum Kind {
        /** Text, in quotation marks or not. In YAML {@code yes} and {@code no} are text. */
        TEXT,
        /** A decimal number, finite as written. YAML's octal, hexadecimal and grouped numbers are text. */
        NUMBER,
        /** {@code true} or {@code false}. */
        BOOLEAN,
        /** {@code null}, or nothing at all after a YAML key. */
        NULL
    }
}
