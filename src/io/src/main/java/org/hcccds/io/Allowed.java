package org.hcccds.io;

import java.util.List;
import java.util.stream.Collectors;
import org.hcccds.model.code.Coded;
import org.hcccds.model.patient.EntryShape;
import org.hcccds.model.patient.FactType;
import org.hcccds.model.patient.Measure;
import org.hcccds.model.patient.Numbers;

/** What a fact may be, in the words of messages and of the published schema. */
final class Allowed {

    private Allowed() {
    }

    static String values(FactType<?> type) {
        if (type instanceof FactType.YesNo) {
            return "yes, no";
        } else if (type instanceof FactType.Choice<?> choice) {
            return codes(choice.values());
        } else if (type instanceof FactType.Choices<?> choices) {
            return "a list of " + codes(choices.values());
        } else if (type instanceof FactType.Whole whole) {
            return "a whole number, " + whole.minimum() + " to " + whole.maximum();
        } else if (type instanceof FactType.Decimal decimal) {
            return "a number, " + Numbers.plain(decimal.minimum()) + " to " + Numbers.plain(decimal.maximum()) + " "
                    + decimal.unit();
        } else if (type instanceof FactType.Measured measured) {
            return measured.measure().isDimensionless() ? "an object with a value"
                    : "an object with a value and a unit (" + units(measured.measure()) + ")";
        } else if (type instanceof FactType.Day) {
            return "a day written as in 2026-03-01";
        } else if (type instanceof FactType.Country) {
            return "an ISO 3166-1 alpha-2 code such as CN";
        } else if (type instanceof FactType.Treatment) {
            return "the id of a treatment";
        } else if (type instanceof FactType.Entries<?> entries) {
            return "a list of objects with " + fields(entries.shape());
        }
        throw new IllegalStateException("no words for " + type);
    }

    static String codes(List<? extends Coded> values) {
        return values.stream().map(Coded::code).collect(Collectors.joining(", "));
    }

    static String units(Measure measure) {
        return String.join(", ", measure.units());
    }

    static String fields(EntryShape<?> shape) {
        return shape.fields().stream().map(EntryShape.Field::name).collect(Collectors.joining(", "));
    }
}
