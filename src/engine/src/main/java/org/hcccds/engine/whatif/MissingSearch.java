package org.hcccds.engine.whatif;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hcccds.model.assessment.MissingFact;
import org.hcccds.model.patient.Fact;
import org.hcccds.model.patient.FactType;
import org.hcccds.model.patient.Facts;
import org.hcccds.model.patient.PatientCase;

/**
 * Finds the gaps in a record that matter: those for which, with some of the other gaps filled in, a value would change a
 * stage, the stages still possible, a finding, or where a treatment stands in a guideline.
 *
 * <p>Each gap is tried on the case as it is and on one with all other gaps filled in unremarkably. For a gap that changes
 * nothing there, every rule that reads it and that nothing known keeps from firing is made to fire, and it is tried again.
 */
public final class MissingSearch {

    /** Trials after which the search stops and says so: one or two hundred settle a usual case. */
    public static final int MOST_TRIALS = 3_000;

    /** So many values are worth finding out first which of them can make a difference at all. */
    private static final int MANY = 30;

    private static final Comparator<Map.Entry<Gap, Influence>> STRONGEST_FIRST = Comparator
            .comparingInt((Map.Entry<Gap, Influence> one) -> -one.getValue().stages())
            .thenComparingInt(one -> -one.getValue().options())
            .thenComparingInt(one -> -one.getValue().findings());

    private final Program program;
    private final Trials trials;
    private final Variant now;
    private final Variant filled;
    private final List<Gap> asked;
    private final boolean whole;
    /** Of every gap, asked about or not. */
    private final Map<Gap, Influence> influences = new LinkedHashMap<>();
    /** The gaps of which rules can tell some values apart, each with the patterns that its values were seen to decide. */
    private final Map<Gap, BitSet> touched = new HashMap<>();

    /** @param whole whether to find out all that a gap changes, rather than whether it changes anything */
    private MissingSearch(Program program, PatientCase facts, int mostTrials, Predicate<Gap> asked, boolean whole) {
        this.program = program;
        this.trials = new Trials(program, mostTrials);
        this.now = Variant.of(program, facts);
        this.filled = Unremarkable.of(now);
        List<Gap> gaps = Gap.of(facts);
        gaps.forEach(gap -> influences.put(gap, new Influence(program.space())));
        this.asked = gaps.stream().filter(asked).toList();
        this.whole = whole;
    }

    /**
     * What a search found.
     *
     * @param facts    the most influential first
     * @param complete whether the search came to its end, rather than to its bound
     * @param trials   how many variants of the case were tried
     */
    public record Found(List<MissingFact> facts, boolean complete, int trials) {

        /** What stands where no search was made. */
        public static final Found NOTHING_SEARCHED = new Found(List.of(), false, 0);
    }

    /**
     * Which of some gaps matter, by their paths, as {@link #of} would find. Quicker, for the others are only tried on the
     * record as it is, and of one that matters nothing else is asked.
     */
    public static Set<String> among(Set<String> paths, Program program, PatientCase facts) {
        MissingSearch search = new MissingSearch(program, facts, MOST_TRIALS, gap -> paths.contains(gap.path()), false);
        search.run();
        return search.asked.stream().filter(gap -> !search.isOpen(gap)).map(Gap::path).collect(Collectors.toSet());
    }

    /** Searches for the gaps that matter, those that decide most first: stages before options before findings. */
    public static Found of(Program program, PatientCase facts) {
        return of(program, facts, MOST_TRIALS);
    }

    static Found of(Program program, PatientCase facts, int mostTrials) {
        MissingSearch search = new MissingSearch(program, facts, mostTrials, gap -> true, true);
        search.run();
        List<MissingFact> missing = search.influences.entrySet().stream().filter(one -> !one.getValue().isNone())
                .sorted(Comparator.comparing((Map.Entry<Gap, Influence> one) -> isAssumed(one.getKey(), facts))
                        .thenComparing(STRONGEST_FIRST)).map(one -> new MissingFact(one.getKey().path(), one.getKey().question(),
                        one.getValue().words())).toList();
        return new Found(missing, !search.trials.areSpent(), search.trials.done());
    }

