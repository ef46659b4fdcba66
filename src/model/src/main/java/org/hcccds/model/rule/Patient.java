package org.hcccds.model.rule;

import org.hcccds.model.code.Sex;

/**
 * Who the patient is.
 *
 * @param sex      null when unknown
 * @param ageYears null when unknown
 * @param weightKg null when unknown
 */
public record Patient(Sex sex, Integer ageYears, Double weightKg) {
}
