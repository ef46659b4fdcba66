package org.hcccds.model.rule;

import org.hcccds.model.code.Answer;
import org.hcccds.model.code.Response;

/**
 * Something systemic that the patient has had or is having: one fact for each regimen, drug and drug class, and one for
 * {@code ICI-combination}, any regimen of a checkpoint inhibitor with a further drug. A biosimilar counts as its original.
 * Where several regimens hold it, "yes" for one is yes, and "no" for all is no.
 *
 * <p>While the history is unknown there are none: a rule that asks for the absence of one also asks for the line
 * ({@link SystemicCourse}), which is then unknown.
 *
 * @param to                       id of a treatment, drug or drug class
 * @param progressed               the tumor progressed on it
 * @param intolerant               it was stopped because it was not tolerated
 * @param tolerated                recorded tolerance; of sorafenib at least 400 mg a day on 20 of the last 28 days
 * @param ongoing                  it is being given
 * @param latest                   it is part of the latest regimen
 * @param bestResponse             of the latest regimen that holds it; null when unknown
 * @param daysSinceLastDose        to the day of the assessment; null when unknown
 * @param daysFromLastDoseToSurgery to the planned operation; null when unknown, and when none is planned
 * @param antidrugAntibodies       antidrug antibodies were found
 */
public record Exposure(String to, Answer progressed, Answer intolerant, Answer tolerated, Answer ongoing, Answer latest,
                       Response bestResponse, Integer daysSinceLastDose, Integer daysFromLastDoseToSurgery,
                       Answer antidrugAntibodies) {
}
