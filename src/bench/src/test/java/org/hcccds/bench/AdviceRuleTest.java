package org.hcccds.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hcccds.engine.rulebase.RuleFiles;
import org.junit.jupiter.api.Test;

class AdviceRuleTest {

    private static final String FILE = """
            // When to treat.
            rule "A finding"
                @id( "finding" )
                @source( "DF-FINDING" )
            when
                Stage( system == "BCLC", code == "C" )
            then
                insert( finding( "systemic-therapy-indicated", Answer.YES ) );
            end

            rule "Some advice"
                @id( "advice" )
                @statements( "ST-000-S7-24" )
            when
                SystemicCourse( nextLine == 1,
                                lastOutcome == Outcome.PROGRESSION )
                not Exposure( to == "ICI" )
            then
                insert( caution( "sorafenib",
                    "Look out." ) );
            end

            rule "Advice that binds a name"
                @id( "binds" )
                @statements( "ST-000-S7-24" )
            when
                Exposure( $to : to )
            then
                insert( caution( $to, "Look out." ) );
            end
            """;

    @Test
    void onlyRulesAboutTreatmentThatBindNoNameAreTaken() {
        assertThat(AdviceRule.in(FILE)).containsExactly(new AdviceRule("@statements( \"ST-000-S7-24\" )",
                List.of("    SystemicCourse( nextLine == 1,\n                    lastOutcome == Outcome.PROGRESSION )",
                        "    not Exposure( to == \"ICI\" )"),
                "insert( caution( \"sorafenib\",\n        \"Look out.\" ) );"));
        assertThat(AdviceRule.count(FILE)).isEqualTo(3);
    }

    @Test
    void whatIsTakenIsWrittenAsItWasUnderAnotherName() {
        AdviceRule advice = AdviceRule.in(FILE).get(0);
        assertThat(AdviceRule.in(advice.text("Another name", "another"))).containsExactly(advice);
        assertThat(advice.patterns()).extracting(AdviceRule::fact).containsExactly("SystemicCourse", "not Exposure");
    }

    @Test
    void mostBuiltInRulesAboutTreatmentAreTakenWithOneConclusionEach() {
        assertThat(RuleFiles.builtIn().rules().values().stream().flatMap(file -> AdviceRule.in(file).stream()).toList())
                .hasSizeGreaterThan(500).allSatisfy(rule -> {
                    assertThat(rule.conclusion()).containsOnlyOnce("insert(");
                    assertThat(rule.patterns()).isNotEmpty().noneMatch(pattern -> pattern.contains("insert("));
                });
    }
}
