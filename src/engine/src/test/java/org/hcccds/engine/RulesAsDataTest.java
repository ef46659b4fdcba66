package org.hcccds.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.hcccds.engine.logic.RuleLogic;
import org.hcccds.model.patient.Facts;
import org.hcccds.model.patient.PatientCase;
import org.hcccds.model.rule.PossibleStage;
import org.junit.jupiter.api.Test;

/** What an engine tells of its rules to those who read, rather than assess. */
class RulesAsDataTest {

    private final HccEngine engine = Engines.builtIn();

    @Test
    void everyRuleIsThereAsDataInTheOrderOfIds() {
        assertThat(engine.workbench().logic()).extracting(RuleLogic::id)
                .containsExactlyElementsOf(engine.rules().stream().map(RuleInfo::id).toList());
    }

    @Test
    void aConclusionIsKnownUnlessItIsComputedFromFacts() {
        assertThat(engine.workbench().conclusionOf(rule("bclc-c-invasion"))).contains(new PossibleStage("BCLC", "C"));
        assertThat(engine.workbench().conclusionOf(rule("bclc-performance-tumor"))).isEmpty();
    }

    @Test
    void theFilesHoldTheTextOfEveryRuleAndTheRowsOfEveryTable() {
        assertThat(engine.workbench().files().rules().get("hcc/staging/bclc.drl")).contains("@id( \"bclc-c-invasion\" )");
        assertThat(engine.workbench().files().table("evidence")).isNotEmpty().allSatisfy(row ->
                assertThat(row).containsKeys("id", "study", "os_hr", "os_hr_ci"));
        assertThat(engine.workbench().files().table("absent")).isEmpty();
    }

    @Test
    void theRulesThatFireAreThoseOfTheTrace() {
        PatientCase patient = PatientCase.builder("bedridden").set(Facts.PERFORMANCE_STATUS, 4).build();
        Set<String> traced = new TreeSet<>();
        engine.assess(patient, Detail.PLAIN, line -> traced.add(line.rule()));
        assertThat(engine.workbench().firedRules(patient)).isEqualTo(traced).contains("cnlc-iv-performance")
                .doesNotContain("bclc-0-single");
    }

    private RuleLogic rule(String id) {
        return engine.workbench().logic().stream().filter(rule -> rule.id().equals(id)).findFirst().orElseThrow();
    }
}
