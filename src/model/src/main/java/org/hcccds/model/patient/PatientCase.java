package org.hcccds.model.patient;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hcccds.model.code.Answer;

/**
 * The facts known of one patient. A fact that is absent is unknown; it never stands for "no" or "normal".
 *
 * <p>Immutable. Cases are made with a {@link Builder}, which refuses values out of range and facts that contradict one
 * another, so that every case there is can be assessed.
 */
public final class PatientCase {

    private final String id;
    private final Object[] values;

    private PatientCase(String id, Object[] values) {
        this.id = id;
        this.values = values;
    }

    /** Starts a case without facts. The id names the case in the output and should not identify the person. */
    public static Builder builder(String id) {
        return new Builder(id, new Object[Facts.ALL.size()]);
    }

    public String id() {
        return id;
    }

    /** The fact's value, or empty when it is unknown. */
    @SuppressWarnings("unchecked") // the builder stores only values of the fact's own type
    public <T> Optional<T> get(Fact<T> fact) {
        return Optional.ofNullable((T) values[fact.ordinal()]);
    }

    /** The answer to a yes/no fact; {@link Answer#UNKNOWN} when it is absent. */
    public Answer answer(Fact<Answer> fact) {
        Object value = values[fact.ordinal()];
        return value == null ? Answer.UNKNOWN : (Answer) value;
    }

    /** A measured fact in the canonical unit of its {@link Measure}; null when it is unknown. */
    public Double canonical(Fact<Quantity> fact) {
        Quantity quantity = (Quantity) values[fact.ordinal()];
        return quantity == null ? null : measure(fact).toCanonical(quantity.value(), quantity.unit());
    }

    public boolean isKnown(Fact<?> fact) {
        return values[fact.ordinal()] != null;
    }

    /** The facts that are known, in the order of a case file. */
    public List<Fact<?>> known() {
        return Facts.ALL.stream().filter(this::isKnown).toList();
    }

    /** The facts that are not known, in the order of a case file. */
    public List<Fact<?>> unknown() {
        return Facts.ALL.stream().filter(fact -> !isKnown(fact)).toList();
    }

    /** A builder that starts from this case's facts. */
    public Builder toBuilder() {
        return new Builder(id, values.clone());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PatientCase that && id.equals(that.id) && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return 31 * id.hashCode() + Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        // No facts: a case ends up in logs and error messages.
        return "case " + id;
    }

    private static Measure measure(Fact<Quantity> fact) {
        return ((FactType.Measured) fact.type()).measure();
    }

    /** Collects facts; not thread-safe. */
    public static final class Builder {

        private final String id;
        private final Object[] values;

        private Builder(String id, Object[] values) {
            this.id = Objects.requireNonNull(id, "id");
            this.values = values;
        }

        /**
         * Sets a fact.
         *
         * @throws IllegalArgumentException if the value is not one of the fact's
         */
        public <T> Builder set(Fact<T> fact, T value) {
            Admissible.problem(fact.type(), value).ifPresent(problem -> {
                throw new IllegalArgumentException(fact.path() + " " + value + ": " + problem);
            });
            values[fact.ordinal()] = value instanceof List<?> list ? List.copyOf(list) : value;
            return this;
        }

        /** Makes a fact unknown. */
        public Builder clear(Fact<?> fact) {
            values[fact.ordinal()] = null;
            return this;
        }

        /** What in the facts so far contradicts itself; empty when they can be assessed. */
        public List<Contradiction> contradictions() {
            return Contradiction.in(new PatientCase(id, values.clone()));
        }

        /** The case; empty where facts contradict one another. */
        public Optional<PatientCase> buildIfConsistent() {
            PatientCase made = new PatientCase(id, values.clone());
            return Contradiction.in(made).isEmpty() ? Optional.of(made) : Optional.empty();
        }

        /**
         * The case.
         *
         * @throws IllegalStateException if facts contradict one another; see {@link #contradictions()}
         */
        public PatientCase build() {
            PatientCase made = new PatientCase(id, values.clone());
            List<Contradiction> contradictions = Contradiction.in(made);
            if (!contradictions.isEmpty()) {
                throw new IllegalStateException(contradictions.get(0).message());
            }
            return made;
        }
    }
}
