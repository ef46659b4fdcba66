package org.hcccds.engine.whatif;

import java.util.ArrayList;
import java.util.BitSet;
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

/** Which facts of a case bear on which patterns and rules, directly or through what other rules conclude. Immutable. */
final class Reach {

    private final Program program;
    private final Links links;
    /** By pattern: the facts that it reads; of a computed one those that the computation reads. */
    private final List<Set<Fact<?>>> near = new ArrayList<>();
    private final Map<Fact<?>, List<Integer>> readers = new HashMap<>();
    private final Map<Fact<?>, Set<Fact<?>>> partners = new HashMap<>();
    private final Map<Integer, Set<Fact<?>>> behind = new ConcurrentHashMap<>();

    Reach(Program program) {
        this.program = program;
        this.links = program.links();
        for (int pattern = 0; pattern < program.patterns().tests().size(); pattern++) {
            near.add(nearTo(pattern, isOfCase(program.patterns().tests().get(pattern).pattern().fact())));
        }
        Facts.ALL.forEach(fact -> {
            readers.put(fact, readersOf(fact));
            partners.put(fact, partnersOf(fact));
        });
    }

    private Set<Fact<?>> nearTo(int pattern, boolean ofCase) {
        return ofCase || links.isComputed(pattern) ? behind(pattern, new HashSet<>()) : Set.of();
    }

    private Set<Fact<?>> behind(int pattern, Set<Integer> seen) {
        Set<Fact<?>> found = new LinkedHashSet<>();
        FactPattern asked = program.patterns().tests().get(pattern).pattern();
        if (isOfCase(asked.fact())) {
            asked.conditions().forEach(condition -> addFacts(found, asked.fact(), condition.field()));
            asked.bindings().values().forEach(field -> addFacts(found, asked.fact(), field));
        } else if (seen.add(pattern)) {
            for (int rule : links.concluders(pattern)) {
                for (int needed : program.needs(rule)) {
                    found.addAll(behind(needed, seen));
                }
            }
            for (Join join : links.computers(pattern)) {
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
        IntStream.range(0, near.size()).filter(pattern -> links.isComputed(pattern) && near.get(pattern).contains(fact))
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
        return program.patterns().tests().get(pattern).pattern().conditions().stream().anyMatch(condition -> ReadFields
                .of(condition.fact(), condition.field()).filter(field -> field.facts().get(0) == fact).isPresent());
    }

    /** The rules that read a fact. */
    List<Integer> readers(Fact<?> fact) {
        return readers.get(fact);
    }
}
