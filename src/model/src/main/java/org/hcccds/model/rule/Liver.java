package org.hcccds.model.rule;

import org.hcccds.model.code.Answer;
import org.hcccds.model.code.Ascites;
import org.hcccds.model.code.Encephalopathy;
import org.hcccds.model.code.VaricesRisk;
import org.hcccds.model.code.VaricesTreatment;

/**
 * The state of the liver outside the tumor; null when unknown.
 *
 * @param cholestatic        whether a cholestatic disease (PBC, PSC) is among the etiologies on record
 * @param childPughScore     the recorded score, 5 to 15
 * @param portalHypertension clinically significant portal hypertension, as recorded
 * @param hvpg               hepatic venous pressure gradient, mmHg
 */
public record Liver(Answer cholestatic, Ascites ascites, Encephalopathy encephalopathy, Integer childPughScore,
                    Answer portalHypertension, Double hvpg, VaricesRisk varicesRisk, VaricesTreatment varicesTreated) {
}
