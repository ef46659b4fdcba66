package org.hcccds.engine.whatif;

import java.util.List;
import java.util.function.Function;
import org.hcccds.engine.logic.Condition;
import org.hcccds.engine.logic.FactPattern;
import org.hcccds.engine.logic.FactShape;
import org.hcccds.engine.logic.Operator;

/** Tests facts of one kind against a pattern that can be tested alone. */
final class PatternTest {

    private final FactPattern pattern;
    private final List<Function<Object, Object>> read;
    private final Operator[] operators;
    private final List<List<Object>> operands;

    PatternTest(FactPattern pattern, FactShape shape) {
        this.pattern = pattern;
        this.read = pattern.conditions().stream()
                .map(condition -> shape.read().get(shape.fields().indexOf(condition.field()))).toList();
        this.operators = pattern.conditions().stream().map(Condition::operator).toArray(Operator[]::new);
        this.operands = pattern.conditions().stream().map(Condition::values).toList();
    }

    FactPattern pattern() {
        return pattern;
    }

    /** The conditions of the pattern, each tested by its number. */
    int size() {
        return operators.length;
    }

    boolean matches(Object fact) {
        for (int i = 0; i < operators.length; i++) {
            if (!holds(i, fact)) {
                return false;
            }
        }
        return true;
    }

    boolean holds(int condition, Object fact) {
        return operators[condition].holds(read.get(condition).apply(fact), operands.get(condition));
    }
}
