package org.hcccds.model.rule;

/**
 * Something must be known or done before a treatment.
 *
 * @param target a drug, drug class, modality or treatment
 * @param fact   path of the case fact that would show it done
 * @param action what to do
 */
public record Requirement(String target, String fact, String action) implements Conclusion.AboutCare {
}
