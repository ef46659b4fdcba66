package org.hcccds.io;

import java.util.Optional;
import org.hcccds.io.tree.Node;
import org.hcccds.io.tree.Show;

/**
 * What became of a single value: it is read, or it is wrong, or both where the rest of the case can still be checked with
 * it.
 *
 * @param complaint what is wrong and what is allowed, beginning with the value
 * @param maybe     the likely way out; present with a complaint
 */
record Reading(Optional<Object> value, Optional<String> complaint, Optional<String> maybe) {

    static Reading of(Object value) {
        return new Reading(Optional.of(value), Optional.empty(), Optional.empty());
    }

    static Reading wrong(Node shown, String complaint, String maybe) {
        return new Reading(Optional.empty(), Optional.of(Show.node(shown) + ": " + complaint), Optional.of(maybe));
    }

    /** A value that is refused, but says enough to look for contradictions. */
    static Reading doubtful(Object value, Node shown, String complaint, String maybe) {
        return new Reading(Optional.of(value), Optional.of(Show.node(shown) + ": " + complaint), Optional.of(maybe));
    }
}
