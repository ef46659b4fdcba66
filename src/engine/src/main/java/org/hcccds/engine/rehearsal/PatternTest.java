package org.hcccds.engine.rehearsal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hcccds.engine.logic.Condition;
import org.hcccds.engine.logic.FactPattern;
import org.hcccds.engine.logic.FactShape;
import org.hcccds.engine.logic.Operand;
import org.hcccds.engine.logic.Operator;
import org.hcccds.engine.logic.Symbols;

/** Tests facts of one kind against a pattern. Safe to share between threads. */
final class PatternTest {

    /** One condition. @param values of its operands; empty where they refer to other facts */
    private record Test(Function<Object, Object> field, Operator operator, Optional<List<Object>> values,
                        List<Operand> operands) {
    }

    private final FactPattern pattern;
    private final FactShape shape;
    private final List<Test> tests;

    PatternTest(FactPattern pattern, Symbols symbols) {
        this.pattern = pattern;
        this.shape = symbols.shapes().get(pattern.fact());
        this.tests = pattern.conditions().stream().map(this::test).toList();
    }

    private Test test(Condition condition) {
        return new Test(shape.read().get(shape.fields().indexOf(condition.field())), condition.operator(),
                condition.isPlain() ? Optional.of(condition.values()) : Optional.empty(), condition.operands());
    }

    String kind() {
        return pattern.fact();
    }

    boolean isNegated() {
        return pattern.negated();
    }

    /** Whether a fact meets every condition. @param names what earlier facts and this one are bound to */
    boolean matches(Object fact, Map<String, Object> names) {
        for (Test test : tests) {
            List<Object> values = test.values().orElseGet(() -> values(test, fact, names));
            if (!test.operator().holds(test.field().apply(fact), values)) {
                return false;
            }
        }
        return true;
    }

    private List<Object> values(Test test, Object fact, Map<String, Object> names) {
        List<Object> values = new ArrayList<>();
        for (Operand operand : test.operands()) {
            values.add(operand instanceof Operand.Constant constant ? constant.value()
                    : names.containsKey(operand.text()) ? names.get(operand.text())
                    : shape.value(fact, operand.text()));
        }
        return values;
    }

    /** The names so far, and those that the pattern gives to a fact and its fields. */
    Map<String, Object> bound(Object fact, Map<String, Object> names) {
        if (pattern.name().isEmpty() && pattern.bindings().isEmpty()) {
            return names;
        }
        Map<String, Object> bound = new HashMap<>(names);
        pattern.name().ifPresent(name -> bound.put(name, fact));
        pattern.bindings().forEach((name, field) -> bound.put(name, shape.value(fact, field)));
        return bound;
    }
}
