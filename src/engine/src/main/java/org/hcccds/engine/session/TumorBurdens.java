package org.hcccds.engine.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.hcccds.engine.TooManyPossibilitiesException;
import org.hcccds.engine.rulebase.Comparison;
import org.hcccds.engine.rulebase.Limits;
import org.hcccds.model.code.Answer;
import org.hcccds.model.patient.Facts;
import org.hcccds.model.patient.Nodule;
import org.hcccds.model.patient.PatientCase;
import org.hcccds.model.rule.TumorBurden;

/**
 * The tumor burdens that a case allows, one for each that the rules can tell apart. A burden on record gives one.
 *
 * <p>Nodules that are listed or counted can be counted: unless the case says "diffuse", the tumor is then taken as not
 * diffuse.
 */
final class TumorBurdens {

    /** Values and limits that are gone through for one case; with the rules of the product some 4,000. */
    private static final int MOST_STEPS = 100_000;
    private static final String FACT = TumorBurden.class.getSimpleName();

    /** What may be known of a tumor of which nothing is measured. */
    private record Unmeasured(Optional<Integer> count, boolean several, Answer diffuse) {
    }

    private final Limits rules;
    private final List<TumorBurden> found = new ArrayList<>();
    /** Known diameters of listed nodules. */
    private final List<Double> measured;
    /** The number of nodules; empty when unknown. */
    private final Optional<Integer> count;
    private final Optional<Double> largest;
    private List<Comparison> comparisons;
    private int steps;

    private TumorBurdens(PatientCase facts, Limits rules) {
        this.rules = rules;
        Optional<List<Nodule>> nodules = facts.get(Facts.NODULES);
        this.measured = nodules.map(listed -> listed.stream().map(Nodule::diameterCm).filter(Objects::nonNull)
                .sorted().toList()).orElse(List.of());
        this.count = nodules.map(List::size).or(() -> facts.get(Facts.NODULE_COUNT))
                .or(() -> facts.answer(Facts.MULTIFOCAL) == Answer.NO ? Optional.of(1) : Optional.empty());
        this.largest = facts.get(Facts.LARGEST_CM)
                .or(() -> nodules.filter(listed -> !listed.isEmpty() && listed.size() == measured.size())
                        .map(listed -> measured.get(measured.size() - 1)));
    }

    /** The burdens of a case. Only an incomplete burden makes the limits of the rules be looked up. */
    static List<TumorBurden> of(PatientCase facts, Limits rules) {
        Answer diffuse = facts.answer(Facts.DIFFUSE);
        if (diffuse == Answer.YES) {
            return List.of(TumorBurden.ofDiffuse(true));
        }
        TumorBurdens burdens = new TumorBurdens(facts, rules);
        if (burdens.count.isPresent() && burdens.measured.size() == burdens.count.get()) {
            return List.of(burdens.count.get() == 0 ? TumorBurden.of(true, 0, 0, 0)
                    : TumorBurden.of(true, burdens.count.get(), burdens.largest.orElseThrow(), burdens.sumMeasured()));
        }
        boolean several = facts.answer(Facts.MULTIFOCAL) == Answer.YES;
        return burdens.measured.isEmpty() && burdens.largest.isEmpty()
                ? rules.standIns(new Unmeasured(burdens.count, several, diffuse),
                        () -> burdens.possible(several, diffuse))
                : burdens.possible(several, diffuse);
    }

    private List<TumorBurden> possible(boolean several, Answer diffuse) {
        if (count.isPresent()) {
            addOfCount(count.get());
        } else {
            addOfUnknownCount(several ? 2 : 1);
            if (diffuse == Answer.UNKNOWN) {
                found.add(TumorBurden.ofDiffuse(false));
            }
        }
        return Regions.distinguishable(found, comparisons(), TumorBurdens::field, burden -> burden.diffuse());
    }

    private void addOfUnknownCount(int atLeast) {
        double beyond = comparisons().stream().filter(comparison -> !comparison.field().equals("largestCm")
                && !comparison.field().equals("sumCm")).mapToDouble(Comparison::limit).max().orElse(atLeast);
        for (int n = atLeast; n <= Math.ceil(beyond) + 1; n++) {
            addOfCount(n);
        }
    }

    private void addOfCount(int n) {
        double atLeast = measured.isEmpty() ? Nodule.MINIMUM_DIAMETER_CM : measured.get(measured.size() - 1);
        TreeSet<Double> limits = new TreeSet<>();
        for (Comparison comparison : comparisons()) {
            double limit = comparison.limit();
            switch (comparison.field()) {
                case "largestCm" -> limits.add(limit);
                case "countPlusLargest" -> limits.add(limit - n);
                // The largest nodule of n at which the sum can, and can no longer, be within the limit.
                case "sumCm" -> limits.addAll(List.of(limit / n, limit - (n - 1) * Nodule.MINIMUM_DIAMETER_CM));
                case "burdenScore" -> limits.add(Math.sqrt(Math.max(0, limit * limit - (double) n * n)));
                default -> { }
            }
        }
        List<Double> diameters = largest.map(List::of).orElseGet(
                () -> Regions.representatives(atLeast, Nodule.MAXIMUM_DIAMETER_CM, limits));
        take(limits.size());
        diameters.forEach(diameter -> addOfSize(n, diameter));
    }

    /** Adds the sums that n nodules can have, the largest of this diameter. */
    private void addOfSize(int n, double diameter) {
        boolean recorded = count.isPresent() && largest.isPresent();
        double known = sumMeasured();
        int unmeasured = n - measured.size();
        boolean largestIsMeasured = measured.contains(diameter);
        double low = largestIsMeasured ? known + unmeasured * Nodule.MINIMUM_DIAMETER_CM
                : known + diameter + (unmeasured - 1) * Nodule.MINIMUM_DIAMETER_CM;
        double high = known + unmeasured * diameter;
        // Equal ends can differ by rounding.
        for (double sum : Regions.representatives(low, Math.max(low, high), rules.limits(FACT, "sumCm"))) {
            take(1);
            found.add(TumorBurden.of(recorded, n, diameter, sum));
        }
    }

    private void take(int more) {
        steps += 1 + more;
        if (steps > MOST_STEPS) {
            throw new TooManyPossibilitiesException(FACT, comparisons().size(),
                    comparisons().stream().mapToDouble(Comparison::limit).max().orElse(0));
        }
    }

    private double sumMeasured() {
        double sum = 0;
        for (double diameter : measured) {
            sum += diameter;
        }
        return sum;
    }

    private List<Comparison> comparisons() {
        if (comparisons == null) {
            comparisons = rules.comparisons(FACT);
        }
        return comparisons;
    }

    private static double field(TumorBurden burden, String field) {
        return switch (field) {
            case "count" -> burden.count();
            case "largestCm" -> burden.largestCm();
            case "sumCm" -> burden.sumCm();
            case "countPlusLargest" -> burden.countPlusLargest();
            case "burdenScore" -> burden.burdenScore();
            default -> throw new IllegalArgumentException("The rules compare TumorBurden." + field
                    + " with a number, which is none of its numbers.");
        };
    }
}
