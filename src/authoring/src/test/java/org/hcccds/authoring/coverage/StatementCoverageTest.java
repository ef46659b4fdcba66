package org.hcccds.authoring.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.hcccds.authoring.TestRules;
import org.hcccds.authoring.coverage.StatementCoverage.Line;
import org.hcccds.engine.Build;
import org.hcccds.engine.HccEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On two rules and the statements of two guidelines and a study. */
class StatementCoverageTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void tables() throws IOException {
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(folder.resolve("data/statements.csv"),
                "id,guideline,edition,category,line,strength,statement,about,source,tag\n"
                + "ST-1,AASLD,2023,c,1,s,One,,here,\nST-2,AASLD,2023,c,1,s,Two,,here,\nST-3,EASL,2021,c,1,s,Three,,here,\n"
                + "ST-4,EVIDENCE,,c,1,s,Four,sorafenib,here,\n");
        Files.writeString(folder.resolve("data/conflicts.csv"), "topic,title,kind,position,says,statements,only_with\n");
        notEncoded("ST-3");
        rule("one", "ST-1");
        rule("two", "ST-2");
    }

    @Test
    void everyStatementIsEncodedOrHasAReasonAndEveryRuleIsExercised() throws IOException {
        StatementCoverage coverage = coverage(Set.of("one", "two"), Set.of("one", "two"));
        assertThat(coverage.lines()).containsExactly(new Line("AASLD", 2, 2, 0, 2, 2), new Line("EASL", 1, 0, 1, 0, 0),
                new Line("studies", 1, 1, 0, 1, 1));
        assertThat(coverage.isComplete()).isTrue();
        assertThat(CoverageText.of(coverage)).isEqualTo("""
                statements  total  encoded  not encodable  fired  near miss
                AASLD           2        2              0      2          2
                EASL            1        0              1      0          0
                studies         1        1              0      1          1
                all             4        3              1      3          3
                """);
    }

    @Test
    void aStatementThatNoRuleCitesIsAGap() throws IOException {
        notEncoded("");
        StatementCoverage coverage = coverage(Set.of("one", "two"), Set.of("one", "two"));
        assertThat(coverage.problems())
                .containsExactly("ST-3 (EASL): no rule cites it, and not-encoded.csv gives no reason");
        assertThat(CoverageText.of(coverage)).endsWith("gives no reason\n1 gap\n");
        assertThat(TestRules.plain(TestRules.parse("coverage.json", CoverageJson.of(coverage))))
                .asInstanceOf(InstanceOfAssertFactories.MAP).containsEntry("complete", "false")
                .containsEntry("gaps", coverage.problems())
                .extractingByKey("guidelines", InstanceOfAssertFactories.LIST).contains(Map.of("guideline", "EASL",
                        "total", "1", "encoded", "0", "notEncodable", "0", "fired", "0", "nearMiss", "0"));
    }

    @Test
    void aRuleThatNoScenarioExercisesIsAGap() throws IOException {
        assertThat(coverage(Set.of("one"), Set.of("one")).problems())
                .containsExactly("ST-2 (AASLD): no scenario in which two fires");
        assertThat(coverage(Set.of("one", "two"), Set.of("one")).problems())
                .containsExactly("ST-2 (AASLD): no scenario in which two does not fire for want of one fact");
    }

    @Test
    void aRuleForTwoGuidelinesIsAGap() throws IOException {
        notEncoded("");
        rule("both", "ST-1 ST-3");
        assertThat(coverage(Set.of("one", "two", "both"), Set.of("one", "two", "both")).problems())
                .containsExactly("hcc/both.drl:5: the rule both speaks for several guidelines: AASLD, EASL");
    }

    @Test
    void whatIsEncodedDoesNotStandAmongWhatCannotBe() throws IOException {
        notEncoded("ST-1 ST-3");
        assertThat(coverage(Set.of("one", "two"), Set.of("one", "two")).problems())
                .containsExactly("hcc/one.drl:5: the rule one cites ST-1, which not-encoded.csv lists");
    }

    private void notEncoded(String statements) throws IOException {
        Files.writeString(folder.resolve("data/not-encoded.csv"), "statement,reason\n"
                + (statements.isEmpty() ? "" : statements.replace(" ", ",a reason\n") + ",a reason\n"));
    }

    private void rule(String id, String statements) throws IOException {
        Files.writeString(folder.resolve(id + ".drl"), """
                package hcc;
                import org.hcccds.model.rule.*;
                import static org.hcccds.model.rule.Advise.*;

                rule "Rule %s"
                    @id( "%s" )
                    @statements( "%s" )
                when
                    Plan()
                then
                    insert( caution( "sorafenib", "Care." ) );
                end
                """.formatted(id, id, statements));
    }

    private StatementCoverage coverage(Set<String> fired, Set<String> nearMissed) {
        try (HccEngine engine = HccEngine.load(folder, Build.CLASSIC)) {
            return StatementCoverage.of(engine.vocabulary().sources(), engine.rules(), new RuleCoverage(fired, nearMissed));
        }
    }
}
