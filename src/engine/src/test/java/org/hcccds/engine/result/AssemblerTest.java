package org.hcccds.engine.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.hcccds.engine.Build;
import org.hcccds.engine.Cases;
import org.hcccds.engine.Detail;
import org.hcccds.engine.Engines;
import org.hcccds.engine.HccEngine;
import org.hcccds.engine.UnknownConclusionException;
import org.hcccds.engine.rulebase.Vocabulary;
import org.hcccds.model.assessment.Assessment;
import org.hcccds.model.assessment.ScoreResult;
import org.hcccds.model.assessment.StageResult;
import org.hcccds.model.code.Answer;
import org.hcccds.model.patient.Facts;
import org.hcccds.model.patient.PatientCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssemblerTest {

    @TempDir
    private Path folder;

    @Test
    void everythingIsInTheOrderOfTheTables() {
        Vocabulary tables = Engines.builtIn().vocabulary();
        for (PatientCase facts : Cases.varied(50, 110)) {
            Assessment assessment = Engines.builtIn().assess(facts, Detail.PLAIN);
            assertThat(assessment.findings().keySet()).containsExactlyElementsOf(tables.findings().keySet());
            assertThat(assessment.stages()).extracting(StageResult::system)
                    .containsExactlyElementsOf(tables.stagingSystems().keySet());
            assertInOrder(assessment.scores().keySet(), tables.scores().keySet());
            assertInOrder(assessment.classes().keySet(), tables.classes().keySet());
            assertInOrder(assessment.possibleClasses().keySet(), tables.classes().keySet());
            assessment.possibleClasses().forEach((id, values) ->
                    assertInOrder(values, tables.classes().get(id).values()));
            assessment.stages().forEach(result ->
                    assertInOrder(result.possible(), tables.stagingSystems().get(result.system()).codes()));
        }
    }

    @Test
    void scoresAreRoundedForDisplay() {
        Map<String, ScoreResult> scores = Engines.builtIn().assess(Cases.complete().build(), Detail.PLAIN).scores();
        assertThat(scores).containsEntry("child-pugh", new ScoreResult(5, 5, true, "class", List.of("A")))
                .containsEntry("albi", new ScoreResult(-2.73, -2.73, true, "grade", List.of("1")))
                .containsEntry("nlr", new ScoreResult(2.44, 2.44, true, null, List.of()))
                .containsEntry("fib-4", new ScoreResult(3.14, 3.14, true, null, List.of()));
    }

    @Test
    void aScoreWithoutAComponentIsARange() {
        PatientCase facts = Cases.complete().clear(Facts.ENCEPHALOPATHY).build();
        assertThat(Engines.builtIn().assess(facts, Detail.PLAIN).scores())
                .containsEntry("child-pugh", new ScoreResult(5, 7, false, "class", List.of("A", "B")));
    }

    @Test
    void aFindingThatNoRuleDecidesIsUnknown() {
        PatientCase empty = PatientCase.builder("empty").build();
        assertThat(Engines.builtIn().assess(empty, Detail.PLAIN).findings().values()).containsOnly(Answer.UNKNOWN);
    }

    @ParameterizedTest(name = "a {1} that {2} does not hold")
    @CsvSource(quoteCharacter = '`', value = {
            "stage( \"BCLC\", \"E\" )|             stage of BCLC \"E\"|      stages.csv",
            "stage( \"TNM\", \"I\" )|              staging system \"TNM\"|   stages.csv",
            "finding( \"milano\", Answer.YES )|    finding \"milano\"|       findings.csv",
            "grade( \"albi\", \"4\" )|             albi \"4\"|               classes.csv",
            "grade( \"palbi\", \"1\" )|            class \"palbi\"|          classes.csv"}, delimiter = '|')
    void aConclusionThatTheTablesDoNotHoldIsReportedWithItsRule(String conclusion, String what, String table) {
        Engines.write(folder, "wrong.drl", Engines.ruleFile("""
                rule "Something else"
                    @id( "something-else" )
                when
                    Patient()
                then
                    insert( %s );
                end
                """.formatted(conclusion)));
        try (HccEngine engine = HccEngine.load(folder, Build.CLASSIC)) {
            assertThatExceptionOfType(UnknownConclusionException.class)
                    .isThrownBy(() -> engine.assess(Cases.complete().build(), Detail.PLAIN))
                    .withMessage("The rule at hcc/wrong.drl:6 concludes the " + what + ", which " + table
                            + " does not hold.\nMaybe it is misspelled, or the table lacks a row.");
        }
    }

    private static void assertInOrder(Collection<String> actual, Collection<String> order) {
        assertThat(actual).containsExactlyElementsOf(order.stream().filter(actual::contains).toList());
    }
}
