package org.hcccds.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hcccds.engine.StagingOracle.Verdict;
import org.hcccds.model.assessment.Assessment;
import org.hcccds.model.assessment.ScoreResult;
import org.hcccds.model.assessment.StageResult;
import org.hcccds.model.code.Answer;
import org.hcccds.model.patient.PatientCase;

/**
 * What an assessment of an incomplete case leaves possible is what its completions can come to: nothing that a
 * completion gives is missing (soundness), and nothing is there that no completion gives (tightness). The conventions
 * on what completes a case are those of {@link Completions}.
 */
class PossibleStagesTest {

    private static final int RANDOM_COMPLETIONS = 25;

    @Property(tries = 1500, seed = "1973")
    void whateverIsLearnedTheStageIsAmongThoseSaidToBePossible(@ForAll("veryIncompleteCases") PatientCase facts,
                                                               @ForAll Random random) {
        Assessment assessment = assess(facts);
        for (int i = 0; i < RANDOM_COMPLETIONS; i++) {
            Optional<PatientCase> completed = Completions.random(facts, random);
            if (completed.isEmpty()) {
                continue;
            }
            Verdict verdict = StagingOracle.of(completed.get());
            String described = Cases.describe(facts) + "\ncompleted: " + Cases.describe(completed.get());
            assertThat(possible(assessment, "BCLC")).as(described).contains(verdict.bclc());
            assertThat(possible(assessment, "CNLC")).as(described).contains(verdict.cnlc());
            assertThat(assessment.scores().get("child-pugh").grades()).as(described)
                    .contains(verdict.childPughClass());
            verdict.findings().forEach((id, answer) -> assertThat(assessment.findings().get(id))
                    .as("%s of %s", id, described).isIn(Answer.UNKNOWN, answer));
        }
    }

    @Property(tries = 1000, seed = "2024")
    void exactlyTheStagesThatSomeCompletionGivesArePossible(@ForAll("incompleteCases") PatientCase facts) {
        Assessment assessment = assess(facts);
        Set<Verdict> verdicts = Completions.all(facts).map(StagingOracle::of).collect(Collectors.toSet());
        String described = Cases.describe(facts);
        assertThat(possible(assessment, "BCLC")).as(described).containsExactlyInAnyOrderElementsOf(
                verdicts.stream().map(Verdict::bclc).collect(Collectors.toSet()));
        assertThat(possible(assessment, "CNLC")).as(described).containsExactlyInAnyOrderElementsOf(
                verdicts.stream().map(Verdict::cnlc).collect(Collectors.toSet()));
    }

    @Property(tries = 1000, seed = "2025")
    void aFindingIsUnknownExactlyWhenCompletionsDiffer(@ForAll("incompleteCases") PatientCase facts) {
        Assessment assessment = assess(facts);
        Set<Verdict> verdicts = Completions.all(facts).map(StagingOracle::of).collect(Collectors.toSet());
        for (String id : StagingOracle.FINDINGS) {
            Set<Answer> answers = new HashSet<>();
            verdicts.forEach(verdict -> answers.add(verdict.findings().get(id)));
            Answer expected = answers.size() == 1 ? answers.iterator().next() : Answer.UNKNOWN;
            assertThat(assessment.findings().get(id)).as("%s of %s", id, Cases.describe(facts)).isEqualTo(expected);
        }
    }

    @Property(tries = 300, seed = "2026")
    void theChildPughScoreRangesOverThatOfItsCompletions(@ForAll("incompleteCases") PatientCase facts) {
        ScoreResult score = assess(facts).scores().get("child-pugh");
        List<Verdict> verdicts = Completions.all(facts).map(StagingOracle::of).distinct().toList();
        IntSummaryStatistics expected = verdicts.stream().mapToInt(Verdict::childPughScore).summaryStatistics();
        String described = Cases.describe(facts);
        assertThat(score.low()).as(described).isEqualTo(expected.getMin());
        assertThat(score.high()).as(described).isEqualTo(expected.getMax());
        assertThat(score.complete()).as(described).isEqualTo(expected.getMin() == expected.getMax());
        assertThat(score.grades()).as(described).containsExactlyInAnyOrderElementsOf(
                verdicts.stream().map(Verdict::childPughClass).collect(Collectors.toSet()));
    }

    @Property(tries = 300, seed = "2027")
    void aStageIsDecidedExactlyWhenOneAloneIsPossible(@ForAll("incompleteCases") PatientCase facts) {
        assertThat(assess(facts).stages()).allSatisfy(result -> assertThat(result.stage().stream().toList())
                .as(Cases.describe(facts)).isEqualTo(result.possible().size() == 1 ? result.possible() : List.of()));
    }

    /** One or two facts, or one more, away from complete. */
    @Provide
    Arbitrary<PatientCase> incompleteCases() {
        return Arbitraries.randomValue((Random random) -> Weakening.weaken(Cases.staged(random), 3, random));
    }

    @Provide
    Arbitrary<PatientCase> veryIncompleteCases() {
        return Arbitraries.randomValue((Random random) -> Weakening.weaken(Cases.staged(random), 9, random));
    }

    private static Assessment assess(PatientCase facts) {
        return Engines.builtIn().assess(facts, Detail.PLAIN);
    }

    private static List<String> possible(Assessment assessment, String system) {
        return assessment.stages().stream().filter(result -> result.system().equals(system)).findFirst()
                .map(StageResult::possible).orElseThrow();
    }
}
