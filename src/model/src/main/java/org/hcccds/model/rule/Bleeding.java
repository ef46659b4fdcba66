package org.hcccds.model.rule;

import org.hcccds.model.code.Answer;
import org.hcccds.model.code.BleedingRisk;
import org.hcccds.model.code.VaricesRisk;
import org.hcccds.model.code.VaricesTreatment;

/**
 * What bears on bleeding, on record; null or {@link Answer#UNKNOWN} where unknown. Months are counted back from the day of
 * the assessment: exactly six months are 6, a day more is above 6.
 *
 * @param monthsSinceEndoscopy null where no date, or no day of assessment, is on record
 */
public record Bleeding(BleedingRisk risk, Answer anticoagulation, VaricesRisk varices, VaricesTreatment varicesTreated,
                       Double monthsSinceEndoscopy, Double monthsSinceVaricealBleed,
                       Double monthsSinceGastrointestinalBleed) {
}
