package org.hcccds.engine.session;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import org.hcccds.engine.rulebase.Comparison;

/**
 * Stands in for the infinitely many values of an unknown number: the rules can tell two values apart only by the limits
 * that they compare them with, so that one value of each region between limits is enough.
 */
public final class Regions {

    private Regions() {
    }

    /**
     * Values from {@code low} to {@code high} that meet every region between limits: both ends, each limit itself, and a
     * value between neighbors.
     */
    public static List<Double> representatives(double low, double high, Collection<Double> limits) {
        TreeSet<Double> edges = new TreeSet<>();
        edges.add(low);
        edges.add(high);
        limits.stream().filter(limit -> limit > low && limit < high).forEach(edges::add);
        List<Double> values = new ArrayList<>();
        Double previous = null;
        for (Double edge : edges) {
            if (previous != null) {
                values.add((previous + edge) / 2);
            }
            values.add(edge);
            previous = edge;
        }
        return values;
    }

    /** One of each group of facts that no comparison can tell apart, the first of each in the given order. */
    static <F> List<F> distinguishable(List<F> facts, List<Comparison> comparisons,
                                       ToDoubleBiFunction<F, String> field, Function<F, Object> alsoBy) {
        Set<Object> seen = new HashSet<>();
        List<F> kept = new ArrayList<>();
        for (F fact : facts) {
            BitSet held = new BitSet(comparisons.size());
            for (int i = 0; i < comparisons.size(); i++) {
                Comparison comparison = comparisons.get(i);
                held.set(i, comparison.holds(field.applyAsDouble(fact, comparison.field())));
            }
            if (seen.add(List.of(held, alsoBy.apply(fact)))) {
                kept.add(fact);
            }
        }
        return kept;
    }
}
