package org.hcccds.authoring.scenario;

import java.util.List;
import java.util.stream.Collectors;
import org.hcccds.authoring.scenario.Contains.Part;
import org.hcccds.authoring.scenario.ScenarioResult.Mismatch;
import org.hcccds.engine.Detail;
import org.hcccds.engine.HccEngine;
import org.hcccds.model.assessment.Assessment;
import org.hcccds.model.assessment.TraceLine;

/** Holds scenarios against rules. */
public final class ScenarioRunner {

    private final HccEngine engine;

    public ScenarioRunner(HccEngine engine) {
        this.engine = engine;
    }

    public ScenarioResult run(Scenario scenario) {
        // The search for missing facts takes longest, and few scenarios are about it.
        Assessment assessment = engine.assess(scenario.patientCase(), new Detail(asksForMissing(scenario), true));
        List<Mismatch> mismatches = scenario.expectations().stream().flatMap(expectation ->
                expectation.otherwise(assessment).map(actual -> new Mismatch(expectation, actual)).stream()).toList();
        return new ScenarioResult(scenario, mismatches,
                assessment.trace().stream().map(TraceLine::rule).collect(Collectors.toUnmodifiableSet()));
    }

    public List<ScenarioResult> runAll(ScenarioSuite suite) {
        return suite.scenarios().stream().map(this::run).toList();
    }

    private static boolean asksForMissing(Scenario scenario) {
        return scenario.expectations().stream().anyMatch(expectation -> expectation instanceof Contains contains
                && (contains.part() == Part.MISSING || contains.part() == Part.NOT_MISSING));
    }
}
