package org.hcccds.authoring.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.hcccds.authoring.TestRules;
import org.hcccds.authoring.scenario.ScenarioResult.Mismatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Scenarios written in YAML, held against the built-in rules. */
class ScenarioRunnerTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {
        "stages: {BCLC: A, CNLC: Ia}",
        "possible: {BCLC: [A], CNLC: [Ia]}",
        "possible: {BCLC: A}",
        "scores: {child-pugh: 5, albi: -2.73}",
        "scores: {child-pugh: A, albi: 1}",
        "scores: {child-pugh: [5, 5]}",
        "findings: {milan: yes, macrovascular-invasion: no, tace-refractory: unknown}",
        "findings: {milan: true, macrovascular-invasion: false}",
        "classes: {child-pugh: A, albi: '1', pvtt-cheng: none}",
        "classes: {bolondi: null}",
        "options: []\n  stages: {BCLC: A}",
        "absent: [{treatment: sorafenib}]",
        "absent: {treatment: sorafenib}",
        "firedRules: [bclc-a-single]",
        "firedRules: bclc-a-single",
        "notFiredRules: [bclc-c-invasion, bclc-d-liver]",
        "missing: [labs.afp]",
        "notMissing: [performanceStatus, weightKg]",
    })
    void whatHoldsPasses(String expectation) {
        ScenarioResult result = run(expectation);
        assertThat(result.mismatches()).extracting(Mismatch::render).isEmpty();
        assertThat(result.passed()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            stages: {BCLC: B}                   | stages.BCLC: expected B, actual A
            stages: {BCLC: null}                | stages.BCLC: expected not decided, actual A
            possible: {BCLC: [A, C]}            | possible.BCLC: expected A, C, actual A
            scores: {child-pugh: 6}             | scores.child-pugh: expected 6, actual 5
            scores: {child-pugh: [5, 6]}        | scores.child-pugh: expected 5 to 6, actual 5
            scores: {child-pugh: B}             | scores.child-pugh: expected B, actual A
            findings: {milan: no}               | findings.milan: expected no, actual yes
            findings: {milan: unknown}          | findings.milan: expected unknown, actual yes
            classes: {albi: '2'}                | classes.albi: expected 2, actual 1
            classes: {albi: null}               | classes.albi: expected none, actual 1
            options: [{treatment: sorafenib}]   | options: expected sorafenib, actual no such option
            contraindications: [bevacizumab]    | contraindications: expected bevacizumab, actual none
            noteKinds: [goal]                   | noteKinds: expected goal, actual none
            firedRules: [bclc-c-invasion]       | firedRules: expected bclc-c-invasion, actual it did not fire
            notFiredRules: [bclc-a-single]      | notFiredRules: expected not bclc-a-single, actual it is there
            notMissing: [labs.afp]              | notMissing: expected not labs.afp, actual it is there
            """)
    void whatDoesNotHoldFailsWithExpectedAndActual(String expectation, String mismatch) {
        ScenarioResult result = run(expectation);
        assertThat(result.passed()).isFalse();
        assertThat(result.mismatches()).extracting(Mismatch::render).containsExactly(mismatch);
    }

    @Test
    void missingFactsAreListedWhereOneWasExpected() {
        assertThat(run("missing: [weightKg]").mismatches()).singleElement().satisfies(mismatch -> {
            assertThat(mismatch.render()).startsWith("missing: expected weightKg, actual ").contains("labs.afp");
        });
    }

    @Test
    void allThatDoesNotHoldIsTold() {
        assertThat(run("stages: {BCLC: B, CNLC: Ib}\n  findings: {milan: yes, ucsf: no}").mismatches())
                .extracting(mismatch -> mismatch.expectation().about())
                .containsExactly("stages.BCLC", "stages.CNLC", "findings.ucsf");
    }

    @Test
    void theRulesThatFiredAreKnown() {
        assertThat(run("stages: {BCLC: A}").firedRules()).contains("bclc-a-single", "child-pugh-total")
                .doesNotContain("bclc-c-invasion");
    }

    @Test
    void resultsComeInTheOrderOfTheSuite() {
        TestRules.write(folder, "a.yaml", TestRules.FIT, "scenario: z\nbase: fit\nexpect: {stages: {BCLC: B}}\n",
                "scenario: b\nbase: fit\nexpect: {stages: {CNLC: Ia}}\n");
        assertThat(new ScenarioRunner(TestRules.engine()).runAll(TestRules.suite(folder)))
                .extracting(result -> result.scenario().name() + " " + result.passed())
                .containsExactly("fit true", "z false", "b true");
    }

    private ScenarioResult run(String expectation) {
        TestRules.write(folder, "a.yaml", TestRules.FIT.replace("expect: {stages: {BCLC: A}}\n",
                "expect:\n  " + expectation + "\n"));
        ScenarioSuite suite = TestRules.suite(folder);
        assertThat(suite.problems()).isEmpty();
        ScenarioResult result = new ScenarioRunner(TestRules.engine()).run(suite.scenarios().get(0));
        assertThat(ScenarioRunner.rehearsing(TestRules.engine().workbench()).run(suite.scenarios().get(0)))
                .as("without the rule engine").isEqualTo(result);
        return result;
    }
}
