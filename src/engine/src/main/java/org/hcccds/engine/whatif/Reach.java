package org.hcccds.engine.whatif;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.hcccds.engine.fields.ReadField;
import org.hcccds.engine.fields.ReadFields;
import org.hcccds.engine.logic.FactPattern;
import org.hcccds.model.patient.Fact;
import org.hcccds.model.patient.Facts;
import org.hcccds.model.patient.PatientCase;

/** Which facts of a case bear on which patterns and rules, directly or through what other rules conclude. */
final class Reach {

    private final Program program;
    /** By pattern: the rules that can make it match; none of a pattern on facts of the case, and of a computed one. */
    private final List<int[]> concluders = new ArrayList<>();
    /** By pattern: the joins that can make it match. */
    private final Map<Integer, List<Join>> computers = new HashMap<>();
    /** By pattern: the facts that it reads; of a computed one those that the computation reads. */
    private final List<Set<Fact<?>>> near = new ArrayList<>();
    private final Map<Fact<?>, List<Integer>> readers = new HashMap<>();
    private final Map<Fact<?>, Set<Fact<?>>> partners = new HashMap<>();
    /** By rule: the patterns that its conclusion, or what that decides, can match. */
    private final List<int[]> madeBy = new ArrayList<>();
    /** By rule: those that read what it concludes. */
    private final List<List<Integer>> followers = new ArrayList<>();
    private final Map<Integer, Set<Fact<?>>> behind = new ConcurrentHashMap<>();
    /** By question: the rules that conclude some answer to it. */
    private final List<int[]> deciders = new ArrayList<>();
    /** The rules that offer something. */
    private final int[] offering;
    /** By pattern: the number of the question whose decision it asks for; -1 where it asks for none. */
    private final int[] question;

