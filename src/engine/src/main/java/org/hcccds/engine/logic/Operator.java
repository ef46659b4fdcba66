package org.hcccds.engine.logic;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** How a condition compares a field with its operands. An unknown field (null) is less or more than nothing. */
public enum Operator {
    LESS("<"), AT_MOST("<="), EQUAL("=="), NOT_EQUAL("!="), AT_LEAST(">="), MORE(">"), IN("in"), NOT_IN("not in");

    private final String symbol;

    Operator(String symbol) {
        this.symbol = symbol;
    }

    /** As it is written in a rule file. */
    public String symbol() {
        return symbol;
    }

    /** The comparison with a single operand that a symbol stands for. */
    static Optional<Operator> of(String symbol) {
        for (Operator operator : values()) {
            if (operator.symbol.equals(symbol)) {
                return Optional.of(operator);
            }
        }
        return Optional.empty();
    }

    /** Whether numbers are compared by size, so that the operand is a limit. */
    public boolean isOrdering() {
        return this == LESS || this == AT_MOST || this == AT_LEAST || this == MORE;
    }

    /** Whether the comparison holds, as the rule engine sees it. @param value null when unknown */
    public boolean holds(Object value, List<Object> operands) {
        return switch (this) {
            case EQUAL -> same(value, operands.get(0));
            case NOT_EQUAL -> !same(value, operands.get(0));
            case IN -> operands.stream().anyMatch(operand -> same(value, operand));
            case NOT_IN -> operands.stream().noneMatch(operand -> same(value, operand));
            default -> value != null && operands.get(0) != null
                    && holds(Double.compare(number(value), number(operands.get(0))));
        };
    }

    private boolean holds(int order) {
        return switch (this) {
            case LESS -> order < 0;
            case AT_MOST -> order <= 0;
            case AT_LEAST -> order >= 0;
            default -> order > 0;
        };
    }

    private static boolean same(Object value, Object operand) {
        return value instanceof Number && operand instanceof Number ? number(value) == number(operand)
                : Objects.equals(value, operand);
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }
}
