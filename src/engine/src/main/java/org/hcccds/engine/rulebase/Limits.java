package org.hcccds.engine.rulebase;

import java.util.List;

/** The numbers that rules compare with: they part the values that rules can tell apart. */
@FunctionalInterface
public interface Limits {

    /** The comparisons with numbers that the rules make on a fact such as {@code TumorBurden}, each once. */
    List<Comparison> comparisons(String fact);

    /** The numbers that the rules compare a field of a fact with. */
    default List<Double> limits(String fact, String field) {
        return comparisons(fact).stream().filter(comparison -> comparison.field().equals(field)).map(Comparison::limit)
                .toList();
    }
}
