package org.hcccds.authoring.thorough;

import java.util.ArrayList;
import java.util.List;
import org.hcccds.authoring.scenario.SameAnswer;
import org.hcccds.authoring.scenario.Scenario;
import org.hcccds.authoring.scenario.ScenarioResult;
import org.hcccds.authoring.scenario.ScenarioRunner;
import org.hcccds.engine.HccEngine;

/**
 * Runs scenarios and holds their answers against those of the same case in another order, and of the same rules compiled
 * otherwise. What rules answer may depend on neither.
 */
public final class ThoroughRunner {

    private final HccEngine engine;
    private final HccEngine other;
    private final Shuffle shuffle;

    /**
     * @param engine the rules
     * @param other  the same rules compiled by the other build
     * @param seed   decides the orders that are tried
     */
    public ThoroughRunner(HccEngine engine, HccEngine other, long seed) {
        this.engine = engine;
        this.other = other;
        this.shuffle = new Shuffle(seed);
    }

    /** A result, and as further mismatches the answers that differ. */
    public ScenarioResult checked(ScenarioResult result) {
        Scenario scenario = result.scenario();
        String json = SameAnswer.json(ScenarioRunner.assessed(scenario, scenario.patientCase(), engine));
        List<ScenarioResult.Mismatch> mismatches = new ArrayList<>(result.mismatches());
        compare(new SameAnswer(scenario.position(), "facts in another order", json), scenario, engine, mismatches);
        compare(new SameAnswer(scenario.position(), "facts in another order and rules compiled by the other build", json),
                scenario, other, mismatches);
        return new ScenarioResult(scenario, List.copyOf(mismatches), result.firedRules());
    }

    private void compare(SameAnswer expectation, Scenario scenario, HccEngine asked,
                         List<ScenarioResult.Mismatch> mismatches) {
        expectation.otherwise(ScenarioRunner.assessed(scenario, shuffle.of(scenario.patientCase()), asked))
                .ifPresent(actual -> mismatches.add(new ScenarioResult.Mismatch(expectation, actual)));
    }
}
