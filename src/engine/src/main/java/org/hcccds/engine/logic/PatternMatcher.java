package org.hcccds.engine.logic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Tests facts against one pattern of a rule, and hands on what the pattern binds to names. What is bound stands in an
 * array, in which each name of the rule has a place. Safe to share between threads.
 */
final class PatternMatcher {

    /** A condition on the fact alone. */
    private record PlainTest(Function<Object, Object> field, Operator operator, List<Object> values) {

        boolean holds(Object fact) {
            return operator.holds(field.apply(fact), values);
        }
    }

    /** A condition that refers to what is bound, or to another field. */
    private record Test(Function<Object, Object> field, Operator operator, List<Reader> operands) {

        boolean holds(Object fact, Object[] bound) {
            List<Object> values = new ArrayList<>(operands.size());
            for (Reader operand : operands) {
                values.add(operand.of(fact, bound));
            }
            return operator.holds(field.apply(fact), values);
        }
    }

    /** Reads an operand. */
    @FunctionalInterface
    private interface Reader {

        Object of(Object fact, Object[] bound);
    }

    private final FactPattern pattern;
    private final FactShape shape;
    private final List<PlainTest> plain;
    private final List<Test> tests;
    private final int[] places;
    private final List<Function<Object, Object>> values = new ArrayList<>();

    /** @param places of the names that are bound so far; takes those of the pattern */
    PatternMatcher(FactPattern pattern, FactShape shape, Map<String, Integer> places) {
        this.pattern = pattern;
        this.shape = shape;
        this.plain = pattern.conditions().stream().filter(Condition::isPlain)
                .map(condition -> new PlainTest(shape.reader(condition.field()), condition.operator(),
                        condition.values())).toList();
        List<Integer> bound = new ArrayList<>();
        pattern.name().ifPresent(name -> {
            bound.add(places.computeIfAbsent(name, one -> places.size()));
            values.add(Function.identity());
        });
        pattern.bindings().forEach((name, field) -> {
            bound.add(places.computeIfAbsent(name, one -> places.size()));
            values.add(shape.reader(field));
        });
        this.places = bound.stream().mapToInt(Integer::intValue).toArray();
        this.tests = pattern.conditions().stream().filter(condition -> !condition.isPlain())
                .map(condition -> new Test(shape.reader(condition.field()), condition.operator(),
                        condition.operands().stream().map(operand -> reader(operand, shape, places)).toList()))
                .toList();
    }

    private static Reader reader(Operand operand, FactShape shape, Map<String, Integer> places) {
        if (operand instanceof Operand.Constant constant) {
            return (fact, bound) -> constant.value();
        }
        if (places.containsKey(operand.text())) {
            int place = places.get(operand.text());
            return (fact, bound) -> bound[place];
        }
        Function<Object, Object> field = shape.reader(operand.text());
        return (fact, bound) -> field.apply(fact);
    }

    boolean isNegated() {
        return pattern.negated();
    }

    /** The kind of facts. */
    FactShape shape() {
        return shape;
    }

    /** Whether a fact of the kind meets the conditions that refer to no other fact. */
    boolean admits(Object fact) {
        for (int i = 0; i < plain.size(); i++) {
            if (!plain.get(i).holds(fact)) {
                return false;
            }
        }
        return true;
    }

    /** Binds what the pattern binds; whether an admitted fact then meets the other conditions. */
    boolean joins(Object fact, Object[] bound) {
        for (int i = 0; i < places.length; i++) {
            bound[places[i]] = values.get(i).apply(fact);
        }
        for (int i = 0; i < tests.size(); i++) {
            if (!tests.get(i).holds(fact, bound)) {
                return false;
            }
        }
        return true;
    }
}
