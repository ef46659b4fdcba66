package org.hcccds.authoring.site.figure;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hcccds.engine.explain.ConditionWords;
import org.hcccds.engine.logic.Condition;
import org.hcccds.engine.logic.Operand;
import org.hcccds.engine.logic.Operator;
import org.hcccds.model.code.ChildPugh;

/** Conditions on one field so briefly that they fit a cell: "2 to 3", "≤ 5 cm", "A or B". */
final class Brief {

    private Brief() {
    }

    /** @param conditions on one field of one fact */
    static String of(List<Condition> conditions, ConditionWords words) {
        if (conditions.size() == 2 && conditions.get(0).operator() == Operator.AT_LEAST
                && conditions.get(1).operator() == Operator.AT_MOST) {
            return values(conditions.get(0), words) + " to " + values(conditions.get(1), words);
        }
        return conditions.stream().map(condition -> one(condition, words)).collect(Collectors.joining(", "));
    }

    private static String one(Condition condition, ConditionWords words) {
        return switch (condition.operator()) {
            case LESS -> "< " + values(condition, words);
            case AT_MOST -> "\u2264 " + values(condition, words);
            case AT_LEAST -> "\u2265 " + values(condition, words);
            case MORE -> "> " + values(condition, words);
            case EQUAL, IN -> values(condition, words);
            case NOT_EQUAL, NOT_IN -> others(condition, words);
        };
    }

    /** Of the Child-Pugh classes those that remain can be named; of others it is said what they are not. */
    private static String others(Condition condition, ConditionWords words) {
        if (condition.isPlain() && condition.values().stream().allMatch(ChildPugh.class::isInstance)) {
            return Stream.of(ChildPugh.values()).filter(letter -> !condition.values().contains(letter))
                    .map(ChildPugh::code).collect(Collectors.joining(" or "));
        }
        return "not " + values(condition, words);
    }

    private static String values(Condition condition, ConditionWords words) {
        return condition.operands().stream().map(operand -> operand instanceof Operand.Constant constant
                ? words.value(condition.fact(), condition.field(), constant.value()) : operand.text())
                .collect(Collectors.joining(" or "));
    }
}
