package org.hcccds.model.patient;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.hcccds.model.code.Answer;
import org.hcccds.model.patient.EntryShape.Field;

/** Tells whether a value is one that a fact may have. */
public final class Admissible {

    private Admissible() {
    }

    /** What is wrong with the value, in words that name what is allowed; empty when nothing is. */
    public static <T> Optional<String> problem(FactType<T> type, T value) {
        return Optional.ofNullable(check(type, value));
    }

    private static String check(FactType<?> type, Object value) {
        if (value == null) {
            return "a value is needed; an unknown fact is left out";
        } else if (type instanceof FactType.YesNo) {
            return ((Answer) value).isKnown() ? null : "allowed: yes, no";
        } else if (type instanceof FactType.Choices<?>) {
            List<?> list = (List<?>) value;
            return new HashSet<>(list).size() == list.size() ? null : "the same code stands twice";
        } else if (type instanceof FactType.Whole whole) {
            int number = (Integer) value;
            return number >= whole.minimum() && number <= whole.maximum() ? null
                    : "allowed: " + whole.minimum() + " to " + whole.maximum();
        } else if (type instanceof FactType.Decimal decimal) {
            double number = (Double) value;
            return number >= decimal.minimum() && number <= decimal.maximum() ? null
                    : "allowed: " + Numbers.plain(decimal.minimum()) + " to " + Numbers.plain(decimal.maximum()) + " "
                    + decimal.unit();
        } else if (type instanceof FactType.Measured measured) {
            return check(measured.measure(), (Quantity) value);
        } else if (type instanceof FactType.Day) {
            return ((LocalDate) value).isBefore(FactType.Day.EARLIEST)
                    ? "allowed: " + FactType.Day.EARLIEST + " or later" : null;
        } else if (type instanceof FactType.Entries<?> entries) {
            return checkEntries(entries, (List<?>) value);
        }
        return null;
    }

    private static String check(Measure measure, Quantity quantity) {
        String unit = quantity.unit();
        if (!measure.accepts(unit)) {
            return "allowed units: " + String.join(", ", measure.units());
        }
        if (measure.isPlausible(quantity.value(), unit)) {
            return null;
        }
        return "plausible: " + Numbers.plain(measure.minimumIn(unit)) + " to " + Numbers.plain(measure.maximumIn(unit))
                + (measure.isDimensionless() ? "" : " " + unit);
    }

    private static <E> String checkEntries(FactType.Entries<E> entries, List<?> list) {
        if (list.size() > entries.maximumLength()) {
            return "at most " + entries.maximumLength() + " entries are read";
        }
        for (Object entry : list) {
            @SuppressWarnings("unchecked") // the list of an Entries<E> fact holds entries of its shape
            String problem = checkEntry(entries.shape(), (E) entry);
            if (problem != null) {
                return problem;
            }
        }
        return null;
    }

    private static <E> String checkEntry(EntryShape<E> shape, E entry) {
        for (Field<E, ?> field : shape.fields()) {
            Object value = field.get().apply(entry);
            String problem = value == null
                    ? (field.required() ? "needed in every " + shape.name() : null)
                    : check(field.type(), value);
            if (problem != null) {
                return field.name() + ": " + problem;
            }
        }
        return null;
    }
}
