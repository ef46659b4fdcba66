package org.hcccds.engine.whatif;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hcccds.engine.logic.Condition;
import org.hcccds.engine.logic.FactShape;
import org.hcccds.engine.logic.Operator;

/**
 * The patterns on one kind of facts. Most patterns on findings, stages, exposures and the like name the key, the first field;
 * these are found by it.
 */
final class Alpha {

    private static final int[] NONE = {};

    private final FactShape shape;
    private final Map<Object, List<Integer>> byKey = new HashMap<>();
    private final List<Integer> others = new ArrayList<>();
    private final List<PatternTest> tests;

    /** @param tests of all patterns, by number */
    Alpha(FactShape shape, List<PatternTest> tests) {
        this.shape = shape;
        this.tests = tests;
    }

    void add(int pattern) {
        Object key = keyOf(tests.get(pattern));
        (key == null ? others : byKey.computeIfAbsent(key, one -> new ArrayList<>())).add(pattern);
    }

    private Object keyOf(PatternTest test) {
        for (Condition condition : test.pattern().conditions()) {
            if (condition.field().equals(shape.fields().get(0)) && condition.operator() == Operator.EQUAL
                    && !(condition.values().get(0) instanceof Number)) {
                return condition.values().get(0);
            }
        }
        return null;
    }

    /** The numbers of the patterns that a fact matches. */
    int[] matchedBy(Object fact) {
        List<Integer> keyed = byKey.isEmpty() ? List.of()
                : byKey.getOrDefault(shape.read().get(0).apply(fact), List.of());
        int[] matched = new int[keyed.size() + others.size()];
        int count = 0;
        for (int pattern : keyed) {
            if (tests.get(pattern).matches(fact)) {
                matched[count++] = pattern;
            }
        }
        for (int pattern : others) {
            if (tests.get(pattern).matches(fact)) {
                matched[count++] = pattern;
            }
        }
        return count == 0 ? NONE : Arrays.copyOf(matched, count);
    }
}
