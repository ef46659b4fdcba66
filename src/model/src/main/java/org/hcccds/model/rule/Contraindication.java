package org.hcccds.model.rule;

import org.hcccds.model.code.Severity;

/**
 * The patient should not have something.
 *
 * @param target a drug, drug class, modality or treatment
 */
public record Contraindication(String target, Severity severity, String reason) implements Conclusion.AboutCare {
}
