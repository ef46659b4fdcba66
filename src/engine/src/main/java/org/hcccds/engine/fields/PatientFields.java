package org.hcccds.engine.fields;

import java.util.List;
import org.hcccds.model.patient.Facts;

/** What rules read of the patient, the plan of treatment and other diseases. */
final class PatientFields {

    private PatientFields() {
    }

    static List<ReadField> rows() {
        FieldRows rows = new FieldRows();
        patient(rows);
        bleeding(rows);
        comorbidity(rows);
        return rows.rows();
    }

    private static void patient(FieldRows rows) {
        rows.of("Patient")
                .add("sex", "sex", Facts.SEX)
                .in("years", "ageYears", "age", Facts.AGE_YEARS)
                .in("kg", "weightKg", "body weight", Facts.WEIGHT_KG);
        rows.of("PerformanceStatus")
                .add("ecog", "performance status (ECOG)", Facts.PERFORMANCE_STATUS)
                .add("tumorSymptoms", "performance status due to the tumor", Facts.TUMOR_SYMPTOMS)
                .add("recorded", "performance status", Facts.PERFORMANCE_STATUS);
        rows.of("Suitability")
                .add("tace", "suitable for TACE", Facts.TACE_SUITABLE)
                .add("transplant", "candidate for liver transplantation", Facts.TRANSPLANT_CANDIDATE);
        rows.of("Plan")
                .add("region", "country of treatment", Facts.REGION)
                .add("goal", "goal of treatment", Facts.GOAL)
                .in("days", "daysToSurgery", "days to the planned operation",
                        Facts.SURGERY_PLANNED_ON, Facts.ASSESSED_ON);
        rows.of("Area")
                .add("name", "area", Facts.REGION)
                .add("treatedIn", "treated there", Facts.REGION);
    }

    private static void bleeding(FieldRows rows) {
        rows.of("Bleeding")
                .add("risk", "risk of bleeding", Facts.BLEEDING_RISK)
                .add("anticoagulation", "therapeutic anticoagulation", Facts.ANTICOAGULATION)
                .add("varices", "bleeding risk of varices", Facts.VARICES_RISK)
                .add("varicesTreated", "treatment of varices", Facts.VARICES_TREATED)
                .in("months", "monthsSinceEndoscopy", "months since the last endoscopy",
                        Facts.ENDOSCOPY_ON, Facts.ASSESSED_ON)
                .in("months", "monthsSinceVaricealBleed", "months since the last variceal bleeding",
                        Facts.LAST_VARICEAL_BLEED_ON, Facts.ASSESSED_ON)
                .in("months", "monthsSinceGastrointestinalBleed", "months since the last gastrointestinal bleeding",
                        Facts.GASTROINTESTINAL_BLEED_ON, Facts.ASSESSED_ON);
    }

    private static void comorbidity(FieldRows rows) {
        rows.of("Comorbidity")
                .add("autoimmuneDisease", "autoimmune disease", Facts.AUTOIMMUNE_DISEASE)
                .add("organTransplant", "solid organ transplant", Facts.ORGAN_TRANSPLANT)
                .add("immunosuppression", "immunosuppressive treatment", Facts.IMMUNOSUPPRESSION)
                .add("hypertension", "arterial hypertension", Facts.HYPERTENSION)
                .add("proteinuria", "proteinuria (2+ or more than 1 g in 24 h)", Facts.PROTEINURIA)
                .add("perforation", "gastrointestinal perforation", Facts.GASTROINTESTINAL_PERFORATION)
                .add("interstitialLungDisease", "interstitial lung disease", Facts.INTERSTITIAL_LUNG_DISEASE)
                .in("days", "daysSinceMajorSurgery", "days since the last major operation",
                        Facts.MAJOR_SURGERY_ON, Facts.ASSESSED_ON)
                .in("months", "monthsSinceArterialThromboembolism", "months since the last arterial thromboembolism",
                        Facts.ARTERIAL_THROMBOEMBOLISM_ON, Facts.ASSESSED_ON);
    }
}
