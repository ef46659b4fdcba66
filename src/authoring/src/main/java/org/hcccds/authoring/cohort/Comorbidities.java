package org.hcccds.authoring.cohort;

import java.time.LocalDate;
import org.hcccds.model.code.Answer;
import org.hcccds.model.code.AutoimmuneDisease;
import org.hcccds.model.code.BleedingRisk;
import org.hcccds.model.code.Hypertension;
import org.hcccds.model.patient.Fact;
import org.hcccds.model.patient.Facts;
import org.hcccds.model.patient.PatientCase;

/** What else the patient has. Each is rare and stands alone; how rare is made up. */
final class Comorbidities {

    private static final Weights<Hypertension> PRESSURE = new Weights<Hypertension>().with(Hypertension.NONE, 56)
            .with(Hypertension.CONTROLLED, 37).with(Hypertension.UNCONTROLLED, 7);
    private static final Weights<AutoimmuneDisease> AUTOIMMUNE = new Weights<AutoimmuneDisease>()
            .with(AutoimmuneDisease.NONE, 93).with(AutoimmuneDisease.CONTROLLED, 5).with(AutoimmuneDisease.ACTIVE, 2);

    private final PatientCase.Builder patient;
    private final LocalDate today;
    private final Dice dice;

    private Comorbidities(PatientCase.Builder patient, LocalDate today, Dice dice) {
        this.patient = patient;
        this.today = today;
        this.dice = dice;
    }

    static void add(PatientCase.Builder patient, LocalDate today, Dice dice) {
        Comorbidities others = new Comorbidities(patient, today, dice);
        patient.set(Facts.HYPERTENSION, PRESSURE.drawn(dice)).set(Facts.AUTOIMMUNE_DISEASE, AUTOIMMUNE.drawn(dice))
                .set(Facts.BLEEDING_RISK, dice.chance(0.05) ? BleedingRisk.SEVERE : BleedingRisk.LOW);
        others.has(Facts.IMMUNOSUPPRESSION, 0.02);
        others.has(Facts.ANTICOAGULATION, 0.07);
        others.has(Facts.PROTEINURIA, 0.06);
        others.has(Facts.GASTROINTESTINAL_PERFORATION, 0.005);
        others.has(Facts.INTERSTITIAL_LUNG_DISEASE, 0.015);
        others.had(Facts.GASTROINTESTINAL_BLEED_ON, 0.06, 900);
        others.had(Facts.ARTERIAL_THROMBOEMBOLISM_ON, 0.03, 700);
        others.had(Facts.MAJOR_SURGERY_ON, 0.05, 200);
    }

    private void has(Fact<Answer> fact, double probability) {
        patient.set(fact, Answer.of(dice.chance(probability)));
    }

    private void had(Fact<LocalDate> fact, double probability, int mostDaysAgo) {
        if (dice.chance(probability)) {
            patient.set(fact, today.minusDays(dice.whole(4, mostDaysAgo)));
        }
    }
}
