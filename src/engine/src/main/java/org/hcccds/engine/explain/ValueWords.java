package org.hcccds.engine.explain;

import java.util.Locale;
import java.util.Set;
import org.hcccds.model.code.Answer;
import org.hcccds.model.code.Coded;
import org.hcccds.model.patient.Numbers;

/** Values as a clinician writes them. */
final class ValueWords {

    private static final String UNKNOWN = "unknown";
    /** The burden of a diffuse tumor, which cannot be measured. */
    private static final Set<Object> BEYOND_EVERY_LIMIT = Set.of(Integer.MAX_VALUE, Double.POSITIVE_INFINITY);

    private ValueWords() {
    }

    /** A value with the unit of its field, for display: "812 ng/mL", "unknown". Numbers are rounded to two places. */
    static String of(Object value, String unit) {
        if (BEYOND_EVERY_LIMIT.contains(value == null ? "" : value)) {
            return "diffuse, not measurable";
        } else if (value instanceof Number number) {
            return with(unit, Numbers.plain(Math.round(number.doubleValue() * 100) / 100.0));
        }
        return value instanceof Boolean flag ? Answer.of(flag).code() : code(value);
    }

    /** A value that a rule compares with: a number is not rounded, for it is a limit. */
    static String limit(Object value) {
        return value instanceof Number number ? Numbers.plain(number.doubleValue()) : code(value);
    }

    /** A text and its unit, as it is printed: "30%", "5 cm", "3". */
    static String with(String unit, String text) {
        return unit.isEmpty() || unit.equals("%") ? text + unit : text + ' ' + unit;
    }

    private static String code(Object value) {
        if (value == null) {
            return UNKNOWN;
        } else if (value instanceof Coded coded) {
            return coded.code();
        }
        return value instanceof Enum<?> constant ? constant.name().toLowerCase(Locale.ROOT) : value.toString();
    }
}
