package org.hcccds.authoring.site.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.hcccds.authoring.TestRules;
import org.hcccds.authoring.coverage.RuleExercise.NearMiss;
import org.hcccds.authoring.scenario.Scenario;
import org.hcccds.engine.Build;
import org.hcccds.engine.HccEngine;
import org.hcccds.model.patient.Facts;
import org.hcccds.model.rule.Offer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnowledgeTest {

    private static final Knowledge KNOWLEDGE = new Knowledge(TestRules.engine(), Optional.empty());

    @Test
    void everyRuleHasItsTextItsConditionsAndASentence() {
        assertThat(KNOWLEDGE.rules()).hasSameSizeAs(TestRules.engine().rules()).allSatisfy((id, rule) -> {
            assertThat(rule.text()).startsWith("rule \"" + rule.name() + "\"").contains("@id( \"" + id + "\" )")
                    .endsWith("\nend\n").containsOnlyOnce("rule \"");
            assertThat(rule.conditions()).hasSameSizeAs(rule.logic().patterns()).doesNotContain("");
            assertThat(rule.sentence()).matches("[\\p{Lu}\\p{Ll}].*[.]").doesNotContain("$", "[", "null");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "aasld-first-line-atezolizumab-bevacizumab-strong | "
                + "AASLD 2023 offers atezolizumab + bevacizumab (first-line, strength: strong).",
        "bclc-a-few | The stage is BCLC A (early).",
        "bclc-none-death | The patient has no BCLC stage.",
        "bclc-performance-tumor | The performance status counts as due to the tumor: ecog.",
        "bclc-remark-death | With the BCLC stage it is said: "
                + "Performance status five is death: there is nothing to stage."})
    void conclusionsAreSentences(String rule, String sentence) {
        assertThat(KNOWLEDGE.rules().get(rule).sentence()).isEqualTo(sentence);
    }

    @Test
    void aRuleEndsAtItsEndWhereverThatStands(@TempDir Path folder) {
        TestRules.write(folder, "short.drl", """
                package hcc;
                import org.hcccds.model.rule.*;
                import static org.hcccds.model.rule.Advise.*;
                rule "One in the end" @id( "one" ) @statements( "ST-002-AASLD1L-01" )
                when
                    // not yet the end
                    Plan()
                then insert( caution( "sorafenib", "Care." ) ); end
                rule "Two" @id( "two" ) @statements( "ST-002-AASLD1L-01" )
                when Plan() then insert( caution( "sorafenib", "Care." ) );
                end
                """);
        try (HccEngine engine = HccEngine.load(folder, Build.CLASSIC)) {
            Knowledge knowledge = new Knowledge(engine, Optional.empty());
            assertThat(knowledge.rules().get("one").text()).startsWith("rule \"One").endsWith("); end\n")
                    .hasLineCount(5);
            assertThat(knowledge.rules().get("two").text()).startsWith("rule \"Two").hasLineCount(3);
            assertThat(knowledge.rules().get("two").topic()).isEmpty();
        }
    }

    @Test
    void rulesAreFoundByWhatTheyCiteAndConclude() {
        assertThat(KNOWLEDGE.citing("ST-002-AASLD1L-01")).extracting(RuleEntry::id)
                .containsExactly("aasld-first-line-atezolizumab-bevacizumab-strong");
        assertThat(KNOWLEDGE.citing("ST-NONE")).isEmpty();
        Map<RuleEntry, Offer> offers = KNOWLEDGE.concluding(Offer.class);
        assertThat(offers.get(KNOWLEDGE.rules().get("aasld-first-line-atezolizumab-bevacizumab-strong")).treatments())
                .containsExactly("atezolizumab+bevacizumab");
        assertThat(offers).doesNotContainKey(KNOWLEDGE.rules().get("bclc-a-few"));
    }

    @Test
    void scenariosAreRunAndNamedWithinTheirFolder(@TempDir Path folder) {
        TestRules.write(folder, "a/fit.yaml", TestRules.FIT, """
                scenario: larger liver failure
                base: fit
                change: {liver: {ascites: moderate-severe, encephalopathy: grade-3-4}}
                expect: {stages: {BCLC: A}}
                """, """
                scenario: tired
                base: fit
                change: {performanceStatus: 1}
                expect: {stages: {BCLC: C}}
                """);
        Exercises exercises = Exercises.of(folder, TestRules.suite(folder), TestRules.engine());
        assertThat(exercises.scenarios()).isEqualTo(3);
        NearMiss miss = exercises.of("bclc-a-single").orElseThrow().nearMisses().get(0);
        assertThat(miss.fires().name()).isEqualTo("fit");
        assertThat(miss.doesNot().name()).isEqualTo("tired");
        assertThat(miss.differs()).isEqualTo(Facts.PERFORMANCE_STATUS);
        assertThat(exercises.of("bclc-c-performance").orElseThrow().firing()).extracting(Scenario::name)
                .containsExactly("tired");
        assertThat(exercises.of("bclc-d-performance")).isEmpty();
        assertThat(exercises.place(miss.fires())).isEqualTo("a/fit.yaml:1");
    }
}
