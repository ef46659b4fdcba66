package org.hcccds.model.rule;

import org.hcccds.model.code.Goal;

/**
 * Where and to what end the patient is treated.
 *
 * @param region        ISO 3166-1 alpha-2; null when unknown
 * @param goal          null when unknown
 * @param daysToSurgery days from the assessment to the planned operation; null when none is on record
 */
public record Plan(String region, Goal goal, Integer daysToSurgery) {
}
