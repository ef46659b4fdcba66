package org.hcccds.authoring.mutate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hcccds.authoring.scenario.Expectation;
import org.hcccds.authoring.scenario.Contains;
import org.hcccds.authoring.scenario.Scenario;
import org.hcccds.engine.rehearsal.RecordedCases;
import org.hcccds.engine.rehearsal.Recording;
import org.hcccds.engine.rehearsal.Rehearsal;
import org.hcccds.model.assessment.Assessment;

/**
 * Holds mutants against scenarios. Safe to share between threads.
 *
 * <p>Expectations about missing facts are not asked: each would take a search of its own for every mutant. A mutant
 * that only
 * they would notice counts as one that survives, so that the score is never too good.
 */
final class Judge {

    private final Rehearsal rehearsal;
    private final List<Scenario> scenarios;
    private final List<List<Expectation>> expectations;
    private final List<Recording> recordings;
    private final RecordedCases cases;

    Judge(Rehearsal rehearsal, List<Scenario> scenarios) {
        this.rehearsal = rehearsal;
        this.scenarios = scenarios;
        this.expectations = scenarios.stream().map(scenario -> scenario.expectations().stream()
                .filter(expectation -> !isAboutMissing(expectation)).toList()).toList();
        this.recordings = scenarios.parallelStream().map(scenario -> rehearsal.record(scenario.patientCase())).toList();
        this.cases = rehearsal.compare(recordings);
    }

    private static boolean isAboutMissing(Expectation expectation) {
        return expectation instanceof Contains contains && contains.isAboutMissing();
    }

    /** Scenarios that fail before any rule is changed. */
    List<Scenario> failing() {
        List<Scenario> failing = new ArrayList<>();
        for (int number = 0; number < scenarios.size(); number++) {
            if (mismatch(number, recordings.get(number).assessment()).isPresent()) {
                failing.add(scenarios.get(number));
            }
        }
        return failing;
    }

    /** What becomes of a mutant. */
    Verdict judge(Mutant mutant) {
        List<Integer> affected = new ArrayList<>(cases.affectedBy(mutant.change()).stream().boxed().toList());
        affected.sort(Comparator.comparing((Integer number) -> !isAbout(mutant, scenarios.get(number))));
        BitSet shows = new BitSet();
        for (int number : affected) {
            Optional<Assessment> changed = assess(number, mutant);
            if (changed.isEmpty() || mismatch(number, changed.get()).isPresent()) {
                return new Verdict(mutant, Optional.of(scenarios.get(number)), List.of());
            }
            shows.set(number, !changed.get().equals(recordings.get(number).assessment()));
        }
        return new Verdict(mutant, Optional.empty(), shows.stream().mapToObj(scenarios::get).toList());
    }

    /** Empty where a rule fails, as one that computes a score from what it does not have. */
    private Optional<Assessment> assess(int number, Mutant mutant) {
        try {
            return Optional.of(rehearsal.assess(recordings.get(number), mutant.change()));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    /** Scenarios about the rule are the likeliest to notice. */
    private static boolean isAbout(Mutant mutant, Scenario scenario) {
        return scenario.expectations().stream().anyMatch(expectation ->
                expectation instanceof Contains contains && contains.member().equals(mutant.rule().id()))
                || !Collections.disjoint(scenario.statements(), mutant.rule().cites());
    }

    private Optional<String> mismatch(int number, Assessment assessment) {
        return expectations.get(number).stream().map(expectation -> expectation.otherwise(assessment))
                .flatMap(Optional::stream).findFirst();
    }

    List<Scenario> scenarios() {
        return scenarios;
    }

    RecordedCases cases() {
        return cases;
    }

    Rehearsal rehearsal() {
        return rehearsal;
    }
}
