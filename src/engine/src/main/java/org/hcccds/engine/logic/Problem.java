package org.hcccds.engine.logic;

import java.util.Comparator;

/**
 * Something in a rule file or a table that the house rules do not allow.
 *
 * @param message what is wrong, with the value; a sentence
 * @param maybe   the way out, a sentence that can follow "Maybe"
 */
public record Problem(Place place, HouseRule rule, String message, String maybe) {

    /** By file, line and column. */
    public static final Comparator<Problem> BY_PLACE = Comparator.comparing(Problem::place,
            Comparator.comparing(Place::file).thenComparing(Place::line).thenComparing(Place::column));

    /** The place and the message, and the way out on a line of its own. */
    @Override
    public String toString() {
        return place + ": " + message + "\nMaybe " + maybe;
    }
}
