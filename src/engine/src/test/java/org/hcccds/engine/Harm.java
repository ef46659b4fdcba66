package org.hcccds.engine;

import java.time.LocalDate;
import java.util.List;
import org.hcccds.engine.whatif.AnyCase;
import org.hcccds.model.code.Answer;
import org.hcccds.model.code.Ascites;
import org.hcccds.model.code.AutoimmuneDisease;
import org.hcccds.model.code.BleedingRisk;
import org.hcccds.model.code.Encephalopathy;
import org.hcccds.model.code.Hypertension;
import org.hcccds.model.code.VaricesRisk;
import org.hcccds.model.patient.Fact;
import org.hcccds.model.patient.Facts;
import org.hcccds.model.patient.PatientCase;
import org.hcccds.model.patient.Quantity;

/**
 * A fact with a direction: one value is worse for the patient than another.
 *
 * @param better  the value without the harm
 * @param worse   the value with it
 */
record Harm<T>(Fact<T> fact, T better, T worse) {

    private static final LocalDate LONG_AGO = Cases.TODAY.minusYears(12);
    private static final LocalDate LATELY = Cases.TODAY.minusDays(20);

    /** Comorbidities, bleeding, and what the tumor and the portal pressure threaten. */
    static final List<Harm<?>> RISKS = List.of(
            new Harm<>(Facts.AUTOIMMUNE_DISEASE, AutoimmuneDisease.NONE, AutoimmuneDisease.CONTROLLED),
            new Harm<>(Facts.AUTOIMMUNE_DISEASE, AutoimmuneDisease.NONE, AutoimmuneDisease.ACTIVE),
            new Harm<>(Facts.AUTOIMMUNE_DISEASE, AutoimmuneDisease.CONTROLLED, AutoimmuneDisease.ACTIVE),
            new Harm<>(Facts.ORGAN_TRANSPLANT, Answer.NO, Answer.YES),
            new Harm<>(Facts.IMMUNOSUPPRESSION, Answer.NO, Answer.YES),
            new Harm<>(Facts.BLEEDING_RISK, BleedingRisk.LOW, BleedingRisk.SEVERE),
            new Harm<>(Facts.ANTICOAGULATION, Answer.NO, Answer.YES),
            new Harm<>(Facts.HYPERTENSION, Hypertension.NONE, Hypertension.CONTROLLED),
            new Harm<>(Facts.HYPERTENSION, Hypertension.NONE, Hypertension.UNCONTROLLED),
            new Harm<>(Facts.HYPERTENSION, Hypertension.CONTROLLED, Hypertension.UNCONTROLLED),
            new Harm<>(Facts.PROTEINURIA, Answer.NO, Answer.YES),
            new Harm<>(Facts.GASTROINTESTINAL_PERFORATION, Answer.NO, Answer.YES),
            new Harm<>(Facts.INTERSTITIAL_LUNG_DISEASE, Answer.NO, Answer.YES),
            new Harm<>(Facts.GASTROINTESTINAL_BLEED_ON, LONG_AGO, LATELY),
            new Harm<>(Facts.ARTERIAL_THROMBOEMBOLISM_ON, LONG_AGO, LATELY),
            new Harm<>(Facts.MAJOR_SURGERY_ON, LONG_AGO, LATELY),
            new Harm<>(Facts.LAST_VARICEAL_BLEED_ON, LONG_AGO, LATELY),
            new Harm<>(Facts.VARICES_RISK, VaricesRisk.NONE, VaricesRisk.LOW),
            new Harm<>(Facts.VARICES_RISK, VaricesRisk.NONE, VaricesRisk.HIGH),
            new Harm<>(Facts.VARICES_RISK, VaricesRisk.LOW, VaricesRisk.HIGH),
            new Harm<>(Facts.PORTAL_HYPERTENSION, Answer.NO, Answer.YES),
            new Harm<>(Facts.RUPTURED, Answer.NO, Answer.YES));

    /** What the Child-Pugh score counts. */
    static final List<Harm<?>> OF_THE_LIVER = List.of(
            new Harm<>(Facts.BILIRUBIN, Quantity.of(1, "mg/dL"), Quantity.of(2.5, "mg/dL")),
            new Harm<>(Facts.BILIRUBIN, Quantity.of(2.5, "mg/dL"), Quantity.of(12, "mg/dL")),
            new Harm<>(Facts.ALBUMIN, Quantity.of(4, "g/dL"), Quantity.of(3, "g/dL")),
            new Harm<>(Facts.ALBUMIN, Quantity.of(3, "g/dL"), Quantity.of(2.5, "g/dL")),
            new Harm<>(Facts.INR, Quantity.of(1), Quantity.of(2)),
            new Harm<>(Facts.INR, Quantity.of(2), Quantity.of(2.5)),
            new Harm<>(Facts.ASCITES, Ascites.NONE, Ascites.MILD),
            new Harm<>(Facts.ASCITES, Ascites.MILD, Ascites.MODERATE_SEVERE),
            new Harm<>(Facts.ENCEPHALOPATHY, Encephalopathy.NONE, Encephalopathy.GRADE_1_2),
            new Harm<>(Facts.ENCEPHALOPATHY, Encephalopathy.GRADE_1_2, Encephalopathy.GRADE_3_4));

    /** The case with the better value. */
    PatientCase without(PatientCase facts) {
        return with(facts, better);
    }

    /** The case with the worse value. */
    PatientCase with(PatientCase facts) {
        return with(facts, worse);
    }

    /** On a day of which both values lie within and beyond the windows that rules count. */
    private PatientCase with(PatientCase facts, T value) {
        PatientCase.Builder changed = facts.toBuilder().clear(Facts.ASSESSED_ON).set(fact, value);
        return AnyCase.with(changed.build(), Facts.ASSESSED_ON, Cases.TODAY).orElseGet(changed::build);
    }

    @Override
    public String toString() {
        return fact + " " + worse + " instead of " + better;
    }
}
