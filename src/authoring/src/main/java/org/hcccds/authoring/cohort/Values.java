package org.hcccds.authoring.cohort;

/** Measured values as a laboratory would print them. */
final class Values {

    private Values() {
    }

    /** Within limits, both included. */
    static double within(double least, double most, double value) {
        return StrictMath.max(least, StrictMath.min(most, value));
    }

    /** With so many decimals. */
    static double rounded(double value, int decimals) {
        double scale = StrictMath.pow(10, decimals);
        return StrictMath.round(value * scale) / scale;
    }
}
