package org.hcccds.engine.whatif;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hcccds.engine.RunawayRulesException;
import org.hcccds.model.code.Setting;

/**
 * Tries a program on variants of a case, one after the other, in the layers in which the engine's session runs: over
 * everything the facts leave open, then with what that has decided. Not thread-safe.
 */
final class Trial {

    /** Conclusions that rules compute in one run, far beyond the few hundred of any case. */
    private static final int MOST_COMPUTATIONS = 50_000;

    private final Program program;
    private final OutcomeSpace space;
    private final List<Join> joins;
    /** By pattern: the numbers of the joins that compute with what matches it; null where none does. */
    private final BitSet[] joinsOf;
    private final int[] needed;
    /** Rules that ask only for the absence of facts. */
    private final int[] undemanding;
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
    /** By pattern: the facts that match it, of those that rules compute with; null where there is none. */
    private final List<List<Object>> joinFacts;
    /** Rules in the order in which they can fire, each once; those before {@code next} have had their turn. */
    private final int[] ready;
    private int next;
    private int last;
    /** Numbers of the joins that have new facts to compute with. */
    private final BitSet joinsDue = new BitSet();
    private final List<Sight> sights = new ArrayList<>();
    private final List<Object> concluded = new ArrayList<>();
    private int computations;

    Trial(Program program) {
        this.program = program;
        this.space = program.space();
        this.joins = program.computing().freshJoins();
        this.joinsOf = new BitSet[program.patterns().tests().size()];
        this.joinFacts = new ArrayList<>(Collections.nCopies(joinsOf.length, null));
        for (int join = 0; join < joins.size(); join++) {
            for (int pattern : joins.get(join).patterns()) {
                joinsOf[pattern] = joinsOf[pattern] == null ? new BitSet() : joinsOf[pattern];
                joinsOf[pattern].set(join);
            }
        }
        this.needed = new int[program.logic().size()];
        for (int rule = 0; rule < needed.length; rule++) {
            needed[rule] = program.effect(rule) == null ? Integer.MAX_VALUE : program.needs(rule).length;
        }
        this.undemanding = IntStream.range(0, needed.length).filter(rule -> needed[rule] == 0).toArray();
        this.ready = new int[needed.length];
    }

    /** Runs the rules over what they see of a case. */
    Reading run(List<Sight> facts) {
        start();
        sights.addAll(facts);
        for (Sight sight : facts) {
            for (int pattern : sight.patterns()) {
                match(pattern);
            }
            for (Seen seen : sight.joined()) {
                join(seen);
            }
        }
        for (int rule : undemanding) {
            ready[last++] = rule;
        }
        do {
            settle();
        } while (decide());
        return new Reading(new Outcome(candidates, statuses()), matched, fired);
    }

    /** All facts of the last run: of the case, concluded and decided. */
    List<Object> facts() {
        return Stream.concat(sights.stream().flatMap(sight -> Arrays.stream(sight.facts())).map(Seen::fact),
                concluded.stream()).distinct().toList();
    }

    /** What was computed in the last run, by the rule that did. */
    Map<Join, Set<Effect.Of>> computed() {
        return joins.stream().collect(Collectors.toMap(join -> join, join -> join.conclude(joinFacts)));
    }

    private void start() {
        open = needed.clone();
        matched = new long[program.patterns().tests().size() / 64 + 1];
        fired = new long[needed.length / 64 + 1];
        candidates = new long[space.questions().size()];
        decided = new long[candidates.length];
        offered = new long[space.places().size() / 64 + 1];
        ruledOut = new long[space.targetWords()];
        required = new long[space.targetWords()];
        spent.clear();
        confinedTo.clear();
        Collections.fill(joinFacts, null);
        next = 0;
        last = 0;
        joinsDue.clear();
        sights.clear();
        concluded.clear();
        computations = 0;
    }

    /** How many combinations of facts were tried in all runs so far. */
    long tried() {
        return joins.stream().mapToLong(Join::tried).sum();
    }

    private void insert(Seen seen) {
        concluded.add(seen.fact());
        for (int pattern : seen.patterns()) {
            match(pattern);
        }
        join(seen);
    }

    private void match(int pattern) {
        if ((matched[pattern >> 6] & 1L << pattern) == 0) {
            matched[pattern >> 6] |= 1L << pattern;
            for (int rule : program.neededBy(pattern)) {
                if (--open[rule] == 0) {
                    ready[last++] = rule;
                }
            }
        }
    }

    private void join(Seen seen) {
        for (int pattern : seen.patterns()) {
            if (joinsOf[pattern] != null) {
                List<Object> facts = joinFacts.get(pattern);
                if (facts == null) {
                    facts = new ArrayList<>(2);
                    joinFacts.set(pattern, facts);
                }
                if (!facts.contains(seen.fact())) {
                    facts.add(seen.fact());
                    joinsDue.or(joinsOf[pattern]);
                }
            }
        }
    }

    /** Fires rules until none is left that can. */
    private void settle() {
        do {
            while (next < last) {
                int rule = ready[next++];
                if (!isDenied(rule)) {
                    fired[rule >> 6] |= 1L << rule;
                    conclude(program.effect(rule));
                }
            }
            for (int join = joinsDue.nextSetBit(0); join >= 0; join = joinsDue.nextSetBit(join + 1)) {
                joinsDue.clear(join);
                compute(joins.get(join));
            }
        } while (next < last || !joinsDue.isEmpty());
    }

    private void compute(Join join) {
        Set<Effect.Of> found = join.conclude(joinFacts);
        computations += found.size();
        if (computations > MOST_COMPUTATIONS) {
            throw new RunawayRulesException(MOST_COMPUTATIONS, join.shown());
        }
        found.forEach(this::conclude);
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
        return next < last || !joinsDue.isEmpty();
    }

    private List<Seen> contraindicated() {
        BitSet targets = BitSet.valueOf(ruledOut);
        return targets.isEmpty() ? List.of() : ruledOutBy.computeIfAbsent(targets, all ->
                space.ruledOutBy(all.stream().mapToObj(space::target).collect(Collectors.toSet())).stream()
                        .map(program.patterns()::see).filter(seen -> seen.patterns().length > 0).toList());
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
