package org.hcccds.authoring.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hcccds.authoring.scenario.ScenarioResult.Mismatch;
import org.hcccds.engine.HccEngine;
import org.hcccds.engine.RuleFaultException;
import org.hcccds.engine.RuleTrial;
import org.hcccds.io.tree.InputProblem;

/**
 * Holds rules against their own scenarios, one after another: patients are assessed meanwhile, and need the processors.
 */
public final class ScenarioTrial implements RuleTrial {

    /** More would bury the first; {@code hcc test} shows them all. */
    private static final int MOST_TOLD = 20;

    @Override
    public List<String> problems(HccEngine candidate, Map<String, String> scenarios) {
        ScenarioSuite suite = ScenarioSuite.of(scenarios, candidate);
        ScenarioRunner runner = new ScenarioRunner(candidate);
        List<String> found = Stream.concat(suite.problems().stream().map(InputProblem::render),
                suite.scenarios().stream().flatMap(scenario -> failure(scenario, runner).stream())).toList();
        if (found.size() <= MOST_TOLD) {
            return found;
        }
        List<String> told = new ArrayList<>(found.subList(0, MOST_TOLD));
        told.add("and " + (found.size() - MOST_TOLD)
                + " more.\nMaybe run hcc test, which shows them all, with the rule behind.");
        return told;
    }

    private static Optional<String> failure(Scenario scenario, ScenarioRunner runner) {
        try {
            ScenarioResult result = runner.run(scenario);
            return result.passed() ? Optional.empty() : Optional.of(told(scenario, result.mismatches()));
        } catch (RuleFaultException e) {
            return Optional.of(place(scenario) + "\n  " + e.getMessage());
        }
    }

    private static String told(Scenario scenario, List<Mismatch> mismatches) {
        return place(scenario) + "\n  " + mismatches.get(0).render()
                + (mismatches.size() == 1 ? "" : " (and " + (mismatches.size() - 1) + " more)");
    }

    private static String place(Scenario scenario) {
        return scenario.file() + ":" + scenario.position() + ": the scenario \"" + scenario.name() + "\" fails.";
    }
}
