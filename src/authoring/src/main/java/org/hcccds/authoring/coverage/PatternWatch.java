package org.hcccds.authoring.coverage;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.hcccds.engine.logic.Condition;
import org.hcccds.engine.logic.FactPattern;
import org.hcccds.engine.logic.FactShape;
import org.hcccds.engine.logic.Operand;
import org.hcccds.engine.logic.Operator;
import org.hcccds.model.code.Answer;

/**
 * The conditions on one fact, watched over many patients. The condition that says which fact is meant, such as
 * {@code id == "milan"}, is true of a patient who has it and false of one who has not; the others are looked at on that fact.
 */
final class PatternWatch {

    /** Every patient has each of them, if only as a range: no scenario could show one that has not. */
    private static final Set<String> ALWAYS_THERE = Set.of("Score", "Points");

    private final FactPattern pattern;
    private final List<FactPattern> rule;
    private final BitSet wasTrue = new BitSet();
    private final BitSet wasFalse = new BitSet();

    /** @param rule all patterns of the rule, whose values the conditions may refer to */
    PatternWatch(FactPattern pattern, List<FactPattern> rule) {
        this.pattern = pattern;
        this.rule = rule;
    }

    boolean wasTrue(int condition) {
        return wasTrue.get(condition);
    }

    boolean wasFalse(int condition) {
        return wasFalse.get(condition);
    }

    boolean isComplete() {
        int all = pattern.conditions().size();
        return wasTrue.cardinality() == all && wasFalse.cardinality() == all;
    }

    /** Looks at the facts of one patient, by kind. */
    void see(Map<String, FactShape> shapes, Map<FactShape, List<Object>> facts) {
        FactShape shape = shapes.get(pattern.fact());
        List<Object> meant = facts.get(shape).stream().filter(fact -> pattern.conditions().stream()
                .filter(condition -> isKey(shape, condition))
                .allMatch(key -> key.of(shape.value(fact, key.field()), key.values()) == Answer.YES)).toList();
        for (int i = 0; i < pattern.conditions().size(); i++) {
            Condition condition = pattern.conditions().get(i);
            if (isKey(shape, condition)) {
                note(i, Answer.of(!meant.isEmpty()));
                note(i, ALWAYS_THERE.contains(pattern.fact()) ? Answer.NO : Answer.UNKNOWN);
            } else {
                int number = i;
                meant.forEach(fact -> operands(condition, shape, fact, shapes, facts).forEach(operands ->
                        note(number, condition.of(shape.value(fact, condition.field()), operands))));
            }
        }
    }

    private void note(int condition, Answer answer) {
        if (answer != Answer.UNKNOWN) {
            (answer == Answer.YES ? wasTrue : wasFalse).set(condition);
        }
    }

    /** Whether it compares the field by which facts of this kind are told apart, or the first of several, with values. */
    private static boolean isKey(FactShape shape, Condition condition) {
        return condition.field().equals(shape.fields().get(0)) && condition.isPlain() && !condition.asksForUnknown()
                && (condition.operator() == Operator.EQUAL || condition.operator() == Operator.IN);
    }

    /** What a condition compares with: its values, or each value that a name may stand for; none that is unknown. */
    private Stream<List<Object>> operands(Condition condition, FactShape shape, Object fact, Map<String, FactShape> shapes,
                                          Map<FactShape, List<Object>> facts) {
        if (condition.isPlain()) {
            return Stream.of(condition.values());
        }
        String name = ((Operand.Reference) condition.operands().get(0)).text();
        String ownField = pattern.bindings().getOrDefault(name, name);
        Stream<Object> values = shape.fields().contains(ownField) ? Stream.ofNullable(shape.value(fact, ownField))
                : rule.stream().filter(other -> other.bindings().containsKey(name)).flatMap(other ->
                        facts.get(shapes.get(other.fact())).stream().map(one ->
                                shapes.get(other.fact()).value(one, other.bindings().get(name))));
        return values.filter(Objects::nonNull).map(List::of);
    }
}
