package org.hcccds.authoring.site.knowledge;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hcccds.authoring.coverage.RuleCoverage;
import org.hcccds.authoring.coverage.RuleExercise;
import org.hcccds.authoring.coverage.RuleExercise.Run;
import org.hcccds.authoring.scenario.Scenario;
import org.hcccds.authoring.scenario.ScenarioSuite;
import org.hcccds.engine.HccEngine;

/**
 * How scenarios exercise the rules. Which rules fire is all that is asked; whether expectations are met is not.
 *
 * @param folder    where the scenarios lie
 * @param scenarios how many were run
 * @param byRule    by the ids of rules
 */
public record Exercises(Path folder, int scenarios, Map<String, RuleExercise> byRule) {

    /** Runs the scenarios of a suite, on all processors. @param folder that it was read from, or the one file */
    public static Exercises of(Path folder, ScenarioSuite suite, HccEngine engine) {
        List<Run> runs = suite.scenarios().parallelStream()
                .map(scenario -> new Run(scenario, engine.workbench().firedRules(scenario.patientCase()))).toList();
        return new Exercises(folder, runs.size(), RuleExercise.of(runs));
    }

    /** What exercises a rule; empty where nothing does. */
    public Optional<RuleExercise> of(String rule) {
        return Optional.ofNullable(byRule.get(rule));
    }

    /** Where a scenario stands, within the folder: the site is the same wherever the folder lies. */
    public String place(Scenario scenario) {
        Path file = Path.of(scenario.file());
        Path within = file.equals(folder) ? file.getFileName() : file.startsWith(folder) ? folder.relativize(file)
                : file;
        return within.toString().replace('\\', '/') + ":" + scenario.position().line();
    }

    RuleCoverage coverage() {
        return RuleCoverage.of(byRule);
    }
}
