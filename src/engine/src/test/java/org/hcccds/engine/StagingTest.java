package org.hcccds.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hcccds.model.assessment.Assessment;
import org.hcccds.model.assessment.StageResult;
import org.hcccds.model.code.Answer;
import org.hcccds.model.patient.Facts;
import org.hcccds.model.patient.Nodule;
import org.hcccds.model.patient.PatientCase;

/** Stages and findings of complete cases. */
class StagingTest {

    @Property(tries = 3000, seed = "2022")
    void theRulesStageAsTheDefinitionsDo(@ForAll("completeCases") PatientCase complete) {
        StagingOracle.Verdict expected = StagingOracle.of(complete);
        Assessment actual = Engines.builtIn().assess(complete, Detail.PLAIN);
        String described = Cases.describe(complete);
        assertThat(stage(actual, "BCLC")).as(described).contains(expected.bclc());
        assertThat(stage(actual, "CNLC")).as(described).contains(expected.cnlc());
        assertThat(actual.findings()).as(described).containsAllEntriesOf(expected.findings());
        assertThat(actual.classes()).as(described).containsEntry("child-pugh", expected.childPughClass());
        assertThat(actual.scores().get("child-pugh").low()).as(described).isEqualTo(expected.childPughScore());
        assertThat(actual.scores().get("child-pugh").complete()).as(described).isTrue();
    }

    @Example
    void aSingleTumorOfAnySizeIsEarly() {
        Assessment assessment = assess(Cases.complete().set(Facts.NODULES, List.of(Nodule.ofCm(15))));
        assertThat(stage(assessment, "BCLC")).contains("A");
        assertThat(stage(assessment, "CNLC")).contains("Ib");
    }

    @Example
    void symptomsOfOtherCausesDoNotMoveTheBclcStage() {
        Assessment due = assess(Cases.complete().set(Facts.PERFORMANCE_STATUS, 1)
                .set(Facts.TUMOR_SYMPTOMS, Answer.YES));
        Assessment other = assess(Cases.complete().set(Facts.PERFORMANCE_STATUS, 1)
                .set(Facts.TUMOR_SYMPTOMS, Answer.NO));
        assertThat(stage(due, "BCLC")).contains("C");
        assertThat(stage(other, "BCLC")).contains("A");
        assertThat(remarks(due)).isEmpty();
        assertThat(remarks(other)).containsExactly(
                "The performance status is left out: it is recorded as not due to the tumor.");
    }

    @Example
    void aPerformanceStatusOfUnknownCauseIsTakenAsDueToTheTumorAndThatIsSaid() {
        Assessment assessment = assess(Cases.complete().set(Facts.PERFORMANCE_STATUS, 1)
                .clear(Facts.TUMOR_SYMPTOMS));
        assertThat(stage(assessment, "BCLC")).contains("C");
        assertThat(remarks(assessment)).containsExactly(
                "The performance status is taken as due to the tumor; the record does not say.");
    }

    @Example
    void theDeadAreNotStaged() {
        Assessment assessment = assess(Cases.complete().set(Facts.PERFORMANCE_STATUS, 5)
                .set(Facts.TUMOR_SYMPTOMS, Answer.YES));
        assertThat(assessment.stages()).allSatisfy(result -> {
            assertThat(result.stage()).isEmpty();
            assertThat(result.possible()).isEmpty();
            assertThat(result.remarks()).extracting(StageResult.Remark::text)
                    .containsExactly("Performance status five is death: there is nothing to stage.");
        });
    }

    @Example
    void withoutATumorAnywhereThereIsNoStage() {
        Assessment assessment = assess(Cases.complete().set(Facts.NODULES, List.of()));
        assertThat(assessment.stages()).allSatisfy(result -> {
            assertThat(result.stage()).isEmpty();
            assertThat(result.possible()).isEmpty();
            assertThat(result.remarks()).extracting(StageResult.Remark::text)
                    .containsExactly("No nodule is recorded in the liver: number and size give no stage.");
        });
        assertThat(assessment.findings()).containsEntry("milan", Answer.YES).containsEntry("up-to-7", Answer.YES);
    }

    @Example
    void spreadIsStagedEvenWithoutANoduleInTheLiver() {
        Assessment assessment = assess(Cases.complete().set(Facts.NODULES, List.of())
                .set(Facts.LYMPH_NODES, Answer.YES));
        assertThat(stage(assessment, "BCLC")).contains("C");
        assertThat(stage(assessment, "CNLC")).contains("IIIb");
    }

    @Provide
    Arbitrary<PatientCase> completeCases() {
        return Arbitraries.randomValue((Random random) -> Cases.staged(random));
    }

    private static Assessment assess(PatientCase.Builder facts) {
        return Engines.builtIn().assess(facts.build(), Detail.PLAIN);
    }

    private static Optional<String> stage(Assessment assessment, String system) {
        return assessment.stages().stream().filter(result -> result.system().equals(system)).findFirst().orElseThrow()
                .stage();
    }

    private static List<String> remarks(Assessment assessment) {
        return assessment.stages().stream().flatMap(result -> result.remarks().stream())
                .map(StageResult.Remark::text).toList();
    }
}
