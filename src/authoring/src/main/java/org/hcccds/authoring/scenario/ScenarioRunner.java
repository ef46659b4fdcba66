package org.hcccds.authoring.scenario;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.hcccds.authoring.scenario.Contains.Part;
import org.hcccds.authoring.scenario.ScenarioResult.Mismatch;
import org.hcccds.engine.Detail;
import org.hcccds.engine.HccEngine;
import org.hcccds.engine.Workbench;
import org.hcccds.model.assessment.Assessment;
import org.hcccds.model.assessment.TraceLine;
import org.hcccds.model.patient.PatientCase;

/** Holds scenarios against rules. */
public final class ScenarioRunner {

    private final BiFunction<PatientCase, Detail, Assessment> rules;

    public ScenarioRunner(HccEngine engine) {
        this(engine::assess);
    }

    private ScenarioRunner(BiFunction<PatientCase, Detail, Assessment> rules) {
        this.rules = rules;
    }

    /** Runs scenarios on what can be read off the rules, without the rule engine. */
    public static ScenarioRunner rehearsing(Workbench rules) {
        return new ScenarioRunner(rules::rehearse);
    }

    public ScenarioResult run(Scenario scenario) {
        Assessment assessment = rules.apply(scenario.patientCase(), detail(scenario));
        List<Mismatch> mismatches = scenario.expectations().stream().flatMap(expectation ->
                expectation.otherwise(assessment).map(actual -> new Mismatch(expectation, actual)).stream()).toList();
        return new ScenarioResult(scenario, mismatches,
                assessment.trace().stream().map(TraceLine::rule).collect(Collectors.toUnmodifiableSet()));
    }

    public List<ScenarioResult> runAll(ScenarioSuite suite) {
        return suite.scenarios().stream().map(this::run).toList();
    }

    /** The answer to the case of a scenario, or to another way of writing it, with all that its expectations are about. */
    public static Assessment assessed(Scenario scenario, PatientCase patientCase, HccEngine engine) {
        return engine.assess(patientCase, detail(scenario));
    }

    /** The search for missing facts takes longest, and few scenarios are about it. */
    private static Detail detail(Scenario scenario) {
        return new Detail(asksForMissing(scenario), true);
    }

    private static boolean asksForMissing(Scenario scenario) {
        return scenario.expectations().stream().anyMatch(expectation -> expectation instanceof Contains contains
                && (contains.part() == Part.MISSING || contains.part() == Part.NOT_MISSING));
    }
}
