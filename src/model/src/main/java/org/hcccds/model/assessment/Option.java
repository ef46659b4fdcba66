package org.hcccds.model.assessment;

import java.util.List;
import java.util.Optional;

/**
 * What one guideline says of one treatment for this patient.
 *
 * @param edition  empty where the source names none
 * @param strength as the guideline words it
 */
public record Option(String guideline, Optional<String> edition, String setting, String treatment, Status status,
                     String strength, List<String> statements, List<String> because, List<Pending> pending,
                     List<Exclusion> excludedBy, List<Caution> cautions, List<String> evidence) {

    /** What must be known or done before the treatment. */
    public record Pending(String fact, String action, List<String> statements) {
    }

    /** A contraindication that excludes the treatment. */
    public record Exclusion(String target, String reason, String severity, List<String> statements) {
    }

    /** What speaks for care with the treatment. */
    public record Caution(String text, List<String> statements) {

        /** What the text of a relative contraindication begins with. */
        public static final String RELATIVE = "Relative contraindication: ";
    }
}
