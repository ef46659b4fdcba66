package org.hcccds.authoring.scenario;

import java.util.Optional;
import org.hcccds.io.tree.Position;
import org.hcccds.model.assessment.Assessment;
import org.hcccds.model.code.Answer;
import org.hcccds.model.rule.Conclusion.FindingCandidate;
import org.hcccds.model.rule.Conclusion;

/** A finding. */
public record FindingIs(Position position, String finding, Answer answer) implements Expectation {

    @Override
    public String about() {
        return "findings." + finding;
    }

    @Override
    public String expected() {
        return answer.code();
    }

    @Override
    public Optional<String> otherwise(Assessment assessment) {
        Answer actual = assessment.findings().get(finding);
        return actual == answer ? Optional.empty() : Optional.of(actual.code());
    }

    @Override
    public boolean isGivenBy(Conclusion conclusion) {
        return conclusion instanceof FindingCandidate given && given.id().equals(finding) && given.value() == answer;
    }
}
