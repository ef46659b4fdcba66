package org.hcccds.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Measured values by what was measured, one a round. */
final class Samples {

    private final Map<String, List<Double>> values = new LinkedHashMap<>();

    void add(String what, double value) {
        values.computeIfAbsent(what, name -> new ArrayList<>()).add(value);
    }

    /** The values in the order of rounds. */
    List<Double> of(String what) {
        List<Double> found = values.get(what);
        if (found == null) {
            throw new IllegalArgumentException("\"" + what + "\" was not measured; these were: " + values.keySet());
        }
        return found;
    }

    /** Round by round, how many times {@code divisor} goes into {@code dividend}. */
    List<Double> ratios(String dividend, String divisor) {
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < of(dividend).size(); round++) {
            ratios.add(of(dividend).get(round) / of(divisor).get(round));
        }
        return ratios;
    }

    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
