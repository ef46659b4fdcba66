package org.hcccds.authoring.coverage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hcccds.authoring.scenario.Scenario;
import org.hcccds.model.patient.Fact;
import org.hcccds.model.patient.Facts;

/**
 * How scenarios exercise one rule.
 *
 * @param firing     those in which it fires
 * @param nearMisses those that show where it ends
 */
public record RuleExercise(List<Scenario> firing, List<NearMiss> nearMisses) {

    /** A scenario and the rules that fire in it, by their ids. */
    public record Run(Scenario scenario, Set<String> firedRules) {
    }

    /** Two scenarios, one derived from the other, that differ in one fact, of which the rule fires in just one. */
    public record NearMiss(Scenario fires, Scenario doesNot, Fact<?> differs) {
    }

    /**
     * What each rule is exercised by, by its id; a rule that never fires is not there. Scenarios stand in the order of
     * the runs.
     */
    public static Map<String, RuleExercise> of(List<Run> runs) {
        Map<String, Run> byName = new HashMap<>();
        runs.forEach(run -> byName.put(run.scenario().name(), run));
        Map<String, RuleExercise> exercises = new TreeMap<>();
        for (Run run : runs) {
            run.firedRules().forEach(rule -> of(rule, exercises).firing().add(run.scenario()));
            run.scenario().base().map(byName::get).ifPresent(base -> {
                List<Fact<?>> differing = differing(run, base);
                if (differing.size() == 1) {
                    addNearMisses(run, base, differing.get(0), exercises);
                    addNearMisses(base, run, differing.get(0), exercises);
                }
            });
        }
        return exercises;
    }

    private static RuleExercise of(String rule, Map<String, RuleExercise> exercises) {
        return exercises.computeIfAbsent(rule, id -> new RuleExercise(new ArrayList<>(), new ArrayList<>()));
    }

    private static List<Fact<?>> differing(Run one, Run other) {
        return Facts.ALL.stream().<Fact<?>>map(fact -> fact).filter(fact -> !one.scenario().patientCase().get(fact)
                .equals(other.scenario().patientCase().get(fact))).toList();
    }

    private static void addNearMisses(Run fires, Run doesNot, Fact<?> differs, Map<String, RuleExercise> exercises) {
        fires.firedRules().stream().filter(rule -> !doesNot.firedRules().contains(rule)).forEach(rule ->
                of(rule, exercises).nearMisses().add(new NearMiss(fires.scenario(), doesNot.scenario(), differs)));
    }
}
