package org.hcccds.model.rule;

/**
 * A systemic regimen that is not offered again.
 *
 * @param treatment a treatment id
 */
public record Spent(String treatment) implements Conclusion.AboutCare {
}
