package org.hcccds.model.score;

/**
 * The values a number may have: from {@code low} to {@code high}, both included. A known number is an interval of one
 * point.
 */
public record Interval(double low, double high) {

    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("no interval from " + low + " to " + high);
        }
    }

    public static Interval point(double value) {
        return new Interval(value, value);
    }

    /** The value when it is known, else everything from {@code low} to {@code high}. */
    public static Interval knownOr(Double value, double low, double high) {
        return value == null ? new Interval(low, high) : point(value);
    }

    public boolean isPoint() {
        return low == high;
    }
}
