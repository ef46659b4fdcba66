package org.hcccds.engine.whatif;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hcccds.model.code.Answer;
import org.hcccds.model.code.Ascites;
import org.hcccds.model.code.AutoimmuneDisease;
import org.hcccds.model.code.BileDuct;
import org.hcccds.model.code.BleedingRisk;
import org.hcccds.model.code.Encephalopathy;
import org.hcccds.model.code.HepaticVein;
import org.hcccds.model.code.Hypertension;
import org.hcccds.model.code.Lobe;
import org.hcccds.model.code.Outcome;
import org.hcccds.model.code.PortalVein;
import org.hcccds.model.code.Response;
import org.hcccds.model.code.Serology;
import org.hcccds.model.code.Sex;
import org.hcccds.model.code.VaricesRisk;
import org.hcccds.model.code.VaricesTreatment;
import org.hcccds.model.patient.Fact;
import org.hcccds.model.patient.Facts;
import org.hcccds.model.patient.Nodule;
import org.hcccds.model.patient.PatientCase;
import org.hcccds.model.patient.Quantity;

/**
 * What stands in for facts that the record does not say while another one is tried: a patient of whom nothing special is
 * known, with all done that guidelines ask for. None of it reaches an answer; it only makes room for facts that matter together with others.
 */
final class Unremarkable {

    private static final int YEARS_LATER = 10;
    /** By name of the field of an entry; all others are days. */
    private static final Map<String, Object> ENTRY_VALUES = Map.of("diameterCm", 1.0, "lobe", Lobe.RIGHT,
            "outcome", Outcome.COMPLETED, "bestResponse", Response.STABLE, "tolerated", Answer.YES,
            "antidrugAntibodies", Answer.NO);
    private static final Map<Fact<?>, Object> VALUES = Collections.unmodifiableMap(new Unremarkable().values);

    private final Map<Fact<?>, Object> values = new LinkedHashMap<>();

