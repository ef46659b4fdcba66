package org.hcccds.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hcccds.authoring.coverage.RuleCoverage;
import org.hcccds.authoring.coverage.StatementCoverage;
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

    /** The formulas of scores, which give a range where a component is unknown. */
    private static final List<String> ALWAYS = List.of("albi-score", "child-pugh-total", "fib-4-score", "meld-score",
            "meld-3-score", "meld-na-score", "nlr-score");

    private static HccEngine engine;
    private static ScenarioSuite suite;
    private static Map<String, ScenarioResult> results;

    @BeforeAll
    static void readScenarios() throws IOException {
        engine = HccEngine.builtIn();
        suite = ScenarioSuite.read(Path.of(""), engine);
        ScenarioRunner runner = new ScenarioRunner(engine);
        results = suite.scenarios().parallelStream()
                .collect(Collectors.toConcurrentMap(Scenario::name, runner::run));
    }

    private static ScenarioResult result(Scenario scenario) {
        return results.get(scenario.name());
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
        Set<String> fired = coverage().fired();
        assertThat(engine.rules()).extracting(RuleInfo::id).allSatisfy(id -> assertThat(fired).contains(id));
    }

    /** But for those that fire for every case: no fact can keep them from it. */
    @Test
    void everyRuleHasANearMiss() {
        RuleCoverage coverage = coverage();
        assertThat(engine.rules()).extracting(RuleInfo::id).filteredOn(id -> !ALWAYS.contains(id))
                .allSatisfy(id -> assertThat(coverage.nearMissed()).contains(id));
    }

    @Test
    void everyStatementIsARuleThatScenariosExercise() {
        StatementCoverage statements =
                StatementCoverage.of(engine.vocabulary().sources(), engine.rules(), coverage());
        assertThat(statements.problems()).isEmpty();
        assertThat(engine.vocabulary().sources().notEncoded()).hasSizeLessThanOrEqualTo(20);
    }

    private static RuleCoverage coverage() {
        return RuleCoverage.of(suite.scenarios().stream().map(ScenariosTest::result).toList());
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
