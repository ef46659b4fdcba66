package org.hcccds.model.rule;

import org.hcccds.model.code.Answer;
import org.hcccds.model.code.AutoimmuneDisease;
import org.hcccds.model.code.Hypertension;

/**
 * Other diseases on record; null or {@link Answer#UNKNOWN} where unknown.
 *
 * @param daysSinceMajorSurgery               counted back from the day of the assessment
 * @param monthsSinceArterialThromboembolism counted back from the day of the assessment; exactly six months are 6
 */
public record Comorbidity(AutoimmuneDisease autoimmuneDisease, Answer organTransplant, Answer immunosuppression,
                          Hypertension hypertension, Answer proteinuria, Answer perforation,
                          Answer interstitialLungDisease, Integer daysSinceMajorSurgery,
                          Double monthsSinceArterialThromboembolism) {
}
