package org.hcccds.model.rule;

import org.hcccds.model.code.Answer;
import org.hcccds.model.code.Serology;

/**
 * The disease of the liver behind the tumor, on record; null or {@link Answer#UNKNOWN} where unknown.
 *
 * @param hbv                among the etiologies, or HBsAg positive
 * @param hcv                among the etiologies, or HCV RNA positive
 * @param hdv                among the etiologies
 * @param masld              among the etiologies
 * @param antiviral          on antiviral treatment for hepatitis B
 * @param futureLiverRemnant % of standard liver volume
 */
public record LiverDisease(Answer cirrhosis, Answer hbv, Answer hcv, Answer hdv, Answer masld, Serology hbsAg,
                           Serology antiHbc, Answer antiviral, Serology hcvRna, Double futureLiverRemnant) {
}
