package org.hcccds.model.patient;

import java.util.Objects;

/**
 * A measured value with its unit, as it was recorded.
 *
 * @param value the number, finite
 * @param unit  a UCUM code such as {@code mg/dL}; {@link Measure#DIMENSIONLESS} for a number without a unit
 */
public record Quantity(double value, String unit) {

    public Quantity {
        Objects.requireNonNull(unit, "unit");
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("a quantity must be finite, not " + value);
        }
    }

    /** A number without a unit, such as an INR. */
    public static Quantity of(double value) {
        return new Quantity(value, Measure.DIMENSIONLESS);
    }

    public static Quantity of(double value, String unit) {
        return new Quantity(value, unit);
    }

    @Override
    public String toString() {
        String number = Numbers.plain(value);
        return unit.equals(Measure.DIMENSIONLESS) ? number : number + " " + unit;
    }
}
