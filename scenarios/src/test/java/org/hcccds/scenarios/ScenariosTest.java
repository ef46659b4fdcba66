package org.hcccds.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hcccds.authoring.scenario.Scenario;
import org.hcccds.authoring.scenario.ScenarioResult;
import org.hcccds.authoring.scenario.ScenarioRunner;
import org.hcccds.authoring.scenario.ScenarioSuite;
import org.hcccds.engine.HccEngine;
import org.hcccds.engine.RuleInfo;
import org.hcccds.io.tree.InputProblem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every scenario of this module's folders as a test of its own, under the name its author gave it. */
class ScenariosTest {

    private static HccEngine engine;
    private static ScenarioSuite suite;
    private static Map<Scenario, ScenarioResult> results;

    @BeforeAll
    static void readScenarios() throws IOException {
        engine = HccEngine.builtIn();
        suite = ScenarioSuite.read(Path.of(""), engine);
        results = new ConcurrentHashMap<>();
    }

    /** Each scenario runs once, whichever test asks first. */
    private static ScenarioResult result(Scenario scenario) {
        return results.computeIfAbsent(scenario, new ScenarioRunner(engine)::run);
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    @Test
    void everyScenarioCanBeRun() {
        assertThat(suite.problems()).extracting(InputProblem::render).isEmpty();
        assertThat(suite.scenarios()).isNotEmpty();
    }

    @Test
    void everyRuleFiresInSomeScenario() {
        Set<String> fired = new HashSet<>();
        suite.scenarios().forEach(scenario -> fired.addAll(result(scenario).firedRules()));
        assertThat(engine.rules()).extracting(RuleInfo::id).allSatisfy(id -> assertThat(fired).contains(id));
    }

    @TestFactory
    Stream<DynamicNode> scenarios() {
        Map<String, List<Scenario>> byFile = suite.scenarios().stream()
                .collect(Collectors.groupingBy(Scenario::file, TreeMap::new, Collectors.toList()));
        return byFile.entrySet().stream().map(file -> DynamicContainer.dynamicContainer(file.getKey(),
                file.getValue().stream().map(scenario -> DynamicTest.dynamicTest(scenario.name(),
                        () -> assertThat(result(scenario).mismatches())
                                .extracting(ScenarioResult.Mismatch::render).isEmpty()))));
    }
}
