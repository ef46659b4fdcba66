package org.hcccds.engine.whatif;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hcccds.model.patient.EntryShape;
import org.hcccds.model.patient.Fact;
import org.hcccds.model.patient.FactType;
import org.hcccds.model.patient.Facts;
import org.hcccds.model.patient.PatientCase;

/** Something that the record does not say: a fact, or a field of an entry of a list, such as the outcome of a regimen. */
sealed interface Gap {

    /** The fact that is unknown, or in whose list something is. */
    Fact<?> fact();

    /** Where it would stand in a case file, such as {@code history.systemic[0].outcome}. */
    String path();

    /** What to ask a clinician for. */
    String question();

    /** Values that stand in for all it may have. */
    List<?> values(Domains domains, PatientCase facts);

    /** The case without a value there. */
    Variant opened(Variant variant);

    /** The case with a value there; empty where it contradicts the others. */
    Optional<Variant> filled(Variant variant, Object value);

    /** Everything that a record does not say, in the order of a case file. */
    static List<Gap> of(PatientCase facts) {
        List<Gap> gaps = new ArrayList<>();
        for (Fact<?> fact : Facts.ALL) {
            if (!facts.isKnown(fact)) {
                gaps.add(new OfFact(fact));
            } else if (fact.type() instanceof FactType.Entries<?> entries) {
                addEntries(gaps, fact, entries.shape(), (List<?>) facts.get(fact).orElseThrow());
            }
        }
        return gaps;
    }

    private static <E> void addEntries(List<Gap> gaps, Fact<?> fact, EntryShape<E> shape, List<?> entries) {
        for (int i = 0; i < entries.size(); i++) {
            for (EntryShape.Field<E, ?> field : shape.fields()) {
                @SuppressWarnings("unchecked") // the list of an Entries<E> fact holds entries of its shape
                Object value = field.get().apply((E) entries.get(i));
                if (value == null) {
                    gaps.add(new OfEntry<>(fact, shape, i, field));
                }
            }
        }
    }

    /** A fact that is unknown. */
    record OfFact(Fact<?> fact) implements Gap {

        @Override
        public String path() {
            return fact.path();
        }

        @Override
        public String question() {
            return fact.question();
        }

        @Override
        public List<?> values(Domains domains, PatientCase facts) {
            return domains.of(fact, facts);
        }

        @Override
        public Variant opened(Variant variant) {
            return variant.with(fact, null).orElse(variant);
        }

        @Override
        public Optional<Variant> filled(Variant variant, Object value) {
            return variant.with(fact, value);
        }
    }

    /** A field of an entry that is unknown. @param index from 0 */
    record OfEntry<E>(Fact<?> fact, EntryShape<E> shape, int index, EntryShape.Field<E, ?> field) implements Gap {

        @Override
        public String path() {
            return fact.path() + '[' + index + "]." + field.name();
        }

        @Override
        public String question() {
            return field.name() + " of " + shape.name() + ' ' + (index + 1);
        }

        @Override
        public List<?> values(Domains domains, PatientCase facts) {
            return domains.ofEntry(fact, field.type(), facts);
        }

        @Override
        public Variant opened(Variant variant) {
            return filled(variant, null).orElse(variant);
        }

        @Override
        public Optional<Variant> filled(Variant variant, Object value) {
            List<Object> entries = new ArrayList<>((List<?>) variant.facts().get(fact).orElseThrow());
            @SuppressWarnings("unchecked") // the list of an Entries<E> fact holds entries of its shape
            E entry = (E) entries.get(index);
            Map<String, Object> values = new HashMap<>();
            shape.fields().forEach(one -> values.put(one.name(), one.get().apply(entry)));
            values.put(field.name(), value);
            entries.set(index, shape.build().apply(values));
            return variant.with(fact, entries);
        }
    }
}