    private Unremarkable() {
        add(Facts.SEX, Sex.MALE);
        add(Facts.AGE_YEARS, 60);
        add(Facts.WEIGHT_KG, 70.0);
        add(Facts.PERFORMANCE_STATUS, 0);
        add(Facts.BILIRUBIN, Quantity.of(0.8, "mg/dL"));
        add(Facts.ALBUMIN, Quantity.of(4.2, "g/dL"));
        add(Facts.INR, Quantity.of(1));
        add(Facts.PLATELETS, Quantity.of(200, "10*9/L"));
        add(Facts.CREATININE, Quantity.of(0.9, "mg/dL"));
        add(Facts.SODIUM, Quantity.of(140, "mmol/L"));
        add(Facts.ALT, Quantity.of(30, "U/L"));
        add(Facts.AST, Quantity.of(30, "U/L"));
        add(Facts.AFP, Quantity.of(5, "ng/mL"));
        add(Facts.NEUTROPHILS, Quantity.of(4, "10*9/L"));
        add(Facts.LYMPHOCYTES, Quantity.of(2, "10*9/L"));
        add(Facts.HBV_DNA, Quantity.of(10, "[IU]/mL"));
        add(Facts.ICG_R15, Quantity.of(8, "%"));
        add(Facts.CIRRHOSIS, Answer.NO);
        add(Facts.ETIOLOGIES, List.of());
        add(Facts.ASCITES, Ascites.NONE);
        add(Facts.ENCEPHALOPATHY, Encephalopathy.NONE);
        add(Facts.PORTAL_HYPERTENSION, Answer.NO);
        add(Facts.FUTURE_LIVER_REMNANT, Quantity.of(60, "%"));
        add(Facts.VARICES_RISK, VaricesRisk.NONE);
        add(Facts.VARICES_TREATED, VaricesTreatment.NONE);
        add(Facts.HBS_AG, Serology.NEGATIVE);
        add(Facts.ANTI_HBC, Serology.NEGATIVE);
        add(Facts.HBV_ANTIVIRAL, Answer.YES);
        add(Facts.HCV_RNA, Serology.NEGATIVE);
        add(Facts.NODULES, List.of(new Nodule(2.5, Lobe.RIGHT)));
        add(Facts.NODULE_COUNT, 1);
        add(Facts.LARGEST_CM, 2.5);
        add(Facts.DIFFUSE, Answer.NO);
        add(Facts.PORTAL_VEIN, PortalVein.VP0);
        add(Facts.PORTAL_THROMBUS_REACHES_SMV, Answer.NO);
        add(Facts.PORTAL_THROMBUS_CONTRALATERAL, Answer.NO);
        add(Facts.HEPATIC_VEIN, HepaticVein.VV0);
        add(Facts.HEPATIC_VEIN_MAJOR_BRANCHES, 0);
        add(Facts.CAVAL_THROMBUS_REACHES_ATRIUM, Answer.NO);
        add(Facts.BILE_DUCT, BileDuct.B0);
        add(Facts.LYMPH_NODES, Answer.NO);
        add(Facts.METASTASES, List.of());
        add(Facts.RUPTURED, Answer.NO);
        add(Facts.RECURRENT, Answer.NO);
        add(Facts.SYSTEMIC_HISTORY, List.of());
        add(Facts.LOCOREGIONAL_HISTORY, List.of());
        add(Facts.SURGERY_HISTORY, List.of());
        add(Facts.AUTOIMMUNE_DISEASE, AutoimmuneDisease.NONE);
        add(Facts.ORGAN_TRANSPLANT, Answer.NO);
        add(Facts.IMMUNOSUPPRESSION, Answer.NO);
        add(Facts.BLEEDING_RISK, BleedingRisk.LOW);
        add(Facts.ANTICOAGULATION, Answer.NO);
        add(Facts.HYPERTENSION, Hypertension.NONE);
        add(Facts.PROTEINURIA, Answer.NO);
        add(Facts.GASTROINTESTINAL_PERFORATION, Answer.NO);
        add(Facts.INTERSTITIAL_LUNG_DISEASE, Answer.NO);
    }

    private <T> void add(Fact<T> fact, T value) {
        values.put(fact, value);
    }

    /** What a fact is unremarkably; null where nothing is. */
    static Object value(Fact<?> fact) {
        return VALUES.get(fact);
    }

    /**
     * The variant with everything that it lacks filled in, as far as that contradicts nothing. Where the day of the assessment
     * is unknown, it is one long after all that is dated; nothing that has to be done first is left to do.
     */
    static Variant of(Variant variant) {
        Variant filled = variant;
        for (Map.Entry<Fact<?>, Object> one : VALUES.entrySet()) {
            if (!isToldBy(filled.facts(), one.getKey())) {
                filled = filledIn(filled, one.getKey(), one.getValue());
            }
        }
        filled = filledIn(filled, Facts.ASSESSED_ON, DayValues.latest(filled.facts()).plusYears(YEARS_LATER));
        LocalDate today = filled.facts().get(Facts.ASSESSED_ON).orElseThrow();
        filled = filledIn(filled, Facts.ENDOSCOPY_ON, today);
        for (Gap gap : Gap.of(filled.facts())) {
            if (gap instanceof Gap.OfEntry<?> entry) {
                filled = gap.filled(filled, ENTRY_VALUES.getOrDefault(entry.field().field().name(), today.minusYears(1)))
                        .orElse(filled);
            }
        }
        return filled;
    }

    /** Listed nodules say how many and how large they are. Said twice, neither could be changed without contradicting the other. */
    private static boolean isToldBy(PatientCase facts, Fact<?> fact) {
        return (fact == Facts.NODULE_COUNT || fact == Facts.LARGEST_CM) && facts.isKnown(Facts.NODULES);
    }

    private static Variant filledIn(Variant variant, Fact<?> fact, Object value) {
        return variant.facts().isKnown(fact) ? variant : variant.with(fact, value).orElse(variant);
    }
}
