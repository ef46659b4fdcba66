package org.hcccds.engine.whatif;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Completions of a case in which a rule that reads a fact fires and its conclusion shows in the outcome. Made once for all
 * facts that are looked for.
 */
final class Contexts {

    /** No rule on treatment is further than this from an option. */
    private static final int DEEPEST = 4;

    private final Program program;
    private final Reach reach;
    private final Solver solver;
    private final Variant now;
    private final BitSet fixed;
    private final OutcomeSpace.Hidden hidden;
    private final Map<Integer, List<Integer>> followers = new HashMap<>();
    private final BitSet shows = new BitSet();

    /** @param fixed the questions that are decided whatever is learned */
    Contexts(Program program, Solver solver, Variant now, BitSet fixed) {
        this.program = program;
        this.reach = program.reach();
        this.solver = solver;
        this.now = now;
        this.fixed = fixed;
        this.hidden = findHidden();
        findWhatMayShow();
    }

    /** What absolute contraindications, requirements and the like that rest on known facts alone settle for good. */
    private OutcomeSpace.Hidden findHidden() {
        OutcomeSpace.Hidden found = program.space().nothingHidden();
        for (int rule = 0; rule < program.logic().size(); rule++) {
            if (solver.fires(rule, now) && solver.isFixed(reach.behind(rule))) {
                found.add(program.effect(rule).effect());
            }
        }
        return found;
    }

    /**
     * Hands out contexts in which a gap may show, until the taker wants no more.
     *
     * @param touched the patterns that the gap was seen to decide
     * @param filled  the case with all else filled in
     */
    void showing(Gap gap, BitSet touched, Variant filled, Predicate<Variant> wantsMore) {
        for (Variant base : List.of(filled, now)) {
            for (int rule : reach.readers(gap.fact())) {
                if (!solver.isSpent() && mayShow(rule) && reach.reads(rule, gap.fact(), touched)) {
                    Optional<Variant> context = solver.firing(rule, gap, base);
                    if (context.isPresent() && !new Way(gap, rule, wantsMore).leads(rule, 0, context.get())) {
                        return;
                    }
                }
            }
        }
    }

    /** From a rule that reads a gap to the outcomes that it may change. */
    private final class Way {

        private final Gap gap;
        private final int reader;
        private final Predicate<Variant> wantsMore;

        Way(Gap gap, int reader, Predicate<Variant> wantsMore) {
            this.gap = gap;
            this.reader = reader;
            this.wantsMore = wantsMore;
        }

        /** Hands out the context of a rule whose conclusion is an outcome; of another those in which a further rule goes on. */
        boolean leads(int rule, int depth, Variant context) {
            if (isVisible(rule)) {
                return wantsMore.test(context) && (program.effect(rule).effect() instanceof Effect.Offering offering
                        ? uncovered(rule, offering, context) : varied(context));
            }
            Set<List<Integer>> alike = new HashSet<>();
            for (int next : depth < DEEPEST ? followers(rule) : List.<Integer>of()) {
                if (!solver.isSpent() && mayShow(next) && alike.add(Arrays.stream(program.needs(next)).boxed().toList())) {
                    Optional<Variant> further = solver.firing(next, context);
                    if (further.isPresent() && !leads(next, depth + 1, further.get())) {
                        return false;
                    }
                }
            }
            return true;
        }

        /** Takes away, one after the other, what else rules the offer out, asks something for it or hides it. */
        private boolean uncovered(int rule, Effect.Offering offering, Variant context) {
            Variant variant = context;
            for (int other = 0; other < program.logic().size(); other++) {
                if (solver.fires(other, variant) && program.space().nothingHidden()
                        .lets(program.effect(other).effect(), offering)) {
                    int cover = other;
                    Optional<Variant> without = solver.neighbors(variant, reach.nearTo(cover), gap.fact())
                            .filter(neighbor -> !solver.fires(cover, neighbor) && solver.fires(rule, neighbor)).findFirst();
                    if (without.isPresent()) {
                        variant = without.get();
                        if (!wantsMore.test(variant)) {
                            return false;
                        }
                    }
                }
            }
            return true;
        }

        /** Changes what else the rule reads: of other values another rule may conclude the same. */
        private boolean varied(Variant context) {
            return solver.neighbors(context, reach.nearTo(reader), gap.fact()).allMatch(wantsMore);
        }
    }

    /** Whether what a rule concludes is an outcome itself. */
    private boolean isVisible(int rule) {
        Effect effect = program.effect(rule).effect();
        return effect instanceof Effect.Offering || effect instanceof Effect.Candidate candidate
                && program.space().isOutcome(candidate.question()) && !fixed.get(candidate.question());
    }

    /** The rules that go on from what a rule concludes, or offer what it bears on and nothing known hides for good. */
    private List<Integer> followers(int rule) {
        return followers.computeIfAbsent(rule, number -> program.links().followers(number, hidden));
    }

    /** Whether a rule may fire, and what it concludes may reach an outcome. */
    private boolean mayShow(int rule) {
        return shows.get(rule);
    }

    /** Works back from what is an outcome, until nothing is added. */
    private void findWhatMayShow() {
        int before;
        do {
            before = shows.cardinality();
            for (int rule = program.logic().size() - 1; rule >= 0; rule--) {
                if (!shows.get(rule) && solver.mayFire(rule) && (isVisible(rule)
                        || !isFixed(rule) && followers(rule).stream().anyMatch(shows::get))) {
                    shows.set(rule);
                }
            }
        } while (shows.cardinality() > before);
    }

    private boolean isFixed(int rule) {
        return program.effect(rule).effect() instanceof Effect.Candidate candidate && fixed.get(candidate.question());
    }
}
