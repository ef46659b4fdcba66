package org.hcccds.authoring.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.hcccds.authoring.TestRules;
import org.hcccds.authoring.scenario.ScenarioSuite;
import org.hcccds.engine.Build;
import org.hcccds.engine.HccEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which conditions scenarios show true and false, with two rules and a few patients. */
class ConditionCoverageTest {

    private static final String RULES = """
            package hcc.tested;

            import org.hcccds.model.code.*;
            import org.hcccds.model.rule.*;
            import static org.hcccds.model.rule.Conclude.*;

            rule "A few small tumors"
                @id( "few-small" )
                @source( "DF-MILAN" )
            when
                TumorBurden( count >= 2, largestCm <= 3 * Unit.CM )
            then
                insert( finding( "milan", Answer.YES ) );
            end

            rule "Treated by ablation"
                @id( "ablated" )
                @source( "DF-MILAN" )
            when
                Procedure( treatment == "ablation", bestResponse == Response.COMPLETE )
                TumorBurden( $count : count )
                PerformanceStatus( ecog < $count )
            then
                insert( finding( "ucsf", Answer.YES ) );
            end
            """;

    @TempDir
    private Path folder;

    @Test
    void aConditionIsShownByAPatientWithAndOneWithout() throws IOException {
        assertThat(gaps("nodules: [{diameterCm: 2}]")).containsExactly(
                "never true ablated treatment == \"ablation\"", "never reached ablated bestResponse == Response.COMPLETE",
                "never false ablated ecog < $count",
                "never true few-small count >= 2", "never false few-small largestCm <= 3 * Unit.CM");
        assertThat(gaps("nodules: [{diameterCm: 2}]", "nodules: [{diameterCm: 2}, {diameterCm: 4}]")).containsExactly(
                "never true ablated treatment == \"ablation\"", "never reached ablated bestResponse == Response.COMPLETE",
                "never false ablated ecog < $count");
    }

    @Test
    void whatIsAskedOfOneFactAmongMostIsLookedAtOnThatFact() throws IOException {
        assertThat(gaps("nodules: []}\n  history: {locoregional: [{treatment: ablation, bestResponse: CR},"
                + " {treatment: tace, bestResponse: PD}]")).contains("never false ablated treatment == \"ablation\"",
                "never false ablated bestResponse == Response.COMPLETE");
    }

    @Test
    void anUnknownFactShowsEachValueThatItMayHave() throws IOException {
        assertThat(gaps("diffuse: no")).doesNotContain("never true few-small count >= 2");
    }

    private List<String> gaps(String... tumors) throws IOException {
        TestRules.write(folder, "rules/hcc/a.drl", RULES);
        String[] documents = new String[tumors.length];
        for (int i = 0; i < tumors.length; i++) {
            documents[i] = "scenario: patient " + i + "\ncase:\n  performanceStatus: 0\n  tumor: {" + tumors[i]
                    + "}\nexpect: {findings: {milan: unknown}}\n";
        }
        TestRules.write(folder, "scenarios/a.yaml", documents);
        try (HccEngine engine = HccEngine.load(folder.resolve("rules"), Build.CLASSIC)) {
            ScenarioSuite suite = ScenarioSuite.read(folder.resolve("scenarios"), engine);
            assertThat(suite.problems()).isEmpty();
            ConditionCoverage coverage = ConditionCoverage.of(suite.scenarios(), engine);
            assertThat(coverage.all()).isEqualTo(5);
            return coverage.gaps().stream().map(gap -> gap.lacks() + " " + gap.rule() + " " + gap.condition().text()).toList();
        }
    }
}
