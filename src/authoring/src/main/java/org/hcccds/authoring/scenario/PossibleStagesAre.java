package org.hcccds.authoring.scenario;

import java.util.List;
import java.util.Optional;
import org.hcccds.io.tree.Position;
import org.hcccds.model.assessment.Assessment;
import org.hcccds.model.rule.Conclusion;
import org.hcccds.model.rule.PossibleStage;

/** Exactly the stages that are still possible. */
public record PossibleStagesAre(Position position, String system, List<String> possible) implements Expectation {

    @Override
    public String about() {
        return "possible." + system;
    }

    @Override
    public String expected() {
        return Expectation.listed(possible);
    }

    @Override
    public Optional<String> otherwise(Assessment assessment) {
        return Expectation.unless(Expectation.stageOf(assessment, system).possible(), possible);
    }

    @Override
    public boolean isGivenBy(Conclusion conclusion) {
        return conclusion instanceof PossibleStage given && given.system().equals(system)
                && possible.contains(given.code());
    }

    @Override
    public List<String> because(Assessment assessment) {
        return Expectation.stageOf(assessment, system).because();
    }
}
