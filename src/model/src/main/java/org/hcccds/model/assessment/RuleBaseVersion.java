package org.hcccds.model.assessment;

/**
 * Which rules gave an assessment.
 *
 * @param version the version the authors gave them
 * @param digest  {@code sha256:} and the hash over every rule and data file
 */
public record RuleBaseVersion(String version, String digest) {
}
