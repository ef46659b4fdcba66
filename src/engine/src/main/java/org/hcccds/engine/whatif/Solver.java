package org.hcccds.engine.whatif;

import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hcccds.model.patient.Fact;

/** Looks for values of facts that make a rule fire, working back from the rule to what it needs. */
final class Solver {

    /** Deeper than any chain from a fact of the case to an option. */
    private static final int DEEPEST = 6;

    private final Program program;
    private final Reach reach;
    private final Trials trials;
    private final Variant now;
    private final Set<Fact<?>> free;
    /** Fields of entries that may be filled in. */
    private final List<Gap> entries;
    /** The facts that may be set, and those in whose entries something may be filled in. */
    private final Set<Fact<?>> open = new HashSet<>();
    private final Leeway leeway;
    /** By variant and pattern: the variant of it that matches, where one was found. */
    private final Map<Variant, Map<Integer, Optional<Variant>>> found = new IdentityHashMap<>();

    /**
     * @param now   the case as it is
     * @param free  the facts that may be set
     * @param fixed the questions that are decided whatever these are
     */
    Solver(Program program, Trials trials, Variant now, Set<Fact<?>> free, BitSet fixed) {
        this.program = program;
        this.reach = program.reach();
        this.trials = trials;
        this.now = now;
        this.free = free;
        this.entries = Gap.of(now.facts()).stream().filter(Gap.OfEntry.class::isInstance).toList();
        open.addAll(free);
        entries.forEach(gap -> open.add(gap.fact()));
        this.leeway = new Leeway(program, now, trials.read(now), open, fixed);
    }

    /** Whether nothing that is fixed keeps a rule from firing; says nothing of conditions that bar one another. */
    boolean mayFire(int rule) {
        return leeway.mayFire(rule);
    }

    /**
     * A variant of {@code from} in which the rule fires by virtue of what fills a gap, or of its being open: all else that
     * the rule asks for is brought about first.
     */
    Optional<Variant> firing(int rule, Gap gap, Variant from) {
        Variant variant = from;
        for (int pattern : program.needs(rule)) {
            boolean about = reach.near(pattern).contains(gap.fact());
            Optional<Variant> next = trials.read(variant).matched(pattern) ? Optional.of(variant)
                    : about && program.patterns().tests().get(pattern).isOfCase()
                            ? stated(pattern, variant, gap.fact())
                            : about ? Optional.of(variant) : matching(pattern, variant, new HashSet<>());
            if (next.isEmpty()) {
                return Optional.empty();
            }
            variant = next.get();
        }
        if (trials.read(variant).fired(rule)) {
            return Optional.of(variant);
        }
        Variant open = gap.opened(variant);
        if (trials.read(open).fired(rule)) {
            return Optional.of(open);
        }
        return gap.values(program.domains(), open.facts()).stream().flatMap(value -> gap.filled(open, value).stream())
                .filter(filled -> trials.read(filled).fired(rule)).findFirst();
    }

    /** A variant of {@code from} in which the rule fires. */
    Optional<Variant> firing(int rule, Variant from) {
        return firing(rule, from, new HashSet<>());
    }

    /** Whether of some facts none may be set, and nothing in their entries. */
    boolean isFixed(Set<Fact<?>> facts) {
        return Collections.disjoint(facts, open);
    }

    /** Whether as many trials were made as were allowed. */
    boolean isSpent() {
        return trials.areSpent();
    }

    boolean fires(int rule, Variant variant) {
        return trials.read(variant).fired(rule);
    }

    /** The variants that differ in one of some facts, as far as these may be set. @param but left as it is; null for none */
    Stream<Variant> neighbors(Variant from, Set<Fact<?>> facts, Fact<?> but) {
        return facts.stream().filter(fact -> fact != but).flatMap(fact -> {
            Set<List<Object>> tried = new HashSet<>(Set.of(from.signature(fact)));
            return variants(fact, from).filter(one -> tried.add(one.signature(fact)));
        });
    }

    /** The variants that differ in a fact, as far as it may be set; or in a field of one of its entries, as far as that may. */
    private Stream<Variant> variants(Fact<?> fact, Variant from) {
        if (free.contains(fact)) {
            return program.domains().few(fact, from.facts()).stream().flatMap(value -> from.with(fact, value).stream());
        }
        return entries.stream().filter(gap -> gap.fact() == fact).flatMap(gap -> gap
                .values(program.domains(), from.facts()).stream().flatMap(value -> gap.filled(from, value).stream()));
    }

