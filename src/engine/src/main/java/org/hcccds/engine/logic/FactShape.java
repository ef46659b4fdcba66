package org.hcccds.engine.logic;

import java.util.List;
import java.util.function.Function;

/**
 * A kind of facts that rules read.
 *
 * @param name   as rules write it
 * @param fields its fields, the first of which is its key where it has one
 * @param types  for each field, what its values are
 * @param read   for each field, how to read it off a fact
 */
public record FactShape(String name, Class<?> type, List<String> fields, List<Class<?>> types,
                        List<Function<Object, Object>> read) {

    /** What the values of a field are. @throws IllegalArgumentException if the kind has no such field */
    public Class<?> typeOf(String field) {
        return types.get(index(field));
    }

    /** The value of a field; null when unknown. @throws IllegalArgumentException if the kind has no such field */
    public Object value(Object fact, String field) {
        return reader(field).apply(fact);
    }

    /** Reads a field off a fact. @throws IllegalArgumentException if the kind has no such field */
    public Function<Object, Object> reader(String field) {
        return read.get(index(field));
    }

    private int index(String field) {
        int index = fields.indexOf(field);
        if (index < 0) {
            throw new IllegalArgumentException(name + " has no field " + field);
        }
        return index;
    }
}
