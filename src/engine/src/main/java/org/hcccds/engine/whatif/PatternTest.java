package org.hcccds.engine.whatif;

import java.util.List;
import java.util.function.Function;
import org.hcccds.engine.fields.ReadField;
import org.hcccds.engine.fields.ReadFields;
import org.hcccds.engine.logic.Condition;
import org.hcccds.engine.logic.FactPattern;
import org.hcccds.engine.logic.FactShape;
import org.hcccds.engine.logic.Operator;
import org.hcccds.model.patient.Fact;

/** Tests facts of one kind against a pattern that can be tested alone. */
final class PatternTest {

    private final FactPattern pattern;
    private final List<Function<Object, Object>> read;
    private final Operator[] operators;
    private final List<List<Object>> operands;
    private final boolean ofCase;
    /** By condition: the facts of the case that its field is made from. */
    private final List<List<Fact<?>>> facts;

    PatternTest(FactPattern pattern, FactShape shape) {
        this.pattern = pattern;
        this.read = pattern.conditions().stream()
                .map(condition -> shape.read().get(shape.fields().indexOf(condition.field()))).toList();
        this.operators = pattern.conditions().stream().map(Condition::operator).toArray(Operator[]::new);
        this.operands = pattern.conditions().stream().map(Condition::values).toList();
        this.ofCase = ReadFields.isOfCase(pattern.fact());
        this.facts = pattern.conditions().stream().map(condition -> ReadFields.of(condition.fact(), condition.field())
                .map(ReadField::facts).orElse(List.of())).toList();
    }

    FactPattern pattern() {
        return pattern;
    }

    /** The conditions of the pattern, each tested by its number. */
    int size() {
        return operators.length;
    }

    /** Whether it is on facts of the case, rather than on what rules conclude. */
    boolean isOfCase() {
        return ofCase;
    }

    /** The facts of the case that the field of a condition is made from; none of one on a conclusion. */
    List<Fact<?>> factsOf(int condition) {
        return facts.get(condition);
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
