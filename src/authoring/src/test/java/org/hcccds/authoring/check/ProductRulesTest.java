package org.hcccds.authoring.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hcccds.engine.rulebase.RuleDraft;
import org.hcccds.engine.rulebase.RuleFiles;
import org.hcccds.engine.table.TableKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules of the product, as they are and with one slip of the keyboard. */
class ProductRulesTest {

    @TempDir
    private Path folder;

    @Test
    void theRulesOfTheProductAreClean() {
        CheckReport report = CheckReport.of(RuleDraft.of(RuleFiles.at(CheckedRules.PRODUCT)), Optional.empty());
        assertThat(report.findings()).isEmpty();
        assertThat(report.rules()).isGreaterThan(1000);
        assertThat(report.notLookedAt())
                .containsExactly("Whether scenarios exercise every rule: --with-scenarios runs them.");
    }

    @Test
    void theBuiltJarIsTheSame() {
        RuleDraft jar = RuleDraft.of(RuleFiles.builtIn());
        assertThat(jar.brings(TableKind.STAGES)).isTrue();
        assertThat(CheckReport.of(jar, Optional.empty())).isEqualTo(
                CheckReport.of(RuleDraft.of(RuleFiles.at(CheckedRules.PRODUCT)), Optional.empty()));
    }

    @Test
    void aStageThatIsTakenOutLeavesAGap() {
        List<Finding> findings = with("hcc/staging/bclc-by-burden.drl", "count > Limit.BCLC_EARLY_COUNT", "count > 99");
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.check()).isEqualTo("staging-gap");
            assertThat(finding.message()).startsWith("BCLC gives this complete case no stage")
                    .contains("performanceStatus: 0", "nodules:", "portalVein: Vp0", "bilirubin:");
        });
    }

    @Test
    void aLimitThatIsTooWideLetsTwoStagesOverlap() {
        List<Finding> findings = with("hcc/staging/cnlc-by-burden.drl", "largestCm > Limit.CNLC_SINGLE_CM",
                "largestCm >= Limit.CNLC_SINGLE_CM");
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.check()).isEqualTo("staging-overlap");
            assertThat(finding.message())
                    .startsWith("the rule cnlc-ib-single concludes \"Ib\", where the rule cnlc-ia-single "
                    + "concludes \"Ia\", at hcc/staging/cnlc-by-burden.drl:").contains("{diameterCm: 5}");
        });
    }

    @Test
    void aStageThatSymptomsOfTheTumorReachIsSeenThroughTheRuleBetween() {
        List<Finding> findings = with("hcc/staging/bclc.drl", "TumorPerformance( status >= 1, status <= 2 )",
                "TumorPerformance( status == 2 )");
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.check()).isEqualTo("staging-gap");
            assertThat(finding.message()).contains("performanceStatus: 1", "tumorSymptoms: yes");
        });
    }

    private List<Finding> with(String path, String before, String after) {
        Map<String, String> files = CheckedRules.product();
        assertThat(files.get(path)).contains(before);
        files.compute(path, (key, text) -> text.replace(before, after));
        return new CheckedRules(folder).with(files).report().findings();
    }
}
