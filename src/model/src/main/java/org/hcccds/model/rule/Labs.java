package org.hcccds.model.rule;

/**
 * Laboratory values in canonical units; null when unknown, which no comparison matches.
 *
 * @param bilirubin                   mg/dL
 * @param albumin                     g/dL
 * @param inr                         without unit
 * @param prothrombinTimeProlongation seconds above control
 * @param platelets                   10^9/L
 * @param creatinine                  mg/dL
 * @param sodium                      mmol/L
 * @param alt                         U/L
 * @param ast                         U/L
 * @param neutrophils                 10^9/L
 * @param lymphocytes                 10^9/L
 * @param afp                         ng/mL
 * @param afpWeek3Ratio               AFP three weeks into the current systemic regimen, divided by that before
 * @param hbvDna                      IU/mL
 * @param icgR15                      %
 */
public record Labs(Double bilirubin, Double albumin, Double inr, Double prothrombinTimeProlongation, Double platelets,
                   Double creatinine, Double sodium, Double alt, Double ast, Double neutrophils, Double lymphocytes,
                   Double afp, Double afpWeek3Ratio, Double hbvDna, Double icgR15) {
}
