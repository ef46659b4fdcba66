package org.hcccds.engine.whatif;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.hcccds.engine.Cases;
import org.hcccds.model.patient.Fact;
import org.hcccds.model.patient.Facts;
import org.hcccds.model.patient.PatientCase;

/** What matters of what a record does not say, found by trying everything with everything. */
final class BruteForce {

    private static final Trials TRIALS = new Trials(Answers.program(), Integer.MAX_VALUE);

    /** Every pattern counts here, those that cannot bear on an outcome too. */
    private static final BitSet ALL = new BitSet();

    static {
        ALL.set(0, Answers.program().patterns().tests().size());
    }

    private final List<Gap> gaps;
    private final Set<String> missing = new TreeSet<>();
    /** By path of a gap: a filling-in of the others and a value with which it matters. */
    private final Map<String, String> witnesses = new HashMap<>();

    private BruteForce(List<Gap> gaps) {
        this.gaps = gaps;
    }

    /** Tries each gap with every filling-in of none, some or all of the others. */
    static BruteForce of(PatientCase facts) {
        BruteForce found = new BruteForce(Gap.of(facts));
        Variant now = Variant.of(Answers.program(), facts);
        for (Gap gap : found.gaps) {
            List<Gap> others = new ArrayList<>(found.gaps);
            others.remove(gap);
            found.fill(others, now, gap);
        }
        return found;
    }

    /** The paths of the gaps that matter. */
    Set<String> missing() {
        return missing;
    }

    /** How a gap matters. */
    String witness(String path) {
        return witnesses.get(path);
    }

    private void fill(List<Gap> others, Variant variant, Gap gap) {
        if (missing.contains(gap.path())) {
            return;
        } else if (others.isEmpty()) {
            tryOn(variant, gap);
            return;
        }
        List<Gap> rest = others.subList(1, others.size());
        fill(rest, variant, gap);
        ways(others.get(0), gaps, variant).forEach(next -> fill(rest, next, gap));
    }

    private void tryOn(Variant variant, Gap gap) {
        Outcome open = TRIALS.read(variant).outcome();
        for (Variant filled : tellable(gap, variant)) {
            Influence influence = new Influence(Answers.program().space());
            influence.add(open, TRIALS.read(filled).outcome());
            if (!influence.isNone()) {
                missing.add(gap.path());
                witnesses.put(gap.path(), gap.path() + " of " + Cases.describe(filled.facts()) + " changes "
                        + influence.words());
                return;
            }
        }
    }

    /** The variant with each value of the gap; those that rules cannot tell apart, whatever else is filled in, once. */
    private static List<Variant> ways(Gap gap, List<Gap> gaps, Variant variant) {
        return gaps.stream().anyMatch(other -> other != gap && areSeenTogether(gap.fact(), other.fact()))
                ? values(gap, variant) : tellable(gap, variant);
    }

    /** A value may show only once another fact is known that the rules see in one with it. */
    private static boolean areSeenTogether(Fact<?> one, Fact<?> other) {
        return Arrays.stream(Answers.program().sights().of(one)).anyMatch(view ->
                Arrays.stream(Answers.program().sights().of(other)).anyMatch(too -> too == view));
    }

    private static List<Variant> tellable(Gap gap, Variant variant) {
        Set<List<Object>> told = new HashSet<>(Set.of(variant.signature(gap.fact(), ALL)));
        return values(gap, variant).stream().filter(filled -> told.add(filled.signature(gap.fact(), ALL))).toList();
    }

    private static List<Variant> values(Gap gap, Variant variant) {
        return gap.values(Answers.program().domains(), variant.facts()).stream()
                .flatMap(value -> gap.filled(variant, value).stream()).toList();
    }

    /**
     * A case that knows all but a few facts, or fields of entries of lists.
     *
     * @param mostCombinations of values that stand in for what is unknown
     */
    static PatientCase sparseCase(int mostCombinations, Random random) {
        Variant variant = withOneEntryGap(Variant.of(Answers.program(), AnyCase.complete(random)), random);
        int unknown = 2 + random.nextInt(4);
        for (int tries = 0; tries < 30 && unknown > 0; tries++) {
            Fact<?> fact = Facts.ALL.get(random.nextInt(Facts.ALL.size()));
            Optional<Variant> without = variant.facts().isKnown(fact) ? variant.with(fact, null) : Optional.empty();
            if (without.isPresent() && hasFewValues(new Gap.OfFact(fact), without.get(), mostCombinations)
                    && combinations(without.get()) <= mostCombinations) {
                variant = without.get();
                unknown--;
            }
        }
        return variant.facts();
    }

    private static boolean hasFewValues(Gap gap, Variant variant, int most) {
        return gap.values(Answers.program().domains(), variant.facts()).size() <= most && !tellable(gap, variant).isEmpty();
    }

    private static double combinations(Variant variant) {
        List<Gap> gaps = Gap.of(variant.facts());
        return gaps.stream().mapToDouble(gap -> ways(gap, gaps, variant).size() + 1).reduce(1, (a, b) -> a * b);
    }

    /** The variant with all fields of entries filled in but one. */
    private static Variant withOneEntryGap(Variant variant, Random random) {
        List<Gap> entries = new ArrayList<>(Gap.of(variant.facts()).stream().filter(Gap.OfEntry.class::isInstance).toList());
        Collections.shuffle(entries, random);
        Variant filled = variant;
        for (Gap gap : entries.subList(Math.min(1, entries.size()), entries.size())) {
            List<Variant> ways = values(gap, filled);
            filled = ways.isEmpty() ? filled : ways.get(random.nextInt(ways.size()));
        }
        return filled;
    }
}
