package org.hcccds.engine.rulebase;

import java.util.List;
import java.util.function.Supplier;

/** The numbers that rules compare with: they part the values that rules can tell apart. */
@FunctionalInterface
public interface Limits {

    /** The comparisons with numbers that the rules make on a fact such as {@code TumorBurden}, each once. */
    List<Comparison> comparisons(String fact);

    /**
     * What stands in for facts of which nothing is known: the limits of the rules alone decide it, so that it is the
     * same for every patient.
     *
     * @param of what is known of them all the same; of such keys there must be few
     */
    default <T> List<T> standIns(Record of, Supplier<List<T>> make) {
        return make.get();
    }

    /** The numbers that the rules compare a field of a fact with. */
    default List<Double> limits(String fact, String field) {
        return comparisons(fact).stream().filter(comparison -> comparison.field().equals(field)).map(Comparison::limit)
                .toList();
    }
}
