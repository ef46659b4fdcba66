package org.hcccds.engine.result;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hcccds.engine.rulebase.RuleBase;
import org.hcccds.engine.session.Regions;
import org.hcccds.model.code.Answer;
import org.hcccds.model.code.Coded;
import org.hcccds.model.code.Outcome;
import org.hcccds.model.code.Response;
import org.hcccds.model.patient.Fact;
import org.hcccds.model.patient.FactType;
import org.hcccds.model.patient.Facts;
import org.hcccds.model.patient.LocoregionalTherapy;
import org.hcccds.model.patient.Measure;
import org.hcccds.model.patient.Nodule;
import org.hcccds.model.patient.PatientCase;
import org.hcccds.model.patient.Quantity;
import org.hcccds.model.patient.Surgery;
import org.hcccds.model.patient.SystemicTherapy;

/**
 * Values that an unknown fact may have: all of them where they are few, else enough to meet every region between the limits
 * that the rules compare it with. Scores join several facts, so that no single limit shows in a laboratory value; for these
 * a grid over the plausible range stands in.
 */
final class AdmissibleValues {

    /** Points of the grid over a plausible range. */
    private static final int GRID = 6;
    /** Where the number of nodules is unknown, up to this many are tried. */
    private static final int MOST_NODULES = 7;
    /** Whole numbers up to this many are tried one by one. */
    private static final int FEW = 20;

    /** Regions that differ in guidelines or approvals: China, the United States, the European Union, Japan, others. */
    private static final List<String> REGIONS = List.of("CN", "US", "DE", "JP", "AU");

    /** None so far, and the regimens after which the sources differ most in what comes next. */
    private static final List<List<SystemicTherapy>> SYSTEMIC_HISTORIES = Stream.concat(
            Stream.of(List.<SystemicTherapy>of()),
            Stream.of("sorafenib", "lenvatinib", "atezolizumab+bevacizumab", "durvalumab+tremelimumab").map(regimen ->
                    List.of(new SystemicTherapy(regimen, Outcome.PROGRESSION, null, Answer.YES, null, Answer.UNKNOWN))))
            .toList();

    private final RuleBase rules;
    private final PatientCase facts;

    AdmissibleValues(RuleBase rules, PatientCase facts) {
        this.rules = rules;
        this.facts = facts;
    }

    /** The values to try; empty for a fact that no rule reads. */
    List<?> of(Fact<?> fact) {
        FactType<?> type = fact.type();
        if (type instanceof FactType.YesNo) {
            return List.of(Answer.YES, Answer.NO);
        } else if (type instanceof FactType.Choice<?> choice) {
            return choice.values();
        } else if (type instanceof FactType.Choices<?> choices) {
            return noneOrOneOf(choices.values());
        } else if (type instanceof FactType.Whole whole) {
            return wholes(whole, limits(fact));
        } else if (type instanceof FactType.Decimal decimal) {
            return grid(decimal.minimum(), decimal.maximum(), limits(fact));
        } else if (type instanceof FactType.Measured measured) {
            Measure measure = measured.measure();
            return grid(measure.minimum(), measure.maximum(), limits(fact)).stream()
                    .map(value -> Quantity.of(value, measure.canonicalUnit())).toList();
        } else if (type instanceof FactType.Day) {
            return AdmissibleDays.of(fact, facts, rules);
        } else if (fact == Facts.NODULES) {
            return nodules();
        } else if (fact == Facts.LOCOREGIONAL_HISTORY) {
            LocoregionalTherapy failed = new LocoregionalTherapy("tace", null, Response.PROGRESSIVE);
            return List.of(List.of(), List.of(failed), List.of(failed, failed));
        } else if (fact == Facts.SURGERY_HISTORY) {
            return List.of(List.of(), List.of(new Surgery("resection", facts.get(Facts.ASSESSED_ON).orElse(null))));
        } else if (fact == Facts.SYSTEMIC_HISTORY) {
            return SYSTEMIC_HISTORIES;
        } else if (fact == Facts.REGION) {
            return REGIONS;
        }
        return List.of();
    }

