package org.hcccds.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hcccds.authoring.scenario.Scenario;
import org.hcccds.authoring.scenario.ScenarioResult;
import org.hcccds.authoring.scenario.ScenarioResult.Mismatch;
import org.hcccds.authoring.scenario.ScenarioRunner;
import org.hcccds.authoring.scenario.ScenarioSuite;
import org.hcccds.authoring.thorough.ThoroughRunner;
import org.hcccds.engine.Build;
import org.hcccds.engine.HccEngine;
import org.junit.jupiter.api.Test;

/**
 * A sample of the scenarios answers the same, to the byte, whatever the order of the facts and however the rules are
 * made ready. All of them: {@code hcc test --thorough}.
 */
class ThoroughTest {

    private static final int SAMPLE = 40;

    @Test
    void neitherTheOrderOfFactsNorTheBuildOfTheRulesChangesAnAnswer() throws IOException {
        try (HccEngine engine = HccEngine.builtIn(); HccEngine classic = HccEngine.builtIn(Build.CLASSIC);
             HccEngine direct = HccEngine.builtIn(Build.DIRECT)) {
            List<Scenario> scenarios = new ArrayList<>(ScenarioSuite.read(Path.of(""), engine).scenarios());
            Collections.shuffle(scenarios, new Random(2024));
            ThoroughRunner thorough = new ThoroughRunner(engine,
                    Map.of(Build.CLASSIC, classic, Build.DIRECT, direct), 2024);
            ScenarioRunner runner = new ScenarioRunner(engine);
            List<ScenarioResult> results = scenarios.stream().limit(SAMPLE).map(runner::run).map(thorough::checked).toList();
            assertThat(results).hasSize(SAMPLE);
            assertThat(results).flatExtracting(ScenarioResult::mismatches).extracting(Mismatch::render).isEmpty();
        }
    }
}
