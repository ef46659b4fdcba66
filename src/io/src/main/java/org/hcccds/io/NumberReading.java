package org.hcccds.io;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hcccds.io.tree.Node;
import org.hcccds.model.patient.Admissible;
import org.hcccds.model.patient.FactType;
import org.hcccds.model.patient.Numbers;

/** Reads numbers; {@code otherwise} is the way out when it cannot be told which number was meant. */
final class NumberReading {

    private static final Pattern DIGITS = Pattern.compile("[-+]?[0-9]{1,15}(?:\\.[0-9]{1,15})?");
    /** A comma before three digits is left alone: it may separate thousands or decimals. */
    private static final Pattern DECIMAL_COMMA = Pattern.compile("([-+]?[0-9]{1,15}),([0-9]{1,2}|[0-9]{4,15})");

    private NumberReading() {
    }

    static Reading whole(FactType.Whole type, Node.Scalar scalar, String otherwise) {
        if (scalar.kind() != Node.Kind.NUMBER) {
            return noNumber(type, scalar, otherwise);
        }
        double number = number(scalar);
        if (!Double.isInfinite(number) && number != Math.rint(number)) {
            return Reading.wrong(scalar, "allowed: " + Allowed.values(type),
                    neighbors(type, number).orElse(otherwise));
        } else if (number < Integer.MIN_VALUE || number > Integer.MAX_VALUE) {
            return Reading.wrong(scalar, "allowed: " + Allowed.values(type), otherwise);
        }
        int value = (int) number;
        return Admissible.problem(type, value)
                .map(problem -> Reading.wrong(scalar, problem, slip(number, type.minimum(), type.maximum())
                        .filter(way -> !way.contains(".")).orElse(otherwise)))
                .orElseGet(() -> Reading.of(value));
    }

    static Reading decimal(FactType.Decimal type, Node.Scalar scalar, String otherwise) {
        if (scalar.kind() != Node.Kind.NUMBER) {
            return noNumber(type, scalar, otherwise);
        }
        double value = number(scalar);
        return Admissible.problem(type, value)
                .map(problem -> Reading.wrong(scalar, problem, slip(value, type.minimum(), type.maximum())
                        .map(shifted -> shifted + ", in " + type.unit()).orElse(otherwise)))
                .orElseGet(() -> Reading.of(value));
    }

    /** The number; infinite when it is too large. Negative zero is zero: nothing measured differs between them. */
    static double number(Node.Scalar scalar) {
        return Double.parseDouble(scalar.text()) + 0.0;
    }

    /** The number that a text was probably meant to be. */
    static Optional<String> meant(String written) {
        String text = written.strip();
        Matcher comma = DECIMAL_COMMA.matcher(text);
        if (comma.matches()) {
            text = comma.group(1) + "." + comma.group(2);
        }
        return DIGITS.matcher(text).matches()
                ? Optional.of(Numbers.plain(new BigDecimal(text).doubleValue())) : Optional.empty();
    }

    /** How the number that a value was probably meant to be is written. */
    static Optional<String> rewritten(Node.Scalar scalar) {
        return meant(scalar.text()).map(number -> number + (scalar.isQuotedNumber() ? ", without quotation marks" : ""));
    }

    /** A tenth, hundredth or thousandth that lies in the range: a slipped decimal point. */
    static Optional<String> slip(double value, double minimum, double maximum) {
        for (int factor = 10; factor <= 1000; factor *= 10) {
            double shifted = value / factor;
            if (shifted >= minimum && shifted <= maximum) {
                return Optional.of(Numbers.plain(shifted));
            }
        }
        return Optional.empty();
    }

    private static Reading noNumber(FactType<?> type, Node.Scalar scalar, String otherwise) {
        Optional<String> withoutUnit = type instanceof FactType.Decimal decimal && scalar.text().endsWith(decimal.unit())
                ? meant(scalar.text().substring(0, scalar.text().length() - decimal.unit().length())) : Optional.empty();
        return Reading.wrong(scalar, "allowed: " + Allowed.values(type), rewritten(scalar).or(() -> withoutUnit)
                .orElse(otherwise));
    }

    private static Optional<String> neighbors(FactType.Whole type, double number) {
        List<String> near = new ArrayList<>();
        for (double whole : new double[] {Math.floor(number), Math.ceil(number)}) {
            if (whole >= type.minimum() && whole <= type.maximum()) {
                near.add(Numbers.plain(whole));
            }
        }
        return near.isEmpty() ? Optional.empty() : Optional.of(String.join(" or ", near));
    }
}
