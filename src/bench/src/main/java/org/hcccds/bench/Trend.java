package org.hcccds.bench;

import java.util.List;

/** The straight line nearest to equally spaced values. */
final class Trend {

    private Trend() {
    }

    /** By how much the line rises from the first value to the last; 0 of fewer than two. */
    static double rise(List<Double> values) {
        double middle = (values.size() - 1) / 2.0;
        double mean = values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        double products = 0;
        double squares = 0;
        for (int i = 0; i < values.size(); i++) {
            products += (i - middle) * (values.get(i) - mean);
            squares += (i - middle) * (i - middle);
        }
        return squares == 0 ? 0 : products / squares * (values.size() - 1);
    }
}
