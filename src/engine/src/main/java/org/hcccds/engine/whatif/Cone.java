package org.hcccds.engine.whatif;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.hcccds.model.patient.Fact;
import org.hcccds.model.patient.Facts;

/**
 * All that rules rest on.
 *
 * @param patterns those that they ask for, directly or through what other rules conclude
 * @param facts    those that these read, in the order of a case file
 */
record Cone(BitSet patterns, Set<Fact<?>> facts) {

    /** What some rules rest on; what is decided rests on every rule that could decide it otherwise. */
    static Cone of(Program program, Collection<Integer> rules) {
        BitSet done = new BitSet();
        ArrayDeque<Integer> open = new ArrayDeque<>(rules);
        Cone cone = new Cone(new BitSet(), new HashSet<>());
        while (!open.isEmpty()) {
            int rule = open.poll();
            if (!done.get(rule)) {
                done.set(rule);
                IntStream.concat(IntStream.of(program.needs(rule)), IntStream.of(program.denies(rule)))
                        .forEach(pattern -> cone.widen(program, pattern, open));
            }
        }
        Set<Fact<?>> ordered = new LinkedHashSet<>(Facts.ALL);
        ordered.retainAll(cone.facts());
        return new Cone(cone.patterns(), ordered);
    }

    private void widen(Program program, int pattern, Collection<Integer> open) {
        if (patterns.get(pattern)) {
            return;
        }
        patterns.set(pattern);
        facts.addAll(program.reach().near(pattern));
        Links links = program.links();
        int question = links.question(pattern);
        for (int rule : question < 0 ? links.concluders(pattern) : links.deciders(question)) {
            open.add(rule);
        }
        links.computers(pattern).forEach(join -> join.patterns().forEach(inner -> widen(program, inner, open)));
    }
}
