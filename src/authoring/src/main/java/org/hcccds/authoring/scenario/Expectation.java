package org.hcccds.authoring.scenario;

import java.util.List;
import java.util.Optional;
import org.hcccds.io.tree.Position;
import org.hcccds.model.assessment.Assessment;
import org.hcccds.model.assessment.StageResult;
import org.hcccds.model.rule.Conclusion;

/** One thing a scenario expects of an assessment. */
public sealed interface Expectation permits StageIs, PossibleStagesAre, GradeIs, ScoreIs, FindingIs, ClassIs, OptionIs,
        Contains, SameAnswer {

    /** Where it stands in its file. */
    Position position();

    /** What it is about, such as {@code stages.BCLC}. */
    String about();

    /** What is expected, in words. */
    String expected();

    /** What the assessment says instead; empty when it is as expected. */
    Optional<String> otherwise(Assessment assessment);

    /** Whether a rule that concludes this can make it hold; false where nothing that rules conclude can. */
    boolean isGivenBy(Conclusion conclusion);

    /** The rule that makes it hold when it fires; empty where it names none. */
    default Optional<String> ruleThatFires() {
        return Optional.empty();
    }

    /** Ids of the rules on which rests what the assessment says instead, as far as the assessment tells. */
    default List<String> because(Assessment assessment) {
        return List.of();
    }

    /** The stage of a system; every assessment has one of each. */
    static StageResult stageOf(Assessment assessment, String system) {
        return assessment.stages().stream().filter(stage -> stage.system().equals(system)).findFirst().orElseThrow();
    }

    /** The actual values in words, unless they are as expected. */
    static Optional<String> unless(List<String> actual, List<String> expected) {
        return actual.equals(expected) ? Optional.empty() : Optional.of(listed(actual));
    }

    /** Values in words. */
    static String listed(List<String> values) {
        return values.isEmpty() ? "none" : String.join(", ", values);
    }
}
