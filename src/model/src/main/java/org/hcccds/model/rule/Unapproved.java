package org.hcccds.model.rule;

/**
 * An authority has not approved a treatment for this patient's region and line; said with each option of it.
 *
 * @param treatment a drug or treatment
 * @param text      authority, use and date
 */
public record Unapproved(String treatment, String text) implements Conclusion.AboutCare {
}
