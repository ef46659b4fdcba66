package org.hcccds.authoring.coverage;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hcccds.authoring.coverage.RuleExercise.Run;
import org.hcccds.authoring.scenario.ScenarioResult;

/**
 * Which rules the scenarios of a run exercise.
 *
 * @param fired      ids of rules that fire in some scenario
 * @param nearMissed ids of rules with a near miss: two scenarios, one derived from the other, that differ in one fact,
 *                   of which the rule fires in just one
 */
public record RuleCoverage(Set<String> fired, Set<String> nearMissed) {

    public static RuleCoverage of(Collection<ScenarioResult> results) {
        return of(RuleExercise.of(results.stream().map(result -> new Run(result.scenario(), result.firedRules()))
                .toList()));
    }

    /** @param exercises by the ids of rules */
    public static RuleCoverage of(Map<String, RuleExercise> exercises) {
        return new RuleCoverage(Set.copyOf(exercises.keySet()), exercises.entrySet().stream()
                .filter(entry -> !entry.getValue().nearMisses().isEmpty()).map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet()));
    }
}
