package org.hcccds.engine.fields;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hcccds.model.patient.Fact;
import org.hcccds.model.patient.Facts;

/**
 * All that rules can read of a case itself: what it is called, and the facts that it is made from. What rules read of
 * the conclusions of others, such as stages and findings, is not here.
 */
public final class ReadFields {

    private static final List<ReadField> ALL = Stream.of(PatientFields.rows(), LiverFields.rows(), TumorFields.rows(),
            HistoryFields.rows()).flatMap(Collection::stream).toList();

    private static final Map<String, ReadField> BY_NAME = ALL.stream().collect(
            Collectors.toUnmodifiableMap(row -> name(row.fact(), row.field()), Function.identity()));

    private static final Set<String> KINDS = ALL.stream().map(ReadField::fact).collect(Collectors.toUnmodifiableSet());

    private static final Map<Fact<?>, List<ReadField>> BY_FACT = Facts.ALL.stream().collect(Collectors.toUnmodifiableMap(
            Function.identity(), fact -> ALL.stream().filter(row -> row.facts().contains(fact)).toList()));

    private ReadFields() {
    }

    /** All of them, by topic. */
    public static List<ReadField> all() {
        return ALL;
    }

    /** A field such as {@code monthsSinceEndoscopy} of {@code Bleeding}; empty for one of a conclusion. */
    public static Optional<ReadField> of(String fact, String field) {
        return Optional.ofNullable(BY_NAME.get(name(fact, field)));
    }

    /** Whether a kind of facts is of the case itself, rather than what rules conclude. */
    public static boolean isOfCase(String fact) {
        return KINDS.contains(fact);
    }

    /** The fields that a fact of the case takes part in; none for a fact that rules cannot see. */
    public static List<ReadField> of(Fact<?> fact) {
        return BY_FACT.get(fact);
    }

    private static String name(String fact, String field) {
        return fact + '.' + field;
    }
}
