package org.hcccds.authoring.scenario;

import java.util.List;
import java.util.Optional;
import org.hcccds.io.tree.Position;
import org.hcccds.model.assessment.Assessment;
import org.hcccds.model.assessment.StageResult;
import org.hcccds.model.rule.Conclusion;
import org.hcccds.model.rule.PossibleStage;

/** A decided stage, or none when {@code stage} is empty. */
public record StageIs(Position position, String system, Optional<String> stage) implements Expectation {

    @Override
    public String about() {
        return "stages." + system;
    }

    @Override
    public String expected() {
        return stage.orElse("not decided");
    }

    @Override
    public Optional<String> otherwise(Assessment assessment) {
        StageResult actual = Expectation.stageOf(assessment, system);
        return actual.stage().equals(stage) ? Optional.empty()
                : Optional.of(actual.stage().orElse("not decided, possible " + Expectation.listed(actual.possible())));
    }

    @Override
    public boolean isGivenBy(Conclusion conclusion) {
        return conclusion instanceof PossibleStage given && given.system().equals(system)
                && stage.filter(given.code()::equals).isPresent();
    }

    @Override
    public List<String> because(Assessment assessment) {
        return Expectation.stageOf(assessment, system).because();
    }
}
