package org.hcccds.authoring.cohort;

import java.time.LocalDate;
import org.hcccds.authoring.cohort.TumorExtent.Drawn;
import org.hcccds.model.code.Answer;
import org.hcccds.model.code.Goal;
import org.hcccds.model.patient.Facts;
import org.hcccds.model.patient.PatientCase;
import org.hcccds.model.patient.Quantity;

/**
 * What the patient can bear and what is judged feasible: performance status by tumor and liver, resectability by
 * nodules and liver, candidacy for a graft by a confined tumor in a failing liver. All shares are made up.
 */
final class Fitness {

    private static final int GRAFT_MOST_CM = 8;

    private Fitness() {
    }

    static void add(PatientCase.Builder patient, Condition condition, Drawn tumor, LocalDate today, Dice dice) {
        double burden = 0.45 * condition.tumorLoad() + 0.5 * condition.reserveLoss() + 0.6 * dice.normal();
        int status = burden < 0.4 ? 0 : burden < 1.3 ? 1 : burden < 1.9 ? 2 : burden < 2.5 ? 3 : 4;
        patient.set(Facts.PERFORMANCE_STATUS, status);
        if (status > 0) {
            patient.set(Facts.TUMOR_SYMPTOMS, Answer.of(dice.chance(tumor.isConfined() ? 0.5 : 0.85)));
        }
        boolean resectable = tumor.isConfined() && tumor.nodules() <= 3 && condition.isWellCompensated()
                && dice.chance(0.75);
        patient.set(Facts.TECHNICALLY_RESECTABLE, Answer.of(resectable))
                .set(Facts.FUTURE_LIVER_REMNANT, Quantity.of(Values.rounded(
                        Values.within(15, 85, 62 - 2.5 * tumor.largestCm() + 8 * dice.normal()), 0), "%"))
                .set(Facts.TACE_SUITABLE, Answer.of(!tumor.spread() && condition.reserveLoss() < 1.3
                        && dice.chance(tumor.invades() ? 0.3 : 0.85)))
                .set(Facts.TRANSPLANT_CANDIDATE, Answer.of(tumor.isConfined() && tumor.largestCm() <= GRAFT_MOST_CM
                        && dice.chance(condition.isWellCompensated() ? 0.15 : 0.45)));
        if (resectable && dice.chance(0.25)) {
            patient.set(Facts.SURGERY_PLANNED_ON, today.plusDays(dice.whole(7, 60)));
        }
        if (dice.chance(0.5)) {
            boolean convertible = tumor.invades() && !tumor.spread() && dice.chance(0.5);
            patient.set(Facts.GOAL, convertible ? Goal.CONVERSION : Goal.LONG_TERM_CONTROL);
        }
    }
}
