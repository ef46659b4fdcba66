package org.hcccds.authoring.scenario;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hcccds.authoring.scenario.ScenarioResult.Mismatch;
import org.hcccds.engine.Detail;
import org.hcccds.engine.HccEngine;
import org.hcccds.engine.Workbench;
import org.hcccds.model.assessment.Assessment;
import org.hcccds.model.assessment.TraceLine;
import org.hcccds.model.patient.PatientCase;

/** Holds scenarios against rules. */
public final class ScenarioRunner {

    private final Function<Scenario, ScenarioResult> rules;

    private ScenarioRunner(Function<Scenario, ScenarioResult> rules) {
        this.rules = rules;
    }

    public ScenarioRunner(HccEngine engine) {
        this(scenario -> held(scenario, scenario.expectations(), assessed(scenario, scenario.patientCase(), engine)));
    }

    /** Runs scenarios on what can be read off the rules, without the rule engine. */
    public static ScenarioRunner rehearsing(Workbench rules) {
        return new ScenarioRunner(scenario -> rehearsed(scenario, rules));
    }

    public ScenarioResult run(Scenario scenario) {
        return rules.apply(scenario);
    }

    public List<ScenarioResult> runAll(ScenarioSuite suite) {
        return suite.scenarios().stream().map(this::run).toList();
    }

    /** The answer to the case of a scenario, or to another way of writing it, with all that its expectations are about. */
    public static Assessment assessed(Scenario scenario, PatientCase patientCase, HccEngine engine) {
        return engine.assess(patientCase, detail(aboutMissing(scenario).findAny().isPresent()));
    }

    /** Asks of the facts alone that the scenario names whether they are missing; of all, to show them, where it fails. */
    private static ScenarioResult rehearsed(Scenario scenario, Workbench rules) {
        Set<String> named = aboutMissing(scenario).map(Contains::member).collect(Collectors.toSet());
        Set<String> missing = named.isEmpty() ? named : rules.missingAmong(named, scenario.patientCase());
        List<Expectation> failing = aboutMissing(scenario).filter(one -> !one.isMetBy(missing))
                .map(Expectation.class::cast).toList();
        List<Expectation> open = scenario.expectations().stream()
                .filter(one -> !isAboutMissing(one) || failing.contains(one)).toList();
        return held(scenario, open, rules.rehearse(scenario.patientCase(), detail(!failing.isEmpty())));
    }

    private static ScenarioResult held(Scenario scenario, List<Expectation> expectations, Assessment assessment) {
        List<Mismatch> mismatches = expectations.stream().flatMap(expectation ->
                expectation.otherwise(assessment).map(actual -> new Mismatch(expectation, actual)).stream()).toList();
        return new ScenarioResult(scenario, mismatches,
                assessment.trace().stream().map(TraceLine::rule).collect(Collectors.toUnmodifiableSet()));
    }

    /** The search for missing facts takes longest, and few scenarios are about it. */
    private static Detail detail(boolean missing) {
        return new Detail(missing, true);
    }

    private static Stream<Contains> aboutMissing(Scenario scenario) {
        return scenario.expectations().stream().filter(ScenarioRunner::isAboutMissing).map(Contains.class::cast);
    }

    private static boolean isAboutMissing(Expectation expectation) {
        return expectation instanceof Contains contains && contains.isAboutMissing();
    }
}
