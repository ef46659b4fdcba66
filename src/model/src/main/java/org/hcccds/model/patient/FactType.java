package org.hcccds.model.patient;

import java.time.LocalDate;
import java.util.List;
import org.hcccds.model.code.Answer;
import org.hcccds.model.code.Coded;

/**
 * What the values of a fact may be. Readers, the published schema, error messages and the search for missing facts all
 * work from these descriptions, so that a fact is defined in one place.
 *
 * @param <T> the Java type of a value
 */
public sealed interface FactType<T> {

    /** Yes or no; {@link Answer#UNKNOWN} is never stored. */
    record YesNo() implements FactType<Answer> {
    }

    /** One of the codes of an enumeration. */
    record Choice<E extends Enum<E> & Coded>(List<E> values) implements FactType<E> {
    }

    /** Any number of codes of an enumeration, each at most once; an empty list says none. */
    record Choices<E extends Enum<E> & Coded>(List<E> values) implements FactType<List<E>> {
    }

    /** A whole number from {@code minimum} to {@code maximum}, both included. */
    record Whole(int minimum, int maximum) implements FactType<Integer> {
    }

    /** A number in the unit that the name of the fact carries, from {@code minimum} to {@code maximum}, both included. */
    record Decimal(double minimum, double maximum, String unit) implements FactType<Double> {
    }

    /** A quantity with a unit. */
    record Measured(Measure measure) implements FactType<Quantity> {
    }

    /** A calendar day, written as in 2026-03-01; none before {@link #EARLIEST}. */
    record Day() implements FactType<LocalDate> {

        /** Older days are slips of the keyboard. */
        public static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    }

    /** A country, as an ISO 3166-1 alpha-2 code. */
    record Country() implements FactType<String> {
    }

    /** The id of a treatment of the rule base's vocabulary. */
    record Treatment() implements FactType<String> {
    }

    /** A list of structured entries; an empty list says none. */
    record Entries<E>(EntryShape<E> shape, int maximumLength) implements FactType<List<E>> {
    }
}
