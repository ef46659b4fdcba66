package org.hcccds.model.patient;

import java.util.Optional;

/**
 * Something that a case file can say: a fact, or a field of an entry in one of its lists.
 *
 * @param <T> the Java type of its value
 */
public sealed interface Datum<T> permits Fact, EntryField {

    /** Where it stands in a case file, such as {@code tumor.portalVein} or {@code history.systemic[0].outcome}. */
    String path();

    FactType<T> type();

    /** What to ask a clinician for, such as "ECOG performance status". */
    String question();

    /**
     * The facts of a case with a value for this one.
     *
     * @param value null makes it unknown
     * @throws IllegalArgumentException if the value is none of its type
     */
    PatientCase.Builder in(PatientCase facts, T value);

    /** What stands at a path in a case; empty where the path names no fact, or an entry that the case does not have. */
    static Optional<Datum<?>> at(PatientCase facts, String path) {
        Optional<Datum<?>> fact = Facts.at(path).map(found -> found);
        return fact.or(() -> EntryField.all(facts).stream().filter(field -> field.path().equals(path))
                .<Datum<?>>map(field -> field).findFirst());
    }
}
