package org.hcccds.authoring.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.hcccds.authoring.TestRules;
import org.hcccds.authoring.site.knowledge.Knowledge;
import org.junit.jupiter.api.Test;

class RulePageTest {

    @Test
    void aRuleIsToldInWordsWithItsSourceItsTextAndItsScenarios() {
        assertThat(Words.of(page(TestSite.knowledge(), "bclc-c-performance"))).isEqualTo("""
                BCLC C: cancer symptoms
                Rule bclc-c-performance
                File hcc/staging/bclc.drl:%d
                Topic staging
                Speaks for BCLC 2022
                Applies when
                performance status due to the tumor (ECOG) at least 1 and at most 2
                Child-Pugh class not C
                Then
                The stage is BCLC C (advanced).
                Source
                BCLC C: macrovascular invasion, extrahepatic spread or cancer-related performance status 1-2
                DF-BCLC-C seen in the primary text Reig et al., J Hepatol 2022;76:681-693
                As written
                rule "BCLC C: cancer symptoms"
                @id( "bclc-c-performance" )
                @source( "DF-BCLC-C" )
                when
                TumorPerformance( status >= 1, status <= 2 )
                ChildPughClass( letter != ChildPugh.C )
                then
                insert( stage( "BCLC", "C" ) );
                end
                Scenarios
                Fires in 1 of 2 scenarios.
                tired & <slow> fit.yaml:18
                Near misses
                fit fit.yaml:1 does not make it fire: only performanceStatus differs from tired & <slow> fit.yaml:18
                """.formatted(TestSite.knowledge().rules().get("bclc-c-performance").logic().place().line()));
    }

    @Test
    void anOfferShowsItsHazardRatiosAsPictures() {
        String page = page(TestSite.knowledge(), "aasld-first-line-atezolizumab-bevacizumab-strong");
        assertThat(page).contains("<title>Overall survival: hazard ratios",
                "<title>Progression-free survival: hazard ratios",
                ">0.66 (0.52–0.85)</text>", "antibody positive</text>", "NCT03434379");
    }

    @Test
    void aRuleThatIsNotAboutATreatmentHasNoEvidence() {
        assertThat(page(TestSite.knowledge(), "bclc-a-few")).doesNotContain("Evidence", "<svg");
    }

    @Test
    void whereScenariosWereNotRunThePageSaysSo() {
        assertThat(page(new Knowledge(TestRules.engine(), Optional.empty()), "bclc-a-few"))
                .contains("Scenarios were not run for this site.");
    }

    @Test
    void aRuleThatNoScenarioFiresSaysSo() {
        assertThat(page(TestSite.knowledge(), "bclc-d-performance")).contains("No scenario makes this rule fire.");
    }

    private static String page(Knowledge knowledge, String rule) {
        return new RulePage(knowledge).of(knowledge.rules().get(rule)).render("1");
    }
}
