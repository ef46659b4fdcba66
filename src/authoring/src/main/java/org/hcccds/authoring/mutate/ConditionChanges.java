package org.hcccds.authoring.mutate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hcccds.engine.logic.Condition;
import org.hcccds.engine.logic.FactPattern;
import org.hcccds.engine.logic.LimitUnits;
import org.hcccds.engine.logic.Operand;
import org.hcccds.engine.logic.Operator;
import org.hcccds.model.code.Answer;

/** What a condition can be changed into. */
final class ConditionChanges {

    private final FieldValues values;

    ConditionChanges(FieldValues values) {
        this.values = values;
    }

    /** The condition with its boundary moved, its limit a step off, negated, or with other values. */
    List<Condition> of(FactPattern pattern, Condition condition) {
        List<Condition> changed = new ArrayList<>();
        if (condition.operator().isOrdering()) {
            changed.add(with(condition, boundaryMoved(condition.operator()), condition.operands()));
        }
        changed.add(with(condition, negated(condition.operator()), condition.operands()));
        if (!condition.isPlain()) {
            return changed;
        }
        boolean list = condition.operator() == Operator.IN || condition.operator() == Operator.NOT_IN;
        if (!list) {
            Object value = condition.values().get(0);
            neighbors(pattern, condition, value).forEach(one ->
                    changed.add(with(condition, condition.operator(), List.of(one))));
            return changed;
        }
        List<Operand> operands = condition.operands();
        for (int i = 0; operands.size() > 1 && i < operands.size(); i++) {
            List<Operand> fewer = new ArrayList<>(operands);
            fewer.remove(i);
            changed.add(with(condition, condition.operator(), fewer));
        }
        condition.values().stream().flatMap(value -> neighbors(pattern, condition, value).stream()).distinct()
                .filter(one -> !condition.values().contains(one.value())).forEach(one -> {
                    List<Operand> more = new ArrayList<>(operands);
                    more.add(one);
                    changed.add(with(condition, condition.operator(), more));
                });
        return changed;
    }

    private static Condition with(Condition condition, Operator operator, List<Operand> operands) {
        return RuleLines.condition(condition, operator, operands);
    }

    /** A step below and above a number; the codes beside a code. */
    private List<Operand.Constant> neighbors(FactPattern pattern, Condition condition, Object value) {
        if (value == null) {
            return List.of();
        } else if (value instanceof Number number) {
            BigDecimal at = new BigDecimal(number.toString());
            BigDecimal step = values.step(pattern, condition.field());
            String unit = LimitUnits.of(condition.fact(), condition.field()).map(one -> " * Unit." + one).orElse("");
            return List.of(constant(at.subtract(step), number, unit), constant(at.add(step), number, unit));
        } else if (value instanceof Answer answer) {
            return answer == Answer.UNKNOWN ? List.of() : List.of(code(answer == Answer.YES ? Answer.NO : Answer.YES));
        } else if (value instanceof Enum<?> code) {
            return beside(Arrays.asList(code.getDeclaringClass().getEnumConstants()), value).stream()
                    .map(one -> code((Enum<?>) one)).toList();
        } else if (value instanceof Boolean truth) {
            return List.of(new Operand.Constant(!truth, String.valueOf(!truth)));
        }
        return beside(values.codes(pattern), value).stream()
                .map(one -> new Operand.Constant(one, '"' + one.toString() + '"')).toList();
    }

    private static List<Object> beside(List<?> all, Object value) {
        int at = all.indexOf(value);
        List<Object> beside = new ArrayList<>();
        if (at > 0) {
            beside.add(all.get(at - 1));
        }
        if (at >= 0 && at + 1 < all.size()) {
            beside.add(all.get(at + 1));
        }
        return beside;
    }

    private static Operand.Constant code(Enum<?> code) {
        return new Operand.Constant(code, code.getDeclaringClass().getSimpleName() + "." + code.name());
    }

    /** @param unit as rule files write it behind a number; may be empty */
    private static Operand.Constant constant(BigDecimal value, Number like, String unit) {
        Object number = like instanceof Integer ? (Object) value.intValueExact() : (Object) value.doubleValue();
        return new Operand.Constant(number, value.stripTrailingZeros().toPlainString() + unit);
    }

    /**
     * Whether the same values of a field meet both of two conditions, given what else the pattern asks of the field.
     *
     * @param of the condition of the pattern in whose place either stands
     */
    boolean isEquivalent(FactPattern pattern, Condition of, Condition one, Condition other) {
        if (!one.isPlain() || !other.isPlain()) {
            return one.text().equals(other.text());
        }
        return values.of(pattern, of.field()).stream().filter(value -> pattern.conditions().stream()
                        .filter(beside -> beside != of && beside.isPlain() && beside.field().equals(of.field()))
                        .allMatch(beside -> beside.operator().holds(value, beside.values())))
                .allMatch(value -> one.operator().holds(value, one.values())
                        == other.operator().holds(value, other.values()));
    }

    private static Operator boundaryMoved(Operator operator) {
        return switch (operator) {
            case LESS -> Operator.AT_MOST;
            case AT_MOST -> Operator.LESS;
            case MORE -> Operator.AT_LEAST;
            case AT_LEAST -> Operator.MORE;
            default -> operator;
        };
    }

    private static Operator negated(Operator operator) {
        return switch (operator) {
            case LESS -> Operator.AT_LEAST;
            case AT_MOST -> Operator.MORE;
            case MORE -> Operator.AT_MOST;
            case AT_LEAST -> Operator.LESS;
            case EQUAL -> Operator.NOT_EQUAL;
            case NOT_EQUAL -> Operator.EQUAL;
            case IN -> Operator.NOT_IN;
            case NOT_IN -> Operator.IN;
        };
    }
}
