package org.hcccds.model.patient;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a measured fact is measured in: its canonical UCUM unit, the other units that are accepted, and the range outside
 * which a value is taken for a mistake.
 *
 * <p>The ranges are wide: they catch a wrong unit or a slipped decimal point, they are no reference ranges.
 */
public final class Measure {

    /** The unit of a quantity without one, such as the INR. */
    public static final String DIMENSIONLESS = "1";

    private final String canonicalUnit;
    private final double minimum;
    private final double maximum;
    private final Map<String, BigDecimal> perCanonical = new LinkedHashMap<>();

    private Measure(String canonicalUnit, double minimum, double maximum) {
        this.canonicalUnit = canonicalUnit;
        this.minimum = minimum;
        this.maximum = maximum;
        perCanonical.put(canonicalUnit, BigDecimal.ONE);
    }

    /** A measure in {@code unit}, plausible from {@code minimum} to {@code maximum}, both included. */
    static Measure in(String unit, double minimum, double maximum) {
        return new Measure(unit, minimum, maximum);
    }

    /** Accepts {@code unit} too, of which one canonical unit holds {@code factor}: 1 mg/dL of bilirubin is 17.1 umol/L. */
    Measure or(String unit, String factor) {
        perCanonical.put(unit, new BigDecimal(factor));
        return this;
    }

    public String canonicalUnit() {
        return canonicalUnit;
    }

    /** The accepted units, the canonical one first. */
    public List<String> units() {
        return List.copyOf(perCanonical.keySet());
    }

    public boolean accepts(String unit) {
        return perCanonical.containsKey(unit);
    }

    public boolean isDimensionless() {
        return canonicalUnit.equals(DIMENSIONLESS);
    }

    /** The least plausible value, in the canonical unit. */
    public double minimum() {
        return minimum;
    }

    /** The greatest plausible value, in the canonical unit. */
    public double maximum() {
        return maximum;
    }

    /** The least plausible value, in {@code unit}. */
    public double minimumIn(String unit) {
        return fromCanonical(minimum, unit);
    }

    /** The greatest plausible value, in {@code unit}. */
    public double maximumIn(String unit) {
        return fromCanonical(maximum, unit);
    }

    /**
     * The value in the canonical unit. The division is decimal, so that a limit met exactly in one unit is met exactly in
     * the other: 51.3 umol/L of bilirubin is 3.0 mg/dL, not 2.9999999999999996.
     *
     * @throws IllegalArgumentException if the unit is not accepted
     */
    public double toCanonical(double value, String unit) {
        BigDecimal factor = factor(unit);
        if (factor.compareTo(BigDecimal.ONE) == 0) {
            return value;
        }
        return BigDecimal.valueOf(value).divide(factor, MathContext.DECIMAL64).doubleValue();
    }

    /** Whether the value, given in {@code unit}, lies in the plausible range. */
    public boolean isPlausible(double value, String unit) {
        double canonical = toCanonical(value, unit);
        return canonical >= minimum && canonical <= maximum;
    }

    /** The accepted units in which the bare number would be plausible. */
    public List<String> plausibleUnits(double value) {
        List<String> units = new ArrayList<>();
        for (String unit : perCanonical.keySet()) {
            if (isPlausible(value, unit)) {
                units.add(unit);
            }
        }
        return units;
    }

    private double fromCanonical(double value, String unit) {
        return BigDecimal.valueOf(value).multiply(factor(unit)).doubleValue();
    }

    private BigDecimal factor(String unit) {
        return Optional.ofNullable(perCanonical.get(unit)).orElseThrow(
                () -> new IllegalArgumentException("unit " + unit + " is not one of " + units()));
    }
}
