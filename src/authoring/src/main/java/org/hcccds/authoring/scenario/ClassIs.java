package org.hcccds.authoring.scenario;

import java.util.List;
import java.util.Optional;
import org.hcccds.io.tree.Position;
import org.hcccds.model.assessment.Assessment;
import org.hcccds.model.rule.Conclusion.ClassCandidate;
import org.hcccds.model.rule.Conclusion;

/** The class that holds, or those still possible; none when the list is empty. */
public record ClassIs(Position position, String classification, List<String> values) implements Expectation {

    @Override
    public String about() {
        return "classes." + classification;
    }

    @Override
    public String expected() {
        return Expectation.listed(values);
    }

    @Override
    public Optional<String> otherwise(Assessment assessment) {
        String decided = assessment.classes().get(classification);
        return Expectation.unless(decided != null ? List.of(decided)
                : assessment.possibleClasses().getOrDefault(classification, List.of()), values);
    }

    @Override
    public boolean isGivenBy(Conclusion conclusion) {
        return conclusion instanceof ClassCandidate given && given.id().equals(classification)
                && values.contains(given.value());
    }
}
