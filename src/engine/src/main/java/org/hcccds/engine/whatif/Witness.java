package org.hcccds.engine.whatif;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hcccds.model.patient.Fact;
import org.hcccds.model.patient.PatientCase;

/**
 * Shows that a stage is possible: fills in unknown facts so that it is decided, and leaves out again what that does not need.
 */
final class Witness {

    private static final int MOST_TRIALS = 4_000;

    private final Program program;
    private final Trials trials;
    private final Variant now;
    private final Variant filled;
    private final Solver solver;

    Witness(Program program, PatientCase facts) {
        this.program = program;
        this.trials = new Trials(program, MOST_TRIALS);
        this.now = Variant.of(program, facts);
        this.filled = Unremarkable.of(now);
        Set<Fact<?>> free = facts.unknown().stream().collect(Collectors.toSet());
        this.solver = new Solver(program, trials, now, free, new BitSet());
    }

    /** Values of unknown facts with which a question is decided so; empty where none were found. */
    Optional<Map<Fact<?>, Object>> of(int question, int value) {
        for (int rule : program.links().deciders(question)) {
            if (((Effect.Candidate) program.effect(rule).effect()).value() == value && solver.mayFire(rule)) {
                for (Variant base : List.of(filled, now)) {
                    Optional<Variant> found = solver.firing(rule, base).filter(one -> isDecided(one, question, value));
                    if (found.isPresent()) {
                        return Optional.of(learned(leastOf(found.get(), question, value)));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private boolean isDecided(Variant variant, int question, int value) {
        return trials.read(variant).outcome().decided(question) == value;
    }

    private Variant leastOf(Variant found, int question, int value) {
        Variant least = found;
        for (Fact<?> fact : learned(found).keySet()) {
            least = least.with(fact, null).filter(without -> isDecided(without, question, value)).orElse(least);
        }
        return least;
    }

    private Map<Fact<?>, Object> learned(Variant found) {
        Map<Fact<?>, Object> learned = new LinkedHashMap<>();
        for (Fact<?> fact : found.facts().known()) {
            if (!now.facts().isKnown(fact)) {
                learned.put(fact, found.facts().get(fact).orElseThrow());
            }
        }
        return learned;
    }
}
