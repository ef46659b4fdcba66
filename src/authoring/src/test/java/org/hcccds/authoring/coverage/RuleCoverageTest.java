package org.hcccds.authoring.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.hcccds.authoring.TestRules;
import org.hcccds.authoring.scenario.ScenarioRunner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleCoverageTest {

    @TempDir
    private Path folder;

    @Test
    void aPairThatDiffersInOneFactIsANearMissOfTheRulesThatFireInOneOfThem() {
        RuleCoverage coverage = run("change: {performanceStatus: 3}");
        assertThat(coverage.fired()).contains("bclc-a-single", "bclc-d-performance", "albi-score");
        assertThat(coverage.nearMissed()).contains("bclc-a-single", "bclc-d-performance")
                .doesNotContain("albi-score", "milan-single");
    }

    @Test
    void aPairThatDiffersInTwoFactsIsNone() {
        RuleCoverage coverage = run("change: {performanceStatus: 3, sex: male}");
        assertThat(coverage.fired()).contains("bclc-d-performance");
        assertThat(coverage.nearMissed()).isEmpty();
    }

    @Test
    void aListCountsAsOneFact() {
        assertThat(run("change: {tumor: {nodules: [{diameterCm: 4}, {diameterCm: 3.5}]}}").nearMissed())
                .contains("bclc-a-single");
    }

    private RuleCoverage run(String change) {
        TestRules.write(folder, "a.yaml", TestRules.FIT, "scenario: other\nbase: fit\n" + change
                + "\nexpect: {firedRules: [albi-score]}\n");
        return RuleCoverage.of(new ScenarioRunner(TestRules.engine()).runAll(TestRules.suite(folder)));
    }
}
