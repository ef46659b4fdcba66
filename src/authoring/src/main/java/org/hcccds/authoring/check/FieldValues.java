package org.hcccds.authoring.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.hcccds.engine.fields.ReadField;
import org.hcccds.engine.fields.ReadFields;
import org.hcccds.engine.logic.Condition;
import org.hcccds.engine.logic.FactShape;
import org.hcccds.model.code.Answer;
import org.hcccds.model.patient.FactType;

/**
 * The values of one field that conditions can tell apart: each code of an enumeration; of numbers each limit and a
 * value of each region between limits, within what is admissible; of texts those named, and one more; and null where
 * it may be unknown.
 */
final class FieldValues {

    private static final String ANOTHER_TEXT = "\0 another";
    /** From and to, of numbers that rules conclude or that count something. */
    private static final Map<String, double[]> RANGES = Map.of("TumorPerformance.status", range(0, 5),
            "Points.low", range(1, 3), "Points.high", range(1, 3), "PointTotal.low", range(5, 15),
            "PointTotal.high", range(5, 15), "TumorBurden.count", range(0, Integer.MAX_VALUE),
            "Tumor.count", range(0, Integer.MAX_VALUE), "TaceCourse.insufficientInARow", range(0, Integer.MAX_VALUE),
            "SystemicCourse.nextLine", range(1, Integer.MAX_VALUE), "SystemicCourse.line", range(1, Integer.MAX_VALUE));

    private final List<Object> values;

    private FieldValues(List<Object> values) {
        this.values = values;
    }

    /** @param about all conditions on the field that are to be compared; plain ones */
    static FieldValues of(FactShape shape, String field, Collection<Condition> about) {
        Class<?> type = shape.typeOf(field);
        List<Object> values = new ArrayList<>();
        List<Object> named = about.stream().flatMap(condition -> condition.values().stream()).distinct().toList();
        if (type.isEnum()) {
            values.addAll(List.of(type.getEnumConstants()));
        } else if (type == boolean.class) {
            values.addAll(List.of(true, false));
        } else if (type == String.class) {
            named.stream().filter(String.class::isInstance).forEach(values::add);
            values.add(ANOTHER_TEXT);
        } else {
            addNumbers(shape.name(), field, type == int.class || type == Integer.class, named, values);
        }
        if (!type.isPrimitive() && type != Answer.class) {
            values.add(null);
        }
        return new FieldValues(values);
    }

    private static void addNumbers(String fact, String field, boolean whole, List<Object> named, List<Object> values) {
        double[] range = rangeOf(fact, field);
        TreeSet<Double> edges = new TreeSet<>();
        named.stream().filter(Number.class::isInstance).map(one -> ((Number) one).doubleValue()).forEach(edges::add);
        TreeSet<Double> numbers = new TreeSet<>(edges);
        for (Double edge : edges) {
            Double next = edges.higher(edge);
            double step = whole ? 1 : next == null ? 1 : (next - edge) / 2;
            numbers.add(whole ? Math.floor(edge) + 1 : edge + step);
            Double before = edges.lower(edge);
            numbers.add(whole ? Math.ceil(edge) - 1 : before == null ? edge - 1 : (before + edge) / 2);
        }
        numbers.add(range[0]);
        numbers.add(range[1]);
        numbers.stream().filter(number -> number >= range[0] && number <= range[1])
                .filter(number -> !whole || number == Math.rint(number)).forEach(values::add);
    }

    private static double[] rangeOf(String fact, String field) {
        double[] own = RANGES.get(fact + "." + field);
        if (own != null) {
            return own;
        }
        return ReadFields.of(fact, field).map(ReadField::facts).filter(facts -> facts.size() == 1)
                .map(facts -> facts.get(0).type()).map(FieldValues::rangeOf)
                .orElse(range(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY));
    }

    private static double[] rangeOf(FactType<?> type) {
        if (type instanceof FactType.Whole number) {
            return range(number.minimum(), number.maximum());
        } else if (type instanceof FactType.Decimal number) {
            return range(number.minimum(), number.maximum());
        } else if (type instanceof FactType.Measured measured) {
            return range(measured.measure().minimum(), measured.measure().maximum());
        }
        return range(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }

    private static double[] range(double from, double to) {
        return new double[] {from, to};
    }

    /** Which of the values meet a condition. */
    BitSet meeting(Condition condition) {
        BitSet meeting = new BitSet();
        List<Object> operands = condition.values();
        for (int i = 0; i < values.size(); i++) {
            meeting.set(i, condition.operator().holds(values.get(i), operands));
        }
        return meeting;
    }

    /** Which of the values meet all of some conditions. */
    BitSet meetingAll(Collection<Condition> conditions) {
        BitSet meeting = all();
        conditions.forEach(condition -> meeting.and(meeting(condition)));
        return meeting;
    }

    BitSet all() {
        BitSet all = new BitSet();
        all.set(0, values.size());
        return all;
    }

    /** Whether all of {@code part} is in {@code whole}. */
    static boolean isWithin(BitSet part, BitSet whole) {
        BitSet outside = (BitSet) part.clone();
        outside.andNot(whole);
        return outside.isEmpty();
    }
}
