package org.hcccds.authoring.cohort;

import java.util.Set;
import org.hcccds.model.code.Ascites;
import org.hcccds.model.code.Encephalopathy;
import org.hcccds.model.patient.Fact;
import org.hcccds.model.patient.FactType;
import org.hcccds.model.patient.Facts;
import org.hcccds.model.patient.Measure;
import org.hcccds.model.patient.PatientCase;
import org.hcccds.model.patient.Quantity;

/**
 * Laboratory values and signs of liver failure, all drawn around the lost liver function: who has a high bilirubin
 * tends to have a low albumin, a long prothrombin time and ascites. Medians and spreads are made up, within what
 * laboratories see. Values are in the units of the region.
 */
final class LiverFunction {

    /** Where bilirubin, albumin and creatinine are given by weight. */
    private static final Set<String> BY_WEIGHT = Set.of("US", "JP", "KR", "TW", "EG");

    private final PatientCase.Builder patient;
    private final Condition condition;
    private final boolean byWeight;
    private final Dice dice;

    private LiverFunction(PatientCase.Builder patient, Condition condition, String region, Dice dice) {
        this.patient = patient;
        this.condition = condition;
        this.byWeight = BY_WEIGHT.contains(region);
        this.dice = dice;
    }

    static void add(PatientCase.Builder patient, Condition condition, String region, Dice dice) {
        LiverFunction liver = new LiverFunction(patient, condition, region, dice);
        liver.synthesis();
        liver.otherLabs();
        liver.signs();
    }

    private void synthesis() {
        double loss = condition.reserveLoss();
        measured(Facts.BILIRUBIN, 0.85 * StrictMath.exp(0.5 * loss) * dice.skewed(1, 0.25), "mg/dL", 1, "umol/L", 0);
        measured(Facts.ALBUMIN, 3.9 - 0.4 * loss + 0.25 * dice.normal(), "g/dL", 1, "g/L", 0);
        double inr = 1.08 + 0.13 * StrictMath.max(-0.6, loss) + 0.06 * dice.normal();
        measured(Facts.INR, inr, Measure.DIMENSIONLESS, 2);
        measured(Facts.PROTHROMBIN_TIME_PROLONGATION, 12 * (inr - 1), "s", 1);
        measured(Facts.ICG_R15, Values.within(2, 80, 13 * StrictMath.exp(0.45 * loss) * dice.skewed(1, 0.3)), "%", 0);
    }

    private void otherLabs() {
        double loss = condition.reserveLoss();
        double failing = StrictMath.max(0, loss);
        measured(Facts.PLATELETS, dice.skewed(150 * StrictMath.exp(-0.3 * loss), 0.35), "10*9/L", 0);
        measured(Facts.CREATININE, dice.skewed(0.85 + 0.08 * failing, 0.22), "mg/dL", 2, "umol/L", 0);
        measured(Facts.SODIUM, 139.5 - 1.8 * failing + 2.2 * dice.normal(), "mmol/L", 0);
        measured(Facts.ALT, dice.skewed(38, 0.6), "U/L", 0);
        measured(Facts.AST, dice.skewed(45, 0.6), "U/L", 0);
        measured(Facts.NEUTROPHILS, dice.skewed(3.4, 0.35), "10*9/L", 1);
        measured(Facts.LYMPHOCYTES, dice.skewed(1.3, 0.35), "10*9/L", 1);
    }

    private void signs() {
        double fluid = condition.reserveLossSeen(dice, 0.5);
        patient.set(Facts.ASCITES, fluid < 1.2 ? Ascites.NONE : fluid < 2.2 ? Ascites.MILD : Ascites.MODERATE_SEVERE);
        double toxic = condition.reserveLossSeen(dice, 0.5);
        patient.set(Facts.ENCEPHALOPATHY, toxic < 1.9 ? Encephalopathy.NONE
                : toxic < 2.8 ? Encephalopathy.GRADE_1_2 : Encephalopathy.GRADE_3_4);
    }

    private void measured(Fact<Quantity> fact, double value, String unit, int decimals) {
        Measure measure = ((FactType.Measured) fact.type()).measure();
        double plausible = Values.within(measure.minimum(), measure.maximum(), value);
        patient.set(fact, Quantity.of(Values.rounded(plausible, decimals), unit));
    }

    /** In the unit by weight, or the other one. */
    private void measured(Fact<Quantity> fact, double value, String unit, int decimals, String other,
                          int otherDecimals) {
        Measure measure = ((FactType.Measured) fact.type()).measure();
        if (byWeight) {
            measured(fact, value, unit, decimals);
        } else {
            double plausible = Values.within(measure.minimum(), measure.maximum(), value);
            double shown = Values.rounded(plausible * measure.maximumIn(other) / measure.maximum(), otherDecimals);
            patient.set(fact, Quantity.of(shown, other));
        }
    }
}
