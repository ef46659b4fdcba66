package org.hcccds.authoring.scenario;

import java.util.List;
import java.util.Set;

/**
 * What became of one scenario.
 *
 * @param mismatches what was not as expected; empty when the scenario passed
 * @param firedRules ids of the rules that fired
 */
public record ScenarioResult(Scenario scenario, List<Mismatch> mismatches, Set<String> firedRules) {

    /** An expectation that was not met, with what the assessment says instead. */
    public record Mismatch(Expectation expectation, String actual) {

        /** What it is about, expected and actual, in one line. */
        public String render() {
            return expectation.about() + ": expected " + expectation.expected() + ", actual " + actual;
        }
    }

    public boolean passed() {
        return mismatches.isEmpty();
    }
}
