package org.hcccds.engine.whatif;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hcccds.model.code.Setting;

/**
 * Tries a program on variants of a case, one after the other, in the layers in which the engine's session runs: over
 * everything the facts leave open, then with what that has decided. Not thread-safe.
 */
final class Trial {

    private final Program program;
    private final OutcomeSpace space;
    private final List<Join> joins;
    private final boolean[] joined;
    private final int[] needed;
    private final Map<BitSet, List<Seen>> ruledOutBy = new HashMap<>();

    // The state of one run.
    private int[] open;
    private long[] matched;
    private long[] fired;
    private long[] candidates;
    private long[] decided;
    private long[] offered;
    private long[] ruledOut;
    private long[] required;
    private final Set<String> spent = new HashSet<>();
    private final Set<Setting> confinedTo = new HashSet<>();
    private final Map<Integer, List<Object>> joinFacts = new HashMap<>();
    private final ArrayDeque<Integer> ready = new ArrayDeque<>();
    private boolean joinsDue;
    private final List<Object> facts = new ArrayList<>();

    Trial(Program program) {
        this.program = program;
        this.space = program.space();
        this.joins = program.freshJoins();
        this.joined = new boolean[program.tests().size()];
        for (int pattern = 0; pattern < joined.length; pattern++) {
            joined[pattern] = program.isJoined(pattern);
        }
        this.needed = new int[program.logic().size()];
        for (int rule = 0; rule < needed.length; rule++) {
            needed[rule] = program.effect(rule) == null ? Integer.MAX_VALUE : program.needs(rule).length;
        }
    }

    /** Runs the rules over what they see of a case. */
    Reading run(Iterable<Seen[]> facts) {
        start();
        for (Seen[] view : facts) {
            for (Seen seen : view) {
                insert(seen);
            }
        }
        for (int rule = 0; rule < needed.length; rule++) {
            if (needed[rule] == 0) {
                ready.add(rule); // asks only for the absence of facts
            }
        }
        do {
            settle();
        } while (decide());
        return new Reading(new Outcome(candidates, statuses()), matched, fired);
    }

    /** All facts of the last run: of the case, concluded and decided. */
    List<Object> facts() {
        return facts.stream().distinct().toList();
    }

    /** What was computed in the last run, by the rule that did. */
    Map<Join, Set<Effect.Of>> computed() {
        return joins.stream().collect(Collectors.toMap(join -> join, join -> join.conclude(joinFacts)));
    }

    private void start() {
        open = needed.clone();
        matched = new long[program.tests().size() / 64 + 1];
        fired = new long[needed.length / 64 + 1];
        candidates = new long[space.questions().size()];
        decided = new long[candidates.length];
        offered = new long[space.places().size() / 64 + 1];
        ruledOut = new long[space.targetWords()];
        required = new long[space.targetWords()];
        spent.clear();
        confinedTo.clear();
        joinFacts.clear();
        ready.clear();
        joinsDue = false;
        facts.clear();
    }

    private void insert(Seen seen) {
        facts.add(seen.fact());
        for (int pattern : seen.patterns()) {
            if (joined[pattern]) {
                join(pattern, seen.fact());
            }
            if ((matched[pattern >> 6] & 1L << pattern) == 0) {
                matched[pattern >> 6] |= 1L << pattern;
                for (int rule : program.neededBy(pattern)) {
                    if (--open[rule] == 0) {
                        ready.add(rule);
                    }
                }
            }
        }
    }

    private void join(int pattern, Object fact) {
        List<Object> facts = joinFacts.computeIfAbsent(pattern, number -> new ArrayList<>(2));
        if (!facts.contains(fact)) {
            facts.add(fact);
            joinsDue = true;
        }
    }

    /** Fires rules until none is left that can. */
    private void settle() {
        do {
            while (!ready.isEmpty()) {
                int rule = ready.poll();
                if (!isDenied(rule)) {
                    fired[rule >> 6] |= 1L << rule;
                    conclude(program.effect(rule));
                }
            }
            if (joinsDue) {
                joinsDue = false;
                joins.forEach(join -> join.conclude(joinFacts).forEach(this::conclude));
            }
        } while (!ready.isEmpty() || joinsDue);
    }

    private boolean isDenied(int rule) {
        for (int pattern : program.denies(rule)) {
            if ((matched[pattern >> 6] & 1L << pattern) != 0) {
                return true;
            }
        }
        return false;
    }

    private void conclude(Effect.Of concluded) {
        Effect effect = concluded.effect();
        if (effect instanceof Effect.Candidate candidate) {
            candidates[candidate.question()] |= 1L << candidate.value();
        } else if (effect instanceof Effect.Offering offering) {
            for (int place : offering.places()) {
                offered[place >> 6] |= 1L << place;
            }
            return; // no rule reads what guidelines offer
        } else if (effect instanceof Effect.RulesOut out) {
            ruledOut[out.target() >> 6] |= 1L << out.target();
        } else if (effect instanceof Effect.Requires requirement) {
            required[requirement.target() >> 6] |= 1L << requirement.target();
        } else if (effect instanceof Effect.Spends one) {
            spent.add(one.treatment());
        } else if (effect instanceof Effect.Confines one) {
            confinedTo.add(one.setting());
        }
        insert(concluded.fact());
    }

    /** Hands out what is decided now and was not before, as facts of its own. */
    private boolean decide() {
        List<Seen> fresh = new ArrayList<>();
        for (int question = 0; question < candidates.length; question++) {
            long bits = candidates[question];
            if (Long.bitCount(bits) == 1 && (decided[question] & bits) == 0) {
                decided[question] |= bits;
                Seen fact = program.decided(question, Long.numberOfTrailingZeros(bits));
                if (fact != null) {
                    fresh.add(fact);
                }
            }
        }
        fresh.forEach(this::insert);
        contraindicated().forEach(this::insert);
        return !ready.isEmpty() || joinsDue;
    }

    private List<Seen> contraindicated() {
        BitSet targets = BitSet.valueOf(ruledOut);
        return targets.isEmpty() ? List.of() : ruledOutBy.computeIfAbsent(targets, all ->
                space.ruledOutBy(all.stream().mapToObj(space::target).collect(Collectors.toSet())).stream()
                        .map(program::see).filter(seen -> seen.patterns().length > 0).toList());
    }

    private byte[] statuses() {
        byte[] statuses = new byte[space.places().size()];
        for (int word = 0; word < offered.length; word++) {
            for (long bits = offered[word]; bits != 0; bits &= bits - 1) {
                int number = word * 64 + Long.numberOfTrailingZeros(bits);
                statuses[number] = status(space.places().get(number));
            }
        }
        space.joinEditions(statuses);
        return statuses;
    }

    private byte status(OutcomeSpace.Place place) {
        if (!confinedTo.isEmpty() && !confinedTo.contains(place.setting())
                || place.spendable() && spent.contains(place.treatment())) {
            return Outcome.ABSENT;
        } else if (place.against()) {
            return Outcome.ADVISED_AGAINST;
        } else if (OutcomeSpace.meet(place.targets(), ruledOut)) {
            return Outcome.EXCLUDED;
        }
        return OutcomeSpace.meet(place.targets(), required) ? Outcome.CONDITIONAL : Outcome.RECOMMENDED;
    }
}
