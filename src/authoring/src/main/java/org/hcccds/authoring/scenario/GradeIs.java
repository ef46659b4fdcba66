package org.hcccds.authoring.scenario;

import java.util.List;
import java.util.Optional;
import org.hcccds.io.tree.Position;
import org.hcccds.model.assessment.Assessment;
import org.hcccds.model.assessment.ScoreResult;
import org.hcccds.model.rule.Conclusion.ClassCandidate;
import org.hcccds.model.rule.Conclusion;

/** The class or grade of a score, as it is shown. */
public record GradeIs(Position position, String score, List<String> grades) implements Expectation {

    @Override
    public String about() {
        return "scores." + score;
    }

    @Override
    public String expected() {
        return Expectation.listed(grades);
    }

    @Override
    public Optional<String> otherwise(Assessment assessment) {
        ScoreResult actual = assessment.scores().get(score);
        return Expectation.unless(actual == null ? List.of() : actual.grades(), grades);
    }

    @Override
    public boolean isGivenBy(Conclusion conclusion) {
        return conclusion instanceof ClassCandidate given && given.id().equals(score) && grades.contains(given.value());
    }
}
