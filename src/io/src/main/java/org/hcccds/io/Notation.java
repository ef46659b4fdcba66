package org.hcccds.io;

import org.hcccds.io.tree.Show;
import org.hcccds.model.patient.FactType;
import org.hcccds.model.patient.Measure;
import org.hcccds.model.patient.Numbers;
import org.hcccds.model.patient.Quantity;

/** How values are written where they are read. The rules for values do not depend on it, the words for them do. */
enum Notation {

    /** A case file: lists in brackets, a quantity as an object, what is not known left out. */
    FILE,
    /** The answer to a question: codes divided by commas, a quantity as a number and its unit. */
    ANSWER;

    /** What a fact may be. */
    String allowed(FactType<?> type) {
        if (this == ANSWER) {
            if (type instanceof FactType.YesNo) {
                return "yes/no";
            } else if (type instanceof FactType.Choices<?> choices) {
                return "none, or (with commas) " + Allowed.codes(choices.values());
            } else if (type instanceof FactType.Measured measured) {
                return quantities(measured.measure());
            } else if (type instanceof FactType.Entries<?> entries) {
                return "none, or a list of objects with " + Allowed.fields(entries.shape());
            }
        }
        return Allowed.values(type);
    }

    /** The way out where nothing better can be said. */
    String ifNotKnown(String path) {
        return this == FILE ? "leave out " + path + " if it is not known" : "press Enter if it is not known";
    }

    /** How a list without entries is written. */
    String none() {
        return this == FILE ? "[], which says none" : "none";
    }

    /** How a quantity is written. */
    String quantity(double value, String unit) {
        if (this == ANSWER) {
            return Quantity.of(value, unit).toString();
        }
        return "{\"value\": " + Numbers.plain(value)
                + (unit.equals(Measure.DIMENSIONLESS) ? "}" : ", \"unit\": " + Show.quoted(unit) + "}");
    }

    /** How another unit for the same number is suggested. */
    String inUnit(double value, String unit) {
        return this == FILE ? unit : quantity(value, unit);
    }

    private static String quantities(Measure measure) {
        if (measure.isDimensionless()) {
            return "a number";
        }
        return measure.units().size() == 1 ? "a number in " + measure.canonicalUnit()
                : "a number with its unit (" + Allowed.units(measure) + ")";
    }
}
