package org.hcccds.engine.rulebase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A comparison of a numeric field with a limit, as rules write it: {@code largestCm <= Limit.MILAN_SINGLE_CM},
 * {@code status >= 3}, {@code sumCm > 8 * Unit.CM}. A number in a list, as in {@code count in ( 2, 3 )}, counts as one that the
 * field is equal to.
 */
public record Comparison(String fact, String field, Operator operator, double limit) {

    /** How the field is compared. */
    public enum Operator {
        LESS("<"), AT_MOST("<="), EQUAL("=="), NOT_EQUAL("!="), AT_LEAST(">="), MORE(">");

        private final String symbol;

        Operator(String symbol) {
            this.symbol = symbol;
        }

        static Operator of(String symbol) {
            for (Operator operator : values()) {
                if (operator.symbol.equals(symbol)) {
                    return operator;
                }
            }
            throw new IllegalArgumentException(symbol);
        }
    }

    private static final Pattern COMPARISON =
            Pattern.compile("(\\w+)\\s*(<=|>=|==|!=|<|>)\\s*([-\\w.]+)\\s*(\\*\\s*Unit\\.\\w+)?");
    private static final Pattern MEMBERSHIP = Pattern.compile("(\\w+)\\s+(?:not\\s+)?in\\s*\\(([^)]*)\\)");

    /** Whether the comparison holds for a value of the field. */
    public boolean holds(double value) {
        return switch (operator) {
            case LESS -> value < limit;
            case AT_MOST -> value <= limit;
            case EQUAL -> value == limit;
            case NOT_EQUAL -> value != limit;
            case AT_LEAST -> value >= limit;
            case MORE -> value > limit;
        };
    }

    /** The comparisons with numbers in one constraint on a fact; none where it compares with something else. */
    static List<Comparison> in(String fact, String constraint, Map<String, Double> constants) {
        List<Comparison> comparisons = new ArrayList<>();
        Matcher matcher = COMPARISON.matcher(constraint);
        while (matcher.find()) {
            Double limit = number(matcher.group(3), constants);
            if (limit != null) {
                comparisons.add(new Comparison(fact, matcher.group(1), Operator.of(matcher.group(2)), limit));
            }
        }
        Matcher membership = MEMBERSHIP.matcher(constraint);
        while (membership.find()) {
            for (String value : membership.group(2).split(",")) {
                Double limit = number(value.strip(), constants);
                if (limit != null) {
                    comparisons.add(new Comparison(fact, membership.group(1), Operator.EQUAL, limit));
                }
            }
        }
        return comparisons;
    }

    private static Double number(String text, Map<String, Double> constants) {
        if (constants.containsKey(text)) {
            return constants.get(text);
        }
        return text.matches("-?\\d+(\\.\\d+)?") ? Double.valueOf(text) : null;
    }
}
