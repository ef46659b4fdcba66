package org.hcccds.model.rule;

import org.hcccds.model.code.Response;

/**
 * One locoregional session or operation so far. Of a combination such as {@code tace+ablation} there is one for the
 * combination and one for each part.
 *
 * @param treatment         a treatment id
 * @param daysAgo           to the day of the assessment; null when unknown
 * @param daysBeforeSurgery to the planned operation; null when unknown, and when none is planned
 * @param bestResponse      null when unknown, and of operations
 */
public record Procedure(String treatment, Integer daysAgo, Integer daysBeforeSurgery, Response bestResponse) {
}
