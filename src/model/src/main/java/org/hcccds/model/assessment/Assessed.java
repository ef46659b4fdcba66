package org.hcccds.model.assessment;

import java.time.Duration;
import java.util.Objects;

/**
 * A case has been assessed.
 *
 * @param assessment the answer, as the one who asked gets it; it names the case and the rules that gave it
 * @param took       how long the rules took over it; zero or more
 */
public record Assessed(Assessment assessment, Duration took) {

    public Assessed {
        Objects.requireNonNull(assessment, "assessment");
        Objects.requireNonNull(took, "took");
    }

    /** The id of the case. */
    public String caseId() {
        return assessment.caseId();
    }

    /** Version and digest of the rules that gave this answer. */
    public RuleBaseVersion rules() {
        return assessment.rules();
    }
}