    /** Nodules that are listed or counted are taken as countable, so that to ask whether they are comes last. */
    private static boolean isAssumed(Gap gap, PatientCase facts) {
        return gap.fact() == Facts.DIFFUSE && (facts.isKnown(Facts.NODULES) || facts.isKnown(Facts.NODULE_COUNT));
    }

    private void run() {
        asked.forEach(gap -> tryOn(gap, now));
        if (asked.stream().allMatch(this::isSettled)) {
            return;
        }
        influences.keySet().stream().filter(gap -> !asked.contains(gap)).forEach(gap -> tryOn(gap, now));
        BitSet fixed = decidedNow();
        influences.values().forEach(influence -> fixed.andNot(influence.questions()));
        asked.forEach(gap -> tryOn(gap, filled));
        Set<Fact<?>> free = influences.keySet().stream().filter(Gap.OfFact.class::isInstance).map(Gap::fact)
                .collect(Collectors.toSet());
        Solver solver = new Solver(program, trials, now, free, fixed);
        asked.stream().filter(this::isOpen).forEach(gap -> tryWithPartners(gap, solver));
        Contexts contexts = new Contexts(program, solver, now, fixed);
        for (Gap gap : asked) {
            if (isOpen(gap) && touched.containsKey(gap)) {
                contexts.showing(gap, touched.get(gap), filledBut(Reach.substitutes(gap.fact())), context -> {
                    tryOn(gap, context);
                    return isOpen(gap) && !trials.areSpent();
                });
            }
        }
    }

    /**
     * Tries a gap with its partners left open, as far as the record does, and with each value that these may have: one may
     * stand in for the gap, as components of a score do for a recorded one, or decide whether it counts.
     */
    private void tryWithPartners(Gap gap, Solver solver) {
        Set<Fact<?>> partners = program.reach().partners(gap.fact());
        tryOn(gap, filledBut(partners));
        Set<Fact<?>> simple = partners.stream().filter(partner -> !(partner.type() instanceof FactType.Entries<?>))
                .collect(Collectors.toSet());
        solver.neighbors(filled, simple, gap.fact()).takeWhile(neighbor -> isOpen(gap) && !trials.areSpent())
                .forEach(neighbor -> tryOn(gap, neighbor));
    }

    /** The unremarkable patient with some facts left open, as far as the record does. */
    private Variant filledBut(Set<Fact<?>> facts) {
        Variant open = filled;
        for (Fact<?> fact : facts) {
            if (!now.facts().isKnown(fact)) {
                open = open.with(fact, null).orElse(open);
            }
        }
        return open;
    }

    /** The questions that are decided on what is known; conventions on what the record leaves out apart, for good. */
    private BitSet decidedNow() {
        Outcome outcome = trials.read(now).outcome();
        return IntStream.range(0, outcome.candidates().length).filter(question -> outcome.decided(question) >= 0)
                .collect(BitSet::new, BitSet::set, BitSet::or);
    }

    private boolean isOpen(Gap gap) {
        return influences.get(gap).isNone();
    }

    /** Whether all is known of a gap that was asked. */
    private boolean isSettled(Gap gap) {
        return !whole && !isOpen(gap) && asked.contains(gap);
    }

    /** Compares each value of the gap with the gap left open, all else as in the context. */
    private void tryOn(Gap gap, Variant context) {
        if (program.reach().readers(gap.fact()).isEmpty() || trials.areSpent() || isSettled(gap)) {
            return;
        }
        Variant open = gap.opened(context);
        Reading before = trials.read(open);
        List<?> values = isOpen(gap) ? gap.values(program.domains(), open.facts())
                : gap.few(program.domains(), open.facts()); // it matters: what more it may change, a few show
        BitSet live = values.size() < MANY ? program.links().telling()
                : new Leeway(program, open, before, Set.of(gap.fact()), new BitSet()).live();
        Set<List<Object>> tried = new HashSet<>(Set.of(open.signature(gap.fact(), live)));
        for (Object value : values) {
            Optional<Variant> variant = gap.filled(open, value);
            if (variant.isPresent() && tried.add(variant.get().signature(gap.fact(), live)) && !trials.areSpent()) {
                Reading after = trials.read(variant.get());
                touched.computeIfAbsent(gap, one -> new BitSet()).or(before.differences(after));
                influences.get(gap).add(before.outcome(), after.outcome());
                if (isSettled(gap)) {
                    return;
                }
            }
        }
    }
}
