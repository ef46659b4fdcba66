package org.hcccds.authoring.cohort;

import java.util.List;
import java.util.Set;
import org.hcccds.model.patient.Fact;
import org.hcccds.model.patient.Facts;
import org.hcccds.model.patient.PatientCase;

/**
 * Leaves facts out, as records do: what every ward asks for is seldom missing, what takes a special examination mostly
 * is. The shares are made up.
 */
final class Gaps {

    /** What stages rest on. */
    static final Set<Fact<?>> IMPORTANT = Set.of(Facts.PERFORMANCE_STATUS, Facts.BILIRUBIN, Facts.ALBUMIN, Facts.INR,
            Facts.ASCITES, Facts.ENCEPHALOPATHY, Facts.NODULES, Facts.DIFFUSE, Facts.PORTAL_VEIN, Facts.HEPATIC_VEIN,
            Facts.LYMPH_NODES, Facts.METASTASES);
    /** What is examined only where someone asks for it. */
    private static final Set<Fact<?>> SPECIAL = Set.of(Facts.HVPG, Facts.ICG_R15, Facts.FUTURE_LIVER_REMNANT,
            Facts.PORTAL_HYPERTENSION, Facts.PROTHROMBIN_TIME_PROLONGATION, Facts.LIVER_INVOLVEMENT);
    /** The day is the program's to know; the region comes with the hospital. */
    private static final List<Fact<?>> ALWAYS_KNOWN =
            List.of(Facts.ASSESSED_ON, Facts.REGION, Facts.SEX, Facts.AGE_YEARS);

    private static final double IMPORTANT_MISSING = 0.015;
    private static final double SPECIAL_MISSING = 0.8;
    private static final double OTHER_MISSING = 0.08;

    private Gaps() {
    }

    /** In the order of a case file, so that a patient's gaps do not depend on how the patient was made. */
    static void leave(PatientCase.Builder patient, Dice dice) {
        for (Fact<?> fact : Facts.ALL) {
            double missing = IMPORTANT.contains(fact) ? IMPORTANT_MISSING : SPECIAL.contains(fact) ? SPECIAL_MISSING
                    : OTHER_MISSING;
            if (dice.chance(missing) && !ALWAYS_KNOWN.contains(fact)) {
                patient.clear(fact);
            }
        }
    }
}