    private Optional<Variant> firing(int rule, Variant from, Set<Integer> goals) {
        if (trials.read(from).fired(rule)) {
            return Optional.of(from);
        }
        Variant variant = from;
        for (int round = 0; round < 2; round++) {
            for (int pattern : program.needs(rule)) {
                if (!trials.read(variant).matched(pattern)) {
                    Optional<Variant> next = matching(pattern, variant, goals);
                    if (next.isEmpty()) {
                        return Optional.empty();
                    }
                    variant = next.get();
                }
            }
            if (trials.read(variant).fired(rule)) {
                return Optional.of(variant);
            }
        }
        return Optional.empty();
    }

    private Optional<Variant> matching(int pattern, Variant from, Set<Integer> goals) {
        if (!goals.isEmpty()) {
            return sought(pattern, from, goals);
        }
        // Many rules ask for the same, such as that systemic treatment is indicated.
        Map<Integer, Optional<Variant>> known = found.computeIfAbsent(from, variant -> new HashMap<>());
        Optional<Variant> match = known.get(pattern);
        if (match == null) {
            match = sought(pattern, from, goals);
            known.put(pattern, match);
        }
        return match;
    }

    private Optional<Variant> sought(int pattern, Variant from, Set<Integer> goals) {
        if (goals.size() == DEEPEST || trials.areSpent() || !goals.add(pattern)) {
            return Optional.empty();
        }
        try {
            if (program.patterns().tests().get(pattern).isOfCase()) {
                return stated(pattern, from, null);
            }
            for (int rule : program.links().concluders(pattern)) {
                Optional<Variant> found = mayFire(rule)
                        ? firing(rule, from, goals).filter(made -> trials.read(made).matched(pattern))
                        : Optional.empty();
                if (found.isPresent()) {
                    return found;
                }
            }
            return program.links().isComputed(pattern) ? computed(pattern, from) : Optional.empty();
        } finally {
            goals.remove(pattern);
        }
    }

    /**
     * Sets the facts that a pattern reads, one condition after the other.
     *
     * @param but a fact that is left alone, and so are the conditions on it; null where all are to be met
     */
    private Optional<Variant> stated(int pattern, Variant from, Fact<?> but) {
        PatternTest test = program.patterns().tests().get(pattern);
        Variant variant = from;
        for (int i = 0; i < test.size(); i++) {
            if (isOn(but, test, i)) {
                continue;
            }
            Optional<Variant> next = meeting(test, i, pattern, variant, but);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            variant = next.get();
            if (variant.matches(pattern)) {
                return Optional.of(variant);
            }
        }
        return but == null ? Optional.empty() : Optional.of(variant);
    }

    private static boolean isOn(Fact<?> fact, PatternTest test, int condition) {
        return fact != null && test.factsOf(condition).contains(fact);
    }

    private Optional<Variant> meeting(PatternTest test, int condition, int pattern, Variant from, Fact<?> but) {
        List<Object> facts = from.seen(program.shape(test.pattern().fact()).type());
        if (facts.stream().anyMatch(fact -> test.holds(condition, fact))) {
            return Optional.of(from);
        }
        Optional<Variant> best = Optional.empty();
        for (Fact<?> fact : test.factsOf(condition)) {
            boolean alone = facts.stream().anyMatch(seen -> holdBut(fact, test, seen));
            for (Variant tried : (Iterable<Variant>) variants(fact, from)::iterator) {
                if (alone && tried.matches(pattern)) {
                    return Optional.of(tried);
                }
                if (best.isEmpty() && tried.seen(program.shape(test.pattern().fact()).type()).stream()
                        .anyMatch(seen -> holdUpTo(test, condition, seen, but))) {
                    best = Optional.of(tried);
                }
                if (!alone && best.isPresent()) {
                    break;
                }
            }
        }
        return best;
    }

    /** Whether all conditions hold but those on a fact, so that this fact alone can make the pattern match. */
    private static boolean holdBut(Fact<?> fact, PatternTest test, Object seen) {
        for (int i = 0; i < test.size(); i++) {
            if (!isOn(fact, test, i) && !test.holds(i, seen)) {
                return false;
            }
        }
        return true;
    }

    private static boolean holdUpTo(PatternTest test, int condition, Object fact, Fact<?> but) {
        for (int i = 0; i <= condition; i++) {
            if (!isOn(but, test, i) && !test.holds(i, fact)) {
                return false;
            }
        }
        return true;
    }

    /** Tries the facts that a score is computed from, one alone and two together. */
    private Optional<Variant> computed(int pattern, Variant from) {
        List<Variant> singles = neighbors(from, reach.near(pattern), null).toList();
        for (Variant one : singles) {
            if (trials.read(one).matched(pattern)) {
                return Optional.of(one);
            }
        }
        for (Variant one : singles) {
            Optional<Variant> two = trials.areSpent() ? Optional.empty() : neighbors(one, reach.near(pattern), null)
                    .filter(variant -> trials.read(variant).matched(pattern)).findFirst();
            if (two.isPresent()) {
                return two;
            }
        }
        return Optional.empty();
    }
}
