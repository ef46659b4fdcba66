package org.hcccds.authoring.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.hcccds.authoring.TestRules;
import org.hcccds.authoring.scenario.ScenarioResult.Mismatch;
import org.hcccds.engine.RuleInfo;
import org.hcccds.model.code.Answer;
import org.hcccds.model.explanation.RuleReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Why a scenario failed: the rule that came closest to what it expects, with what it lacks. */
class DiagnosisTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            stages: {BCLC: B}                                | bclc-b-diffuse        | diffuse tumor: yes; now no
            possible: {BCLC: [B]}                            | bclc-b-diffuse        | diffuse tumor: yes; now no
            scores: {child-pugh: B}                          | child-pugh-class-b    | Child-Pugh score may be above 6 and may be at most 9; now 5
            findings: {milan: no}                            | milan-few-large       | number of nodules at least 2; now 1
            classes: {albi: '3'}                             | albi-grade-3          | ALBI score may be above -1.39; now -2.73
            firedRules: [bclc-c-invasion]                    | bclc-c-invasion       | macrovascular invasion: yes; now no
            """)
    void theClosestRuleAndWhatItLacks(String expectation, String rule, String lacks) {
        Mismatch mismatch = diagnosed(expectation);
        RuleReading closest = mismatch.closest().orElseThrow();
        assertThat(closest.rule()).isEqualTo(rule);
        assertThat(closest.conditions()).filteredOn(condition -> condition.holds() == Answer.NO).singleElement()
                .satisfies(condition -> {
                    assertThat(condition.words() + "; now " + condition.now()).isEqualTo(lacks);
                    assertThat(condition.source()).matches("hcc/\\w+/[\\w-]+\\.drl:\\d+:\\d+");
                });
    }

    @Test
    void ofAnOptionTheRuleOfItsGuidelineIsTold() {
        assertThat(diagnosed("options: [{guideline: AASLD, treatment: sorafenib, setting: first-line}]").closest()
                .orElseThrow().rule()).startsWith("aasld-first-line");
        assertThat(diagnosed("contraindications: [bevacizumab]").closest()).isPresent();
        assertThat(diagnosed("noteKinds: [perioperative]").closest()).isPresent();
    }

    @Test
    void whatIsThereComesWithTheRulesBehindIt() {
        assertThat(because("stages: {BCLC: B}")).containsExactly("bclc-a-single");
        assertThat(because("possible: {BCLC: [A, B]}")).containsExactly("bclc-a-single");
        assertThat(because("notFiredRules: [bclc-a-single]")).containsExactly("bclc-a-single");
        assertThat(because("absent: [{guideline: CNLC, treatment: ablation}]")).isNotEmpty();
    }

    @Test
    void whatNoRuleGivesHasNoClosestRule() {
        assertThat(diagnosed("scores: {child-pugh: 7}").closest()).isEmpty();
        assertThat(diagnosed("notFiredRules: [bclc-a-single]").closest()).isEmpty();
        assertThat(diagnosed("missing: [weightKg]").closest()).isEmpty();
    }

    @Test
    void whatPassedComesBackAsItIs() {
        TestRules.write(folder, "a.yaml", TestRules.FIT);
        ScenarioResult passed = new ScenarioRunner(TestRules.engine()).run(TestRules.suite(folder).scenarios().get(0));
        assertThat(new Diagnosis(TestRules.engine().workbench()).of(passed)).isSameAs(passed);
    }

    private List<String> because(String expectation) {
        return diagnosed(expectation).because().stream().map(RuleInfo::id).toList();
    }

    private Mismatch diagnosed(String expectation) {
        TestRules.write(folder, "a.yaml", TestRules.FIT, "scenario: tested\nbase: fit\nexpect:\n  " + expectation + "\n");
        ScenarioResult result = new ScenarioRunner(TestRules.engine()).run(TestRules.suite(folder).scenarios().get(1));
        return new Diagnosis(TestRules.engine().workbench()).of(result).mismatches().get(0);
    }
}
