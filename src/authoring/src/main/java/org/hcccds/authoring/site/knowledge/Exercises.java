package org.hcccds.authoring.site.knowledge;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.hcccds.authoring.coverage.RuleCoverage;
import org.hcccds.authoring.coverage.RuleExercise;
import org.hcccds.authoring.coverage.RuleExercise.Run;
import org.hcccds.authoring.scenario.Scenario;
import org.hcccds.authoring.scenario.ScenarioSuite;
import org.hcccds.engine.Detail;
import org.hcccds.engine.HccEngine;

/**
 * How scenarios exercise the rules. Which rules fire is all that is asked; whether expectations are met is not.
 *
 * @param scenarios how many were run
 * @param byRule    by the ids of rules
 */
public record Exercises(int scenarios, Map<String, RuleExercise> byRule) {

    /** Runs the scenarios of a suite, on all processors. */
    public static Exercises of(ScenarioSuite suite, HccEngine engine) {
        List<Run> runs = suite.scenarios().parallelStream().map(scenario -> run(scenario, engine)).toList();
        return new Exercises(runs.size(), RuleExercise.of(runs));
    }

    private static Run run(Scenario scenario, HccEngine engine) {
        TreeSet<String> fired = new TreeSet<>();
        engine.assess(scenario.patientCase(), Detail.PLAIN, line -> fired.add(line.rule()));
        return new Run(scenario, fired);
    }

    /** What exercises a rule; empty where nothing does. */
    public Optional<RuleExercise> of(String rule) {
        return Optional.ofNullable(byRule.get(rule));
    }

    RuleCoverage coverage() {
        return RuleCoverage.of(byRule);
    }
}
