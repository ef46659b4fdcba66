package org.hcccds.engine.logic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hcccds.model.code.Answer;

/**
 * One condition of a rule: a field of a fact, compared with something.
 *
 * @param fact     the kind of fact, such as {@code TumorBurden}
 * @param field    the field of it, such as {@code largestCm}
 * @param operands one; of {@code in} and {@code not in} any number
 * @param text     as it stands in the rule file
 */
public record Condition(String fact, String field, Operator operator, List<Operand> operands, String text,
                        Place place) {

    /** Whether it asks for something unknown: compares with null or with the answer "unknown". */
    public boolean asksForUnknown() {
        return operands.stream().anyMatch(operand -> operand instanceof Operand.Constant constant
                && isUnknown(constant.value()));
    }

    /** Whether all operands are values. */
    public boolean isPlain() {
        for (Operand operand : operands) {
            if (!(operand instanceof Operand.Constant)) {
                return false;
            }
        }
        return true;
    }

    /** The values of the operands; of a plain condition only. */
    public List<Object> values() {
        List<Object> values = new ArrayList<>(operands.size());
        for (Operand operand : operands) {
            values.add(((Operand.Constant) operand).value());
        }
        return Collections.unmodifiableList(values);
    }

    /**
     * Whether a value of the field meets the condition. A value that is unknown leaves it open, unless the rule fires all the
     * same: where it asks for just that, or for anything but some other value.
     *
     * @param value null or {@link Answer#UNKNOWN} when unknown
     */
    public Answer of(Object value, List<Object> operandValues) {
        if (operator.holds(value, operandValues)) {
            return Answer.YES;
        }
        return isUnknown(value) && !asksForUnknown() ? Answer.UNKNOWN : Answer.NO;
    }

    private static boolean isUnknown(Object value) {
        return value == null || value == Answer.UNKNOWN;
    }
}
