package org.hcccds.model.patient;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * How an entry of a list, such as a nodule or a systemic regimen, is written and read.
 *
 * @param name   what one entry is called in messages
 * @param fields the fields in the order they are written
 * @param build  makes an entry from values by field name; an absent value is unknown
 * @param <E>    the entry's record
 */
public record EntryShape<E>(String name, List<Field<E, ?>> fields, Function<Map<String, Object>, E> build) {

    /**
     * One field of an entry.
     *
     * @param question what to ask a clinician for, of an entry
     * @param required whether an entry without it says nothing
     * @param get      its value in an entry; null when unknown
     */
    public record Field<E, T>(String name, String question, FactType<T> type, boolean required, Function<E, T> get) {
    }

    /** The field's value as {@code T}, or null when unknown. */
    static <T> T value(Map<String, Object> values, String name, Class<T> type) {
        return type.cast(values.get(name));
    }

    public Optional<Field<E, ?>> field(String fieldName) {
        return fields.stream().filter(field -> field.name().equals(fieldName)).findFirst();
    }
}
