package org.hcccds.model.assessment;

import java.util.List;

/**
 * What this patient should not have.
 *
 * @param target   a drug, drug class, modality or treatment
 * @param kind     which of these it is
 * @param severity {@code absolute} or {@code relative}
 */
public record Contraindication(String target, String kind, String severity, String reason, List<String> statements,
                               List<String> because) {
}
