package org.hcccds.model.rule;

/**
 * Something speaks for care with a treatment; shown with each option that contains it.
 *
 * @param target a drug, drug class, modality or treatment
 */
public record Caution(String target, String text) implements Conclusion.AboutCare {
}
