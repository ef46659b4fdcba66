package org.hcccds.engine.whatif;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.hcccds.engine.rulebase.RuleBase;
import org.hcccds.engine.session.Regions;
import org.hcccds.model.code.Lobe;
import org.hcccds.model.patient.Facts;
import org.hcccds.model.patient.Nodule;
import org.hcccds.model.patient.PatientCase;

/**
 * Lists of nodules that agree with the number and the largest diameter as far as they are known: the others as large as the
 * largest, as small as can be, and of sizes that bring the sum to each of its limits; in one lobe or in both.
 */
final class NoduleValues {

    private static final String BURDEN = "TumorBurden";

    private final RuleBase rules;
    private final int most;

    NoduleValues(RuleBase rules) {
        this.rules = rules;
        this.most = (int) Math.max(limits("count", "Tumor").max(), limits("count", BURDEN).max()) + 1;
    }

    private Limits limits(String field, String fact) {
        return new Limits(rules.limits(fact, field));
    }

    private record Limits(List<Double> values) {

        double max() {
            return values.stream().mapToDouble(Double::doubleValue).max().orElse(1);
        }
    }

    /** The diameters at which a rule changes its mind about the largest nodule of so many. */
    List<Double> diameterLimits(PatientCase facts) {
        TreeSet<Double> limits = new TreeSet<>(rules.limits(BURDEN, "largestCm"));
        limits.addAll(rules.limits("Tumor", "largestCm"));
        facts.get(Facts.NODULE_COUNT).ifPresent(count -> limits.addAll(limitsOfCount(count)));
        return List.copyOf(limits);
    }

    /** The diameters at which a rule changes its mind about one of the nodules that are listed. */
    List<Double> limits(PatientCase facts) {
        List<Nodule> listed = facts.get(Facts.NODULES).orElse(List.of());
        double measured = listed.stream().map(Nodule::diameterCm).filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue).sum();
        TreeSet<Double> limits = new TreeSet<>(diameterLimits(facts));
        limits.addAll(limitsOfCount(listed.size()));
        rules.limits(BURDEN, "sumCm").forEach(sum -> limits.add(sum - measured));
        rules.limits("Lobes", "leftLargestCm").forEach(limits::add);
        return List.copyOf(limits);
    }

    private List<Double> limitsOfCount(int count) {
        List<Double> found = new ArrayList<>();
        rules.limits(BURDEN, "countPlusLargest").forEach(limit -> found.add(limit - count));
        rules.limits(BURDEN, "burdenScore").forEach(limit ->
                found.add(Math.sqrt(Math.max(0, limit * limit - (double) count * count))));
        if (count > 0) {
            rules.limits(BURDEN, "sumCm").forEach(limit -> found.addAll(
                    List.of(limit / count, limit - (count - 1) * Nodule.MINIMUM_DIAMETER_CM)));
        }
        return found;
    }

    List<List<Nodule>> of(PatientCase facts) {
        List<List<Nodule>> lists = new ArrayList<>();
        List<Integer> counts = facts.get(Facts.NODULE_COUNT).map(List::of)
                .orElse(IntStream.rangeClosed(0, most).boxed().toList());
        for (int count : counts) {
            if (count == 0) {
                lists.add(List.of());
                continue;
            }
            TreeSet<Double> limits = new TreeSet<>(diameterLimits(facts));
            limits.addAll(limitsOfCount(count));
            List<Double> diameters = facts.get(Facts.LARGEST_CM).map(List::of).orElseGet(() ->
                    Regions.representatives(Nodule.MINIMUM_DIAMETER_CM, Nodule.MAXIMUM_DIAMETER_CM, limits));
            for (double diameter : diameters) {
                othersOf(count, diameter).forEach(other -> addInLobes(lists, count, diameter, other));
            }
        }
        return lists;
    }

    /** Diameters for all but the largest nodule that bring the sum below, to and above each limit. */
    private List<Double> othersOf(int count, double largest) {
        TreeSet<Double> others = new TreeSet<>(List.of(largest));
        if (count > 1) {
            others.add(Nodule.MINIMUM_DIAMETER_CM);
            for (double sum : rules.limits(BURDEN, "sumCm")) {
                double other = (sum - largest) / (count - 1);
                for (double near : new double[] {other * 0.99, other, other * 1.01}) {
                    if (near >= Nodule.MINIMUM_DIAMETER_CM && near <= largest) {
                        others.add(near);
                    }
                }
            }
        }
        return List.copyOf(others);
    }

    private static void addInLobes(List<List<Nodule>> lists, int count, double largest, double other) {
        for (int left = 0; left <= count; left++) {
            List<Nodule> nodules = new ArrayList<>(count);
            nodules.add(new Nodule(largest, left > 0 ? Lobe.LEFT : Lobe.RIGHT));
            nodules.addAll(Collections.nCopies(Math.max(0, left - 1), new Nodule(other, Lobe.LEFT)));
            nodules.addAll(Collections.nCopies(count - Math.max(1, left), new Nodule(other, Lobe.RIGHT)));
            lists.add(nodules);
        }
    }
}
