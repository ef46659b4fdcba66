package org.hcccds.engine.whatif;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.hcccds.model.patient.PatientCase;

/** Which rules read what others conclude. Immutable. */
final class Links {

    private final Program program;
    /** By pattern: the rules that can make it match; none of a pattern on facts of the case, and of a computed one. */
    private final List<int[]> concluders = new ArrayList<>();
    /** By pattern: the joins that can make it match. */
    private final Map<Integer, List<Join>> computers = new HashMap<>();
    /** By rule: the patterns that its conclusion, or what that decides, can match. */
    private final List<int[]> madeBy = new ArrayList<>();
    /** By rule: those that read what it concludes. */
    private final List<List<Integer>> followers = new ArrayList<>();
    /** By question: the rules that conclude some answer to it. */
    private final List<int[]> deciders = new ArrayList<>();
    /** The rules that offer something. */
    private final int[] offering;
    /** By pattern: the number of the question whose decision it asks for; -1 where it asks for none. */
    private final int[] question;
    /** The patterns that bear on an outcome. */
    private final BitSet telling = new BitSet();

    Links(Program program) {
        this.program = program;
        this.question = new int[program.patterns().tests().size()];
        this.offering = rulesWith(Effect.Offering.class);
        linkRules();
        linkQuestions();
        findComputers();
        findWhatTells();
    }

    private void linkRules() {
        Map<Integer, List<Integer>> byPattern = new HashMap<>();
        for (int rule = 0; rule < program.logic().size(); rule++) {
            Set<Integer> next = new LinkedHashSet<>();
            Set<Integer> made = madeByRule(rule);
            madeBy.add(made.stream().mapToInt(Integer::intValue).toArray());
            for (int pattern : made) {
                byPattern.computeIfAbsent(pattern, number -> new ArrayList<>()).add(rule);
                for (int follower : program.neededBy(pattern)) {
                    next.add(follower);
                }
            }
            followers.add(List.copyOf(next));
        }
        for (int pattern = 0; pattern < program.patterns().tests().size(); pattern++) {
            concluders.add(byPattern.getOrDefault(pattern, List.of()).stream().mapToInt(Integer::intValue).toArray());
        }
    }

    private void linkQuestions() {
        Arrays.fill(question, -1);
        int[] candidates = rulesWith(Effect.Candidate.class);
        for (int number = 0; number < program.space().questions().size(); number++) {
            int asked = number;
            for (int value = 0; value < program.space().questions().get(number).values().size(); value++) {
                Seen decided = program.decided(number, value);
                for (int pattern : decided == null ? new int[0] : decided.patterns()) {
                    question[pattern] = number;
                }
            }
            deciders.add(IntStream.of(candidates).filter(rule ->
                    ((Effect.Candidate) program.effect(rule).effect()).question() == asked).toArray());
        }
    }

    private int[] rulesWith(Class<? extends Effect> kind) {
        return IntStream.range(0, program.logic().size()).filter(rule -> program.effect(rule) != null
                && kind.isInstance(program.effect(rule).effect())).toArray();
    }

    private Set<Integer> madeByRule(int rule) {
        Set<Integer> made = new LinkedHashSet<>();
        Effect.Of effect = program.effect(rule);
        if (effect != null) {
            add(made, effect.fact());
            if (effect.effect() instanceof Effect.Candidate candidate) {
                add(made, program.decided(candidate.question(), candidate.value()));
            } else if (effect.effect() instanceof Effect.RulesOut out) {
                program.space().ruledOutBy(Set.of(program.space().target(out.target())))
                        .forEach(fact -> add(made, program.patterns().see(fact)));
            }
        }
        return made;
    }

    private static void add(Set<Integer> made, Seen fact) {
        if (fact != null) {
            for (int pattern : fact.patterns()) {
                made.add(pattern);
            }
        }
    }

    /** What a rule computes, it shows by example: on a patient of whom nothing special is known. */
    private void findComputers() {
        Trial trial = new Trial(program);
        Unremarkable.of(Variant.of(program, PatientCase.builder("unremarkable").build())).reading(trial);
        Map<String, Set<List<Object>>> keys = new HashMap<>();
        trial.computed().forEach((join, conclusions) -> conclusions.forEach(one -> keys
                .computeIfAbsent(join.conclusion(), name -> new HashSet<>()).add(program.patterns().keyOf(one.fact().fact()))));
        for (int pattern = 0; pattern < program.patterns().tests().size(); pattern++) {
            List<Object> key = program.patterns().keyOf(pattern);
            for (Join join : program.computing().freshJoins()) {
                if (keys.getOrDefault(join.conclusion(), Set.of()).stream().anyMatch(made -> made.get(0).equals(key.get(0))
                        && (key.size() == 1 || key.get(1).equals(made.get(1))))) {
                    computers.computeIfAbsent(pattern, number -> new ArrayList<>()).add(join);
                }
            }
        }
    }

    /** Whether some rule that computes its conclusion can make a pattern match. */
    boolean isComputed(int pattern) {
        return computers.containsKey(pattern);
    }

    /**
     * Leaves out what is asked for by notes and cautions alone, and by rules that only such read. What is possible of a
     * class stays: it keeps the class from being decided otherwise.
     */
    private void findWhatTells() {
        BitSet mute = new BitSet();
        int before;
        do {
            before = mute.cardinality();
            for (int rule = 0; rule < program.logic().size(); rule++) {
                if (program.effect(rule) != null && program.effect(rule).effect() instanceof Effect.Silent
                        && IntStream.of(madeBy.get(rule)).noneMatch(program.computing()::isJoined)
                        && followers.get(rule).stream().allMatch(mute::get)) {
                    mute.set(rule);
                }
            }
        } while (mute.cardinality() > before);
        for (int pattern = 0; pattern < program.patterns().tests().size(); pattern++) {
            telling.set(pattern, program.computing().isJoined(pattern));
        }
        for (int rule = mute.nextClearBit(0); rule < program.logic().size(); rule = mute.nextClearBit(rule + 1)) {
            IntStream.concat(IntStream.of(program.needs(rule)), IntStream.of(program.denies(rule)))
                    .forEach(telling::set);
        }
    }

    /** The patterns that bear on an outcome: on a stage, a finding or the standing of a treatment. */
    BitSet telling() {
        return telling;
    }

    /** The rules that compute their conclusion and can make a pattern match. */
    List<Join> computers(int pattern) {
        return computers.getOrDefault(pattern, List.of());
    }

    /** The patterns that a rule's conclusion, or what that decides, can match. */
    int[] madeBy(int rule) {
        return madeBy.get(rule);
    }

    /**
     * The rules that read what a rule concludes, and those that offer what it rules out, takes away or asks something for.
     *
     * @param hidden what does not show in any case
     */
    List<Integer> followers(int rule, OutcomeSpace.Hidden hidden) {
        List<Integer> found = new ArrayList<>(followers.get(rule));
        Effect effect = program.effect(rule).effect();
        if (effect instanceof Effect.Candidate || effect instanceof Effect.Silent || effect instanceof Effect.Offering) {
            return found;
        }
        for (int other : offering) {
            if (hidden.lets(effect, (Effect.Offering) program.effect(other).effect())) {
                found.add(other);
            }
        }
        return found;
    }

    /** The question whose decision a pattern asks for; -1 where it asks for none. */
    int question(int pattern) {
        return question[pattern];
    }

    /** The rules that have a say in a question. */
    int[] deciders(int number) {
        return deciders.get(number);
    }

    /** The rules whose conclusion can make a pattern match. */
    int[] concluders(int pattern) {
        return concluders.get(pattern);
    }
}
