package org.hcccds.engine.rulebase;

import java.util.List;
import java.util.stream.Stream;
import org.hcccds.engine.logic.Condition;
import org.hcccds.engine.logic.Operator;

/**
 * A comparison of a numeric field with a limit, as rules make it. A number in a list, as in {@code count in ( 2, 3 )}, counts
 * as one that the field is equal to.
 */
public record Comparison(String fact, String field, Operator operator, double limit) {

    /** Whether the comparison holds for a value of the field. */
    public boolean holds(double value) {
        return operator.holds(value, List.of(limit));
    }

    /** The comparisons with numbers in one condition; none where it compares with something else. */
    public static Stream<Comparison> in(Condition condition) {
        Operator operator = switch (condition.operator()) {
            case IN, NOT_IN -> Operator.EQUAL;
            default -> condition.operator();
        };
        return !condition.isPlain() ? Stream.of() : condition.values().stream().filter(Number.class::isInstance)
                .map(limit -> new Comparison(condition.fact(), condition.field(), operator,
                        ((Number) limit).doubleValue()));
    }
}
