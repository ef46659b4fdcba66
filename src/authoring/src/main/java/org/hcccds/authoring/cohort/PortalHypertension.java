package org.hcccds.authoring.cohort;

import java.time.LocalDate;
import java.util.List;
import org.hcccds.model.code.Answer;
import org.hcccds.model.code.VaricesRisk;
import org.hcccds.model.code.VaricesTreatment;
import org.hcccds.model.patient.Facts;
import org.hcccds.model.patient.PatientCase;
import org.hcccds.model.patient.Quantity;

/**
 * Portal pressure and what comes of it: one pressure decides the gradient, the varices and whether they have bled, so
 * that they agree. How often each is met is made up.
 */
final class PortalHypertension {

    /** From this gradient on it is clinically significant; varices come with it. */
    private static final double SIGNIFICANT = 10;

    private PortalHypertension() {
    }

    static void add(PatientCase.Builder patient, Condition condition, LocalDate today, Dice dice) {
        double gradient = Values.within(2, 35, 8.5 + 3.5 * condition.reserveLossSeen(dice, 0.6));
        boolean significant = gradient >= SIGNIFICANT;
        patient.set(Facts.HVPG, Quantity.of(Values.rounded(gradient, 0), "mm[Hg]"))
                .set(Facts.PORTAL_HYPERTENSION, Answer.of(Values.rounded(gradient, 0) >= SIGNIFICANT))
                .set(Facts.ENDOSCOPY_ON, today.minusDays(dice.whole(3, 420)));
        VaricesRisk risk = !significant || dice.chance(0.35) ? VaricesRisk.NONE
                : gradient > 14 && dice.chance(0.6) ? VaricesRisk.HIGH : VaricesRisk.LOW;
        patient.set(Facts.VARICES_RISK, risk);
        if (risk == VaricesRisk.HIGH && dice.chance(0.3)) {
            patient.set(Facts.LAST_VARICEAL_BLEED_ON, today.minusDays(dice.whole(10, 900)))
                    .set(Facts.VARICES_TREATED,
                            dice.chance(0.7) ? VaricesTreatment.COMPLETE : VaricesTreatment.PARTIAL);
        } else if (risk == VaricesRisk.HIGH) {
            patient.set(Facts.VARICES_TREATED, dice.oneOf(List.of(VaricesTreatment.values())));
        } else {
            patient.set(Facts.VARICES_TREATED, VaricesTreatment.NONE);
        }
    }
}
