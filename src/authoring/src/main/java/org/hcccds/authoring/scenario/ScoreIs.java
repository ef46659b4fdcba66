package org.hcccds.authoring.scenario;

import java.util.Optional;
import org.hcccds.io.tree.Position;
import org.hcccds.model.assessment.Assessment;
import org.hcccds.model.assessment.ScoreResult;
import org.hcccds.model.patient.Numbers;
import org.hcccds.model.rule.Conclusion;

/** The value of a score as it is shown; a range when {@code low} and {@code high} differ. */
public record ScoreIs(Position position, String score, double low, double high) implements Expectation {

    @Override
    public String about() {
        return "scores." + score;
    }

    @Override
    public String expected() {
        return range(low, high);
    }

    @Override
    public Optional<String> otherwise(Assessment assessment) {
        ScoreResult actual = assessment.scores().get(score);
        if (actual == null) {
            return Optional.of("no such score");
        }
        return actual.low() == low && actual.high() == high && actual.complete() == (low == high)
                ? Optional.empty() : Optional.of(range(actual.low(), actual.high()));
    }

    private static String range(double low, double high) {
        return low == high ? Numbers.plain(low) : Numbers.plain(low) + " to " + Numbers.plain(high);
    }

    @Override
    public boolean isGivenBy(Conclusion conclusion) {
        return false;
    }
}
