package org.hcccds.authoring.coverage;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hcccds.authoring.scenario.ScenarioResult;
import org.hcccds.model.patient.Facts;
import org.hcccds.model.patient.PatientCase;

/**
 * Which rules the scenarios of a run exercise.
 *
 * @param fired      ids of rules that fire in some scenario
 * @param nearMissed ids of rules with a near miss: two scenarios, one derived from the other, that differ in one fact, of
 *                   which the rule fires in just one
 */
public record RuleCoverage(Set<String> fired, Set<String> nearMissed) {

    public static RuleCoverage of(Collection<ScenarioResult> results) {
        Map<String, ScenarioResult> byName = new HashMap<>();
        results.forEach(result -> byName.put(result.scenario().name(), result));
        Set<String> fired = new HashSet<>();
        Set<String> nearMissed = new HashSet<>();
        for (ScenarioResult result : results) {
            fired.addAll(result.firedRules());
            Optional<ScenarioResult> base = result.scenario().base().map(byName::get);
            if (base.isPresent() && differInOneFact(result, base.get())) {
                nearMissed.addAll(onlyIn(result, base.get()));
                nearMissed.addAll(onlyIn(base.get(), result));
            }
        }
        return new RuleCoverage(Set.copyOf(fired), Set.copyOf(nearMissed));
    }

    private static boolean differInOneFact(ScenarioResult one, ScenarioResult other) {
        PatientCase first = one.scenario().patientCase();
        PatientCase second = other.scenario().patientCase();
        return Facts.ALL.stream().filter(fact -> !first.get(fact).equals(second.get(fact))).count() == 1;
    }

    private static List<String> onlyIn(ScenarioResult one, ScenarioResult other) {
        return one.firedRules().stream().filter(rule -> !other.firedRules().contains(rule)).toList();
    }
}
