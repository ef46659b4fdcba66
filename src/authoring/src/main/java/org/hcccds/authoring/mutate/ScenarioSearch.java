package org.hcccds.authoring.mutate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hcccds.authoring.mutate.Variations.Variation;
import org.hcccds.authoring.scenario.Scenario;
import org.hcccds.engine.rehearsal.RecordedCases;
import org.hcccds.engine.rehearsal.Recording;
import org.hcccds.engine.rehearsal.Rehearsal;

/**
 * Looks for scenarios that kill mutants: among those there are, one in which the change shows but is not asked for;
 * else among
 * the scenarios in which the rule fires, or nearly does, with one fact changed.
 */
final class ScenarioSearch {

    /** Scenarios to start from, nearest first. */
    private static final int STARTS = 2;

    private final Rehearsal rehearsal;
    private final Judge judge;

    ScenarioSearch(Judge judge) {
        this.judge = judge;
        this.rehearsal = judge.rehearsal();
    }

    /** Suggestions for those of the survivors of one rule for which some was found. */
    Map<Mutant, Suggestion> of(List<Verdict> survivorsOfOneRule) {
        Map<Mutant, Suggestion> found = new LinkedHashMap<>();
        for (Verdict survivor : survivorsOfOneRule) {
            survivor.showsIn().stream().sorted(Comparator.comparing(scenario -> distance(survivor.mutant(), scenario)))
                    .flatMap(scenario -> added(survivor.mutant(), scenario).stream()).findFirst()
                    .ifPresent(suggestion -> found.put(survivor.mutant(), suggestion));
        }
        List<Mutant> open = new ArrayList<>(survivorsOfOneRule.stream().map(Verdict::mutant)
                .filter(mutant -> !found.containsKey(mutant)).toList());
        if (!open.isEmpty()) {
            for (Scenario start : starts(open.get(0))) {
                open.removeAll(varied(start, open, found));
                if (open.isEmpty()) {
                    break;
                }
            }
        }
        return found;
    }

    /** Scenarios about the same statement are nearest, then those of the same folder. */
    private static int distance(Mutant mutant, Scenario scenario) {
        if (scenario.statements().stream().anyMatch(mutant.rule().cites()::contains)) {
            return 0;
        }
        return scenario.file().contains(mutant.topic() + "/") ? 1 : 2;
    }

    private Optional<Suggestion> added(Mutant mutant, Scenario scenario) {
        Recording recording = rehearsal.record(scenario.patientCase());
        List<String> lines = difference(mutant, recording);
        return lines.isEmpty() ? Optional.empty()
                : Optional.of(new Suggestion(scenario, true, ScenarioYaml.expectations(lines)));
    }

    /**
     * A change that keeps the rules from answering at all, such as a score without its values, is no difference to
     * expect.
     */
    private List<String> difference(Mutant mutant, Recording recording) {
        try {
            return Difference.of(recording.assessment(), rehearsal.assess(recording, mutant.change()), mutant.rule()
                    .id());
        } catch (RuntimeException e) {
            return List.of();
        }
    }

    private List<Scenario> starts(Mutant mutant) {
        int[] unmet = judge.cases().unmet(mutant.rule());
        List<Scenario> scenarios = judge.scenarios();
        return IntStream.range(0, scenarios.size()).boxed()
                .sorted(Comparator.comparing((Integer number) -> unmet[number])
                .thenComparing(number -> distance(mutant, scenarios.get(number)))).limit(STARTS).map(scenarios::get)
                .toList();
    }

    /** Those of some mutants that a scenario with one fact changed kills. */
    private List<Mutant> varied(Scenario start, List<Mutant> mutants, Map<Mutant, Suggestion> found) {
        List<Variation> variations = new Variations(mutants.get(0).rule(), rehearsal.limits(),
                rehearsal.vocabulary().areas()).of(start.patientCase());
        List<Recording> recordings = variations.stream().map(one -> rehearsal.record(one.patientCase())).toList();
        RecordedCases cases = rehearsal.compare(recordings);
        List<Mutant> killed = new ArrayList<>();
        for (Mutant mutant : mutants) {
            for (int number : cases.affectedBy(mutant.change()).stream().toArray()) {
                List<String> lines = difference(mutant, recordings.get(number));
                if (!lines.isEmpty()) {
                    found.put(mutant, new Suggestion(start, false,
                            ScenarioYaml.derived(start, variations.get(number), mutant.rule(), lines)));
                    killed.add(mutant);
                    break;
                }
            }
        }
        return killed;
    }
}
