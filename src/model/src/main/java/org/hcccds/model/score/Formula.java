package org.hcccds.model.score;

/** A score as a function of its components. */
@FunctionalInterface
interface Formula {

    double of(double... components);

    /**
     * The range of the formula while each component ranges over its interval. It is exact for formulas that are monotone
     * or linear in each component when the others are fixed, for these take their extremes at corners; all formulas of
     * this package are of that kind.
     */
    default Interval over(Interval... components) {
        double[] corner = new double[components.length];
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int mask = 0; mask < 1 << components.length; mask++) {
            if (!isCorner(mask, components)) {
                continue;
            }
            for (int i = 0; i < components.length; i++) {
                corner[i] = (mask >> i & 1) == 0 ? components[i].low() : components[i].high();
            }
            double value = of(corner);
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
        return new Interval(low, high);
    }

    /** Skips the upper end of known components, which is the lower end again. */
    private static boolean isCorner(int mask, Interval... components) {
        for (int i = 0; i < components.length; i++) {
            if ((mask >> i & 1) == 1 && components[i].isPoint()) {
                return false;
            }
        }
        return true;
    }
}
