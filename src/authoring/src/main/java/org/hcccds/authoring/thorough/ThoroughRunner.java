package org.hcccds.authoring.thorough;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.hcccds.authoring.scenario.SameAnswer;
import org.hcccds.authoring.scenario.Scenario;
import org.hcccds.authoring.scenario.ScenarioResult;
import org.hcccds.authoring.scenario.ScenarioRunner;
import org.hcccds.engine.Build;
import org.hcccds.engine.HccEngine;

/**
 * Runs scenarios and holds their answers against those of the same case in another order, and of the same rules made
 * ready otherwise. What rules answer may depend on neither.
 */
public final class ThoroughRunner {

    private final HccEngine engine;
    private final Map<Build, HccEngine> others;
    private final Shuffle shuffle;

    /**
     * @param engine the rules
     * @param others the same rules made ready in other ways
     * @param seed   decides the orders that are tried
     */
    public ThoroughRunner(HccEngine engine, Map<Build, HccEngine> others, long seed) {
        this.engine = engine;
        this.others = new TreeMap<>(others);
        this.shuffle = new Shuffle(seed);
    }

    /** A result, and as further mismatches the answers that differ. */
    public ScenarioResult checked(ScenarioResult result) {
        Scenario scenario = result.scenario();
        String json = SameAnswer.json(ScenarioRunner.assessed(scenario, scenario.patientCase(), engine));
        List<ScenarioResult.Mismatch> mismatches = new ArrayList<>(result.mismatches());
        compare(new SameAnswer(scenario.position(), "facts in another order", json), scenario, engine, mismatches);
        others.forEach((build, other) -> compare(new SameAnswer(scenario.position(), "facts in another order and "
                + (build == Build.DIRECT ? "without the rule engine"
                : "rules compiled by the " + build.name().toLowerCase(Locale.ROOT) + " build"), json),
                scenario, other, mismatches));
        return new ScenarioResult(scenario, List.copyOf(mismatches), result.firedRules());
    }

    private void compare(SameAnswer expectation, Scenario scenario, HccEngine asked,
                         List<ScenarioResult.Mismatch> mismatches) {
        expectation.otherwise(ScenarioRunner.assessed(scenario, shuffle.of(scenario.patientCase()), asked))
                .ifPresent(actual -> mismatches.add(new ScenarioResult.Mismatch(expectation, actual)));
    }
}