    Reach(Program program) {
        this.program = program;
        Map<Integer, List<Integer>> byPattern = new HashMap<>();
        this.question = new int[program.tests().size()];
        Arrays.fill(question, -1);
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
        for (int number = 0; number < program.space().questions().size(); number++) {
            for (int value = 0; value < program.space().questions().get(number).values().size(); value++) {
                Seen decided = program.decided(number, value);
                for (int pattern : decided == null ? new int[0] : decided.patterns()) {
                    question[pattern] = number;
                }
            }
        }
        for (int pattern = 0; pattern < program.tests().size(); pattern++) {
            concluders.add(byPattern.getOrDefault(pattern, List.of()).stream().mapToInt(Integer::intValue).toArray());
        }
        this.offering = IntStream.range(0, program.logic().size()).filter(rule -> program.effect(rule) != null
                && program.effect(rule).effect() instanceof Effect.Offering).toArray();
        for (int number = 0; number < program.space().questions().size(); number++) {
            int asked = number;
            deciders.add(IntStream.range(0, program.logic().size()).filter(rule -> program.effect(rule) != null
                    && program.effect(rule).effect() instanceof Effect.Candidate candidate
                    && candidate.question() == asked).toArray());
        }
        findComputers();
        for (int pattern = 0; pattern < program.tests().size(); pattern++) {
            near.add(nearTo(pattern, isOfCase(program.tests().get(pattern).pattern().fact())));
        }
        Facts.ALL.forEach(fact -> {
            readers.put(fact, readersOf(fact));
            partners.put(fact, partnersOf(fact));
        });
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
                        .forEach(fact -> add(made, program.see(fact)));
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
                .computeIfAbsent(join.conclusion(), name -> new HashSet<>()).add(program.keyOf(one.fact().fact()))));
        for (int pattern = 0; pattern < program.tests().size(); pattern++) {
            List<Object> key = program.keyOf(pattern);
            for (Join join : program.freshJoins()) {
                if (keys.getOrDefault(join.conclusion(), Set.of()).stream().anyMatch(made -> made.get(0).equals(key.get(0))
                        && (key.size() == 1 || key.get(1).equals(made.get(1))))) {
                    computers.computeIfAbsent(pattern, number -> new ArrayList<>()).add(join);
                }
            }
        }
    }

    private Set<Fact<?>> nearTo(int pattern, boolean ofCase) {
        return ofCase || isComputed(pattern) ? behind(pattern, new HashSet<>()) : Set.of();
    }

    /** Whether some rule that computes its conclusion can make a pattern match. */
    boolean isComputed(int pattern) {
        return computers.containsKey(pattern);
    }

    private Set<Fact<?>> behind(int pattern, Set<Integer> seen) {
        Set<Fact<?>> found = new LinkedHashSet<>();
        FactPattern asked = program.tests().get(pattern).pattern();
        if (isOfCase(asked.fact())) {
            asked.conditions().forEach(condition -> addFacts(found, asked.fact(), condition.field()));
            asked.bindings().values().forEach(field -> addFacts(found, asked.fact(), field));
        } else if (seen.add(pattern)) {
            for (int rule : concluders.get(pattern)) {
                for (int needed : program.needs(rule)) {
                    found.addAll(behind(needed, seen));
                }
            }
            for (Join join : computers.getOrDefault(pattern, List.of())) {
                join.patterns().forEach(needed -> found.addAll(behind(needed, seen)));
                join.bound().forEach((kind, fields) -> fields.forEach(field -> addFacts(found, kind, field)));
            }
        }
        return found;
    }

    private static void addFacts(Set<Fact<?>> found, String kind, String field) {
        ReadFields.of(kind, field).map(ReadField::facts).ifPresent(found::addAll);
    }

    private static boolean isOfCase(String kind) {
        return ReadFields.isOfCase(kind);
    }

    private List<Integer> readersOf(Fact<?> fact) {
        List<Integer> found = new ArrayList<>();
        for (int rule = 0; rule < program.logic().size(); rule++) {
            if (reads(program.needs(rule), fact) || reads(program.denies(rule), fact)) {
                found.add(rule);
            }
        }
        return found;
    }

    private boolean reads(int[] patterns, Fact<?> fact) {
        for (int pattern : patterns) {
            if (near.get(pattern).contains(fact)) {
                return true;
            }
        }
        return false;
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

    /** The facts that a rule reads. */
    Set<Fact<?>> nearTo(int rule) {
        Set<Fact<?>> found = new LinkedHashSet<>();
        for (int pattern : program.needs(rule)) {
            found.addAll(near.get(pattern));
        }
        return found;
    }

    /** The facts that a rule reads, and those that it rests on through the conclusions of others. */
    Set<Fact<?>> behind(int rule) {
        return behind.computeIfAbsent(rule, number -> {
            Set<Fact<?>> found = new LinkedHashSet<>();
            for (int pattern : program.needs(number)) {
                found.addAll(behind(pattern, new HashSet<>()));
            }
            return Collections.unmodifiableSet(found);
        });
    }

    /**
     * All that rules rest on.
     *
     * @param patterns those that they ask for, directly or through what other rules conclude
     * @param facts    those that these read, in the order of a case file
     */
    record Cone(BitSet patterns, Set<Fact<?>> facts) {
    }

    /** What some rules rest on; what is decided rests on every rule that could decide it otherwise. */
    Cone cone(Collection<Integer> rules) {
        BitSet patterns = new BitSet();
        BitSet done = new BitSet();
        ArrayDeque<Integer> open = new ArrayDeque<>(rules);
        Set<Fact<?>> facts = new HashSet<>();
        while (!open.isEmpty()) {
            int rule = open.poll();
            if (!done.get(rule)) {
                done.set(rule);
                IntStream.concat(IntStream.of(program.needs(rule)), IntStream.of(program.denies(rule)))
                        .forEach(pattern -> widen(pattern, patterns, facts, open));
            }
        }
        Set<Fact<?>> ordered = new LinkedHashSet<>(Facts.ALL);
        ordered.retainAll(facts);
        return new Cone(patterns, ordered);
    }

    private void widen(int pattern, BitSet patterns, Set<Fact<?>> facts, Collection<Integer> open) {
        if (patterns.get(pattern)) {
            return;
        }
        patterns.set(pattern);
        facts.addAll(near.get(pattern));
        for (int rule : question[pattern] < 0 ? concluders.get(pattern) : deciders.get(question[pattern])) {
            open.add(rule);
        }
        for (Join join : computers.getOrDefault(pattern, List.of())) {
            join.patterns().forEach(inner -> widen(inner, patterns, facts, open));
        }
    }

    /** The rules that have a say in a question. */
    int[] deciders(int number) {
        return deciders.get(number);
    }

    /** The rules whose conclusion can make a pattern match. */
    int[] concluders(int pattern) {
        return concluders.get(pattern);
    }

    /** The facts that a pattern reads; of one on scores those that these are computed from; else none. */
    Set<Fact<?>> near(int pattern) {
        return near.get(pattern);
    }

    /** The facts that go into the same scores as a fact, or may say the same thing in another way. */
    Set<Fact<?>> partners(Fact<?> fact) {
        return partners.get(fact);
    }

    /** The facts that may say the same thing in another way, as a list of nodules says how many there are. */
    static Set<Fact<?>> substitutes(Fact<?> fact) {
        Set<Fact<?>> found = new LinkedHashSet<>();
        ReadFields.of(fact).forEach(field -> found.addAll(field.facts()));
        found.remove(fact);
        found.remove(Facts.ASSESSED_ON); // windows of time need it
        return found;
    }

    private Set<Fact<?>> partnersOf(Fact<?> fact) {
        Set<Fact<?>> found = new LinkedHashSet<>();
        computers.keySet().stream().filter(pattern -> near.get(pattern).contains(fact))
                .forEach(pattern -> found.addAll(near.get(pattern)));
        found.addAll(substitutes(fact));
        found.remove(fact);
        return found;
    }

    /**
     * Whether a rule reads a fact itself, or through what it was seen to change.
     *
     * @param touched the patterns that the fact was seen to decide
     */
    boolean reads(int rule, Fact<?> fact, BitSet touched) {
        return IntStream.concat(IntStream.of(program.needs(rule)), IntStream.of(program.denies(rule)))
                .anyMatch(pattern -> near.get(pattern).contains(fact)
                        && (touched.get(pattern) || asksFor(pattern, fact)));
    }

    /** Whether a condition of a pattern is on a fact itself, rather than on what others may say too. */
    private boolean asksFor(int pattern, Fact<?> fact) {
        return program.tests().get(pattern).pattern().conditions().stream().anyMatch(condition -> ReadFields
                .of(condition.fact(), condition.field()).filter(field -> field.facts().get(0) == fact).isPresent());
    }

    /** The rules that read a fact. */
    List<Integer> readers(Fact<?> fact) {
        return readers.get(fact);
    }
}
