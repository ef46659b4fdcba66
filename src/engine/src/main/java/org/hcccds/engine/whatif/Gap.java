package org.hcccds.engine.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hcccds.model.patient.EntryField;
import org.hcccds.model.patient.Fact;
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

    /** Fewer of these, where they are very many. */
    List<?> few(Domains domains, PatientCase facts);

    /** The case without a value there. */
    Variant opened(Variant variant);

    /** The case with a value there; empty where it contradicts the others. */
    Optional<Variant> filled(Variant variant, Object value);

    /** Everything that a record does not say, in the order of a case file. */
    static List<Gap> of(PatientCase facts) {
        List<Gap> gaps = new ArrayList<>();
        List<EntryField<?, ?>> fields = EntryField.all(facts);
        for (Fact<?> fact : Facts.ALL) {
            if (!facts.isKnown(fact)) {
                gaps.add(new OfFact(fact));
            }
            fields.stream().filter(field -> field.fact() == fact && !field.isKnown())
                    .forEach(field -> gaps.add(new OfEntry<>(field)));
        }
        return gaps;
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
        public List<?> few(Domains domains, PatientCase facts) {
            return domains.few(fact, facts);
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

    /** A field of an entry that is unknown. */
    record OfEntry<T>(EntryField<?, T> field) implements Gap {

        @Override
        public Fact<?> fact() {
            return field.fact();
        }

        @Override
        public String path() {
            return field.path();
        }

        @Override
        public String question() {
            return field.question();
        }

        @Override
        public List<?> values(Domains domains, PatientCase facts) {
            return domains.ofEntry(field.fact(), field.type(), facts);
        }

        @Override
        public List<?> few(Domains domains, PatientCase facts) {
            return values(domains, facts);
        }

        @Override
        public Variant opened(Variant variant) {
            return filled(variant, null).orElse(variant);
        }

        @Override
        public Optional<Variant> filled(Variant variant, Object value) {
            @SuppressWarnings("unchecked") // values are made from the field's own type
            T own = (T) value;
            return variant.after(field.fact(), field.in(variant.facts(), own));
        }
    }
}
