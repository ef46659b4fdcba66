package org.hcccds.model.patient;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A field of an entry that a case has, such as the outcome of the first systemic regimen.
 *
 * @param fact  whose list the entry stands in
 * @param entry as it is on record
 * @param index of the entry, from 0
 * @param <E>   the entry's record
 * @param <T>   the Java type of the field's value
 */
public record EntryField<E, T>(Fact<List<E>> fact, EntryShape<E> shape, E entry, int index,
                               EntryShape.Field<E, T> field) implements Datum<T> {

    /** Every field of every entry of a case, known or not, in the order of a case file. */
    public static List<EntryField<?, ?>> all(PatientCase facts) {
        List<EntryField<?, ?>> all = new ArrayList<>();
        for (Fact<?> fact : facts.known()) {
            if (fact.type() instanceof FactType.Entries<?> entries) {
                add(all, fact, entries, facts);
            }
        }
        return all;
    }

    private static <E> void add(List<EntryField<?, ?>> all, Fact<?> fact, FactType.Entries<E> type, PatientCase facts) {
        @SuppressWarnings("unchecked") // a fact of type Entries<E> holds a list of E
        Fact<List<E>> own = (Fact<List<E>>) fact;
        List<E> entries = facts.get(own).orElseThrow();
        for (int i = 0; i < entries.size(); i++) {
            for (EntryShape.Field<E, ?> field : type.shape().fields()) {
                all.add(new EntryField<>(own, type.shape(), entries.get(i), i, field));
            }
        }
    }

    public boolean isKnown() {
        return field.get().apply(entry) != null;
    }

    @Override
    public String path() {
        return fact.path() + '[' + index + "]." + field.name();
    }

    @Override
    public FactType<T> type() {
        return field.type();
    }

    /** Names the entry by its number, and by what it is where that is on record: "outcome of systemic regimen 1 (sorafenib)". */
    @Override
    public String question() {
        Object name = shape.fields().get(0).get().apply(entry);
        return field.question() + " of " + shape.name() + ' ' + (index + 1)
                + (name instanceof String known ? " (" + known + ")" : "");
    }

    @Override
    public PatientCase.Builder in(PatientCase facts, T value) {
        List<E> entries = new ArrayList<>(facts.get(fact).orElseThrow());
        Map<String, Object> values = new HashMap<>();
        shape.fields().forEach(other -> values.put(other.name(), other.get().apply(entries.get(index))));
        values.put(field.name(), value);
        entries.set(index, shape.build().apply(values));
        return facts.toBuilder().set(fact, entries);
    }
}
