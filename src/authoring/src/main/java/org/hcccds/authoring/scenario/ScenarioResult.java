package org.hcccds.authoring.scenario;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hcccds.engine.RuleInfo;
import org.hcccds.model.explanation.RuleReading;

/**
 * What became of one scenario.
 *
 * @param mismatches what was not as expected; empty when the scenario passed
 * @param firedRules ids of the rules that fired
 */
public record ScenarioResult(Scenario scenario, List<Mismatch> mismatches, Set<String> firedRules) {

    /**
     * An expectation that was not met, with what the assessment says instead.
     *
     * @param because the rules on which that rests; empty where it was not asked for, or no rule is behind it
     * @param closest the rule that came closest to what is expected, held against the case; empty where it was not asked for,
     *                or no single rule gives it
     */
    public record Mismatch(Expectation expectation, String actual, List<RuleInfo> because, Optional<RuleReading> closest) {

        /** One of which nothing further was asked. */
        public Mismatch(Expectation expectation, String actual) {
            this(expectation, actual, List.of(), Optional.empty());
        }

        /** What it is about, expected and actual, in one line. */
        public String render() {
            return expectation.about() + ": expected " + expectation.expected() + ", actual " + actual;
        }
    }

    public boolean passed() {
        return mismatches.isEmpty();
    }
}