    private static <E extends Coded> List<List<E>> noneOrOneOf(List<E> values) {
        List<List<E>> lists = new ArrayList<>();
        lists.add(List.of());
        values.forEach(value -> lists.add(List.of(value)));
        return lists;
    }

    private static List<Integer> wholes(FactType.Whole whole, Collection<Double> limits) {
        TreeSet<Integer> values = new TreeSet<>();
        int span = whole.maximum() - whole.minimum();
        for (int value = whole.minimum(); value <= whole.minimum() + Math.min(span, FEW); value++) {
            values.add(value);
        }
        if (span > FEW) {
            values.add(whole.maximum());
        }
        for (double limit : limits) {
            for (int near = (int) limit - 1; near <= limit + 1; near++) {
                if (near >= whole.minimum() && near <= whole.maximum()) {
                    values.add(near);
                }
            }
        }
        return List.copyOf(values);
    }

    /**
     * Lists of nodules that agree with the number and the largest diameter as far as they are known: the others as large as
     * the largest, as small as can be, and of sizes that bring the sum to each of its limits.
     */
    private List<List<Nodule>> nodules() {
        List<Integer> counts = facts.get(Facts.NODULE_COUNT).map(List::of)
                .orElse(IntStream.rangeClosed(0, MOST_NODULES).boxed().toList());
        List<Double> diameters = facts.get(Facts.LARGEST_CM).map(List::of).orElseGet(() ->
                grid(Nodule.MINIMUM_DIAMETER_CM, Nodule.MAXIMUM_DIAMETER_CM, limits(Facts.LARGEST_CM)));
        boolean narrowed = counts.size() == 1 || diameters.size() == 1;
        List<List<Nodule>> lists = new ArrayList<>();
        for (int count : counts) {
            for (double diameter : diameters) {
                lists.add(Collections.nCopies(count, Nodule.ofCm(diameter)));
                if (narrowed && count > 1) {
                    othersOf(count, diameter).forEach(other -> lists.add(oneAndOthers(count, diameter, other)));
                }
            }
        }
        return lists;
    }

    /** Diameters for all but the largest nodule that bring the sum below, to and above each limit. */
    private List<Double> othersOf(int count, double largest) {
        TreeSet<Double> others = new TreeSet<>(List.of(Nodule.MINIMUM_DIAMETER_CM, largest));
        for (double sum : rules.limits("TumorBurden", "sumCm")) {
            double other = (sum - largest) / (count - 1);
            for (double near : new double[] {other * 0.99, other, other * 1.01}) {
                if (near >= Nodule.MINIMUM_DIAMETER_CM && near <= largest) {
                    others.add(near);
                }
            }
        }
        return List.copyOf(others);
    }

    private static List<Nodule> oneAndOthers(int count, double largest, double other) {
        List<Nodule> nodules = new ArrayList<>(Collections.nCopies(count - 1, Nodule.ofCm(other)));
        nodules.add(Nodule.ofCm(largest));
        return nodules;
    }

    private Collection<Double> limits(Fact<?> fact) {
        String field = fact.path().substring(fact.path().lastIndexOf('.') + 1);
        TreeSet<Double> limits = new TreeSet<>();
        for (String session : List.of("Labs", "Liver", "TumorBurden", "Tumor", "LiverDisease", "Patient")) {
            limits.addAll(rules.limits(session, field));
        }
        if (fact == Facts.AFP) {
            limits.addAll(rules.limits("SerumAfp", "value"));
        }
        return limits;
    }

    /** Values that meet every region between the limits, and between points at equal ratios over the whole range. */
    private static List<Double> grid(double low, double high, Collection<Double> limits) {
        TreeSet<Double> edges = new TreeSet<>(limits);
        double from = Math.max(low, high / 10_000);
        double step = Math.pow(high / from, 1.0 / GRID);
        for (double value = from * step; value < high; value *= step) {
            edges.add(value);
        }
        return Regions.representatives(low, high, edges);
    }
}
