package org.hcccds.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hcccds.model.code.Answer;
import org.hcccds.model.code.Ascites;
import org.hcccds.model.code.AutoimmuneDisease;
import org.hcccds.model.code.BileDuct;
import org.hcccds.model.code.BleedingRisk;
import org.hcccds.model.code.Encephalopathy;
import org.hcccds.model.code.Etiology;
import org.hcccds.model.code.Goal;
import org.hcccds.model.code.HepaticVein;
import org.hcccds.model.code.Hypertension;
import org.hcccds.model.code.Lobe;
import org.hcccds.model.code.Metastasis;
import org.hcccds.model.code.PortalVein;
import org.hcccds.model.code.Response;
import org.hcccds.model.code.Serology;
import org.hcccds.model.code.Sex;
import org.hcccds.model.code.VaricesRisk;
import org.hcccds.model.code.VaricesTreatment;
import org.hcccds.model.patient.Fact;
import org.hcccds.model.patient.Facts;
import org.hcccds.model.patient.LocoregionalTherapy;
import org.hcccds.model.patient.Nodule;
import org.hcccds.model.patient.PatientCase;
import org.hcccds.model.patient.Quantity;

/** Cases to test with. */
public final class Cases {

    /** The day of every case. */
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    private static final LocalDate LONG_AGO = TODAY.minusYears(6);

    /** Diameters on the edges of staging and transplant criteria, in cm. */
    static final List<Double> EDGE_DIAMETERS = List.of(0.1, 1.0, 1.9, 2.0, 2.1, 2.5, 2.9, 3.0, 3.1, 3.5, 4.0, 4.1, 4.5,
            4.6, 4.9, 5.0, 5.1, 6.0, 6.1, 6.5, 6.6, 8.0, 8.1, 11.5, 40.0);

    private static final List<Quantity> BILIRUBINS = List.of(Quantity.of(1.0, "mg/dL"), Quantity.of(14, "umol/L"),
            Quantity.of(1.9, "mg/dL"), Quantity.of(2.0, "mg/dL"), Quantity.of(2.1, "mg/dL"), Quantity.of(3.0, "mg/dL"),
            Quantity.of(3.1, "mg/dL"), Quantity.of(34.1, "umol/L"), Quantity.of(34.2, "umol/L"),
            Quantity.of(34.3, "umol/L"), Quantity.of(51.3, "umol/L"), Quantity.of(51.4, "umol/L"),
            Quantity.of(3.9, "mg/dL"), Quantity.of(4.0, "mg/dL"), Quantity.of(68.4, "umol/L"),
            Quantity.of(10.0, "mg/dL"), Quantity.of(171, "umol/L"), Quantity.of(10.1, "mg/dL"));
    private static final List<Quantity> ALBUMINS = List.of(Quantity.of(4.1, "g/dL"), Quantity.of(41, "g/L"),
            Quantity.of(3.6, "g/dL"), Quantity.of(3.5, "g/dL"), Quantity.of(35, "g/L"), Quantity.of(35.1, "g/L"),
            Quantity.of(2.8, "g/dL"), Quantity.of(28, "g/L"), Quantity.of(27.9, "g/L"), Quantity.of(2.7, "g/dL"));
    private static final List<Double> INRS = List.of(1.0, 1.1, 1.69, 1.7, 1.71, 2.29, 2.3, 2.31);
    private static final List<Double> PROLONGATIONS = List.of(1.0, 3.9, 4.0, 4.1, 5.9, 6.0, 6.1);
    private static final List<List<Etiology>> ETIOLOGIES = List.of(List.of(Etiology.HBV), List.of(Etiology.HBV),
            List.of(Etiology.HCV, Etiology.ALCOHOL), List.of(), List.of(Etiology.PBC),
            List.of(Etiology.HBV, Etiology.PSC));

    private Cases() {
    }

    /**
     * A case with every fact that stages and findings rest on: a single tumor of 2.5 cm, Child-Pugh A, performance
     * status 0; BCLC A, CNLC Ia.
     */
    public static PatientCase.Builder complete() {
        return PatientCase.builder("complete").set(Facts.ASSESSED_ON, TODAY).set(Facts.SEX, Sex.MALE)
                .set(Facts.AGE_YEARS, 58).set(Facts.PERFORMANCE_STATUS, 0).set(Facts.TUMOR_SYMPTOMS, Answer.NO)
                .set(Facts.BILIRUBIN, Quantity.of(14, "umol/L")).set(Facts.ALBUMIN, Quantity.of(41, "g/L"))
                .set(Facts.INR, Quantity.of(1.05)).set(Facts.PLATELETS, Quantity.of(142, "10*9/L"))
                .set(Facts.CREATININE, Quantity.of(0.9, "mg/dL")).set(Facts.SODIUM, Quantity.of(139, "mmol/L"))
                .set(Facts.ALT, Quantity.of(44, "U/L")).set(Facts.AST, Quantity.of(51, "U/L"))
                .set(Facts.AFP, Quantity.of(12, "ng/mL")).set(Facts.NEUTROPHILS, Quantity.of(3.9, "10*9/L"))
                .set(Facts.LYMPHOCYTES, Quantity.of(1.6, "10*9/L")).set(Facts.ETIOLOGIES, List.of(Etiology.HBV))
                .set(Facts.ASCITES, Ascites.NONE).set(Facts.ENCEPHALOPATHY, Encephalopathy.NONE)
                .set(Facts.PORTAL_HYPERTENSION, Answer.YES).set(Facts.HVPG, Quantity.of(11, "mm[Hg]"))
                .set(Facts.VARICES_RISK, VaricesRisk.LOW).set(Facts.VARICES_TREATED, VaricesTreatment.NONE)
                .set(Facts.HBS_AG, Serology.POSITIVE).set(Facts.ANTI_HBC, Serology.POSITIVE)
                .set(Facts.NODULES, List.of(new Nodule(2.5, Lobe.RIGHT))).set(Facts.DIFFUSE, Answer.NO)
                .set(Facts.PORTAL_VEIN, PortalVein.VP0).set(Facts.HEPATIC_VEIN, HepaticVein.VV0)
                .set(Facts.BILE_DUCT, BileDuct.B0).set(Facts.LYMPH_NODES, Answer.NO)
                .set(Facts.METASTASES, List.of()).set(Facts.TACE_SUITABLE, Answer.YES)
                .set(Facts.LOCOREGIONAL_HISTORY, List.of()).set(Facts.TRANSPLANT_CANDIDATE, Answer.YES);
    }

    /** The same with every further fact that rules about treatment read; nothing speaks against any treatment. */
    public static PatientCase.Builder full() {
        return complete().set(Facts.REGION, "US").set(Facts.WEIGHT_KG, 74.0).set(Facts.GOAL, Goal.LONG_TERM_CONTROL)
                .set(Facts.AFP_WEEK_3, Quantity.of(12, "ng/mL")).set(Facts.HBV_DNA, Quantity.of(20, "[IU]/mL"))
                .set(Facts.ICG_R15, Quantity.of(8, "%")).set(Facts.CIRRHOSIS, Answer.YES)
                .set(Facts.FUTURE_LIVER_REMNANT, Quantity.of(60, "%"))
                .set(Facts.ENDOSCOPY_ON, TODAY.minusMonths(1)).set(Facts.LAST_VARICEAL_BLEED_ON, LONG_AGO)
                .set(Facts.HBV_ANTIVIRAL, Answer.YES).set(Facts.HCV_RNA, Serology.NEGATIVE)
                .set(Facts.LIVER_INVOLVEMENT, Quantity.of(5, "%"))
                .set(Facts.PORTAL_THROMBUS_REACHES_SMV, Answer.NO).set(Facts.PORTAL_THROMBUS_CONTRALATERAL, Answer.NO)
                .set(Facts.HEPATIC_VEIN_MAJOR_BRANCHES, 0).set(Facts.CAVAL_THROMBUS_REACHES_ATRIUM, Answer.NO)
                .set(Facts.RUPTURED, Answer.NO).set(Facts.TECHNICALLY_RESECTABLE, Answer.YES)
                .set(Facts.RECURRENT, Answer.NO).set(Facts.SYSTEMIC_HISTORY, List.of())
                .set(Facts.SURGERY_HISTORY, List.of()).set(Facts.AUTOIMMUNE_DISEASE, AutoimmuneDisease.NONE)
                .set(Facts.ORGAN_TRANSPLANT, Answer.NO).set(Facts.IMMUNOSUPPRESSION, Answer.NO)
                .set(Facts.GASTROINTESTINAL_BLEED_ON, LONG_AGO).set(Facts.BLEEDING_RISK, BleedingRisk.LOW)
                .set(Facts.ANTICOAGULATION, Answer.NO).set(Facts.HYPERTENSION, Hypertension.NONE)
                .set(Facts.PROTEINURIA, Answer.NO).set(Facts.ARTERIAL_THROMBOEMBOLISM_ON, LONG_AGO)
                .set(Facts.GASTROINTESTINAL_PERFORATION, Answer.NO).set(Facts.INTERSTITIAL_LUNG_DISEASE, Answer.NO)
                .set(Facts.MAJOR_SURGERY_ON, LONG_AGO).set(Facts.SURGERY_PLANNED_ON, TODAY.plusYears(1));
    }

    /** A case that knows every fact that staging reads, often on the edge of a limit. */
    public static PatientCase staged(Random random) {
        PatientCase.Builder facts = PatientCase.builder("generated").set(Facts.ASSESSED_ON, TODAY)
                .set(Facts.PERFORMANCE_STATUS, mostly(0, List.of(0, 1, 2, 3, 4), random))
                .set(Facts.BILIRUBIN, mostly(BILIRUBINS.get(0), BILIRUBINS, random))
                .set(Facts.ALBUMIN, mostly(ALBUMINS.get(0), ALBUMINS, random))
                .set(Facts.ETIOLOGIES, oneOf(ETIOLOGIES, random))
                .set(Facts.ASCITES, mostly(Ascites.NONE, List.of(Ascites.values()), random))
                .set(Facts.ENCEPHALOPATHY, mostly(Encephalopathy.NONE, List.of(Encephalopathy.values()), random))
                .set(Facts.PORTAL_VEIN, mostly(PortalVein.VP0, List.of(PortalVein.values()), random))
                .set(Facts.HEPATIC_VEIN, mostly(HepaticVein.VV0, List.of(HepaticVein.values()), random))
                .set(Facts.LYMPH_NODES, mostly(Answer.NO, List.of(Answer.YES, Answer.NO), random))
                .set(Facts.METASTASES, mostly(List.of(), List.of(List.of(), List.of(Metastasis.LUNG),
                        List.of(Metastasis.BONE, Metastasis.OTHER)), random));
        if (random.nextInt(4) > 0) {
            facts.set(Facts.INR, Quantity.of(mostly(1.0, INRS, random)));
        } else {
            facts.set(Facts.PROTHROMBIN_TIME_PROLONGATION, Quantity.of(mostly(1.0, PROLONGATIONS, random), "s"));
        }
        if (random.nextInt(3) > 0) {
            facts.set(Facts.TUMOR_SYMPTOMS, Answer.of(random.nextBoolean()));
        }
        if (random.nextInt(12) == 0) {
            return facts.set(Facts.DIFFUSE, Answer.YES).build();
        }
        if (random.nextBoolean()) {
            facts.set(Facts.DIFFUSE, Answer.NO);
        }
        return facts.set(Facts.NODULES, nodules(random)).build();
    }

    /** A case that may lack any fact, and may know more than staging reads. */
    public static PatientCase varied(Random random) {
        PatientCase staged = staged(random);
        PatientCase.Builder facts = (random.nextInt(3) > 0 ? Weakening.weaken(staged, 2, random) : staged).toBuilder();
        sometimes(facts, Facts.SEX, oneOf(List.of(Sex.values()), random), random);
        sometimes(facts, Facts.AGE_YEARS, random.nextInt(100), random);
        sometimes(facts, Facts.PLATELETS, Quantity.of(20 + random.nextInt(300), "10*9/L"), random);
        sometimes(facts, Facts.CREATININE, Quantity.of(random.nextInt(40) / 10.0 + 0.4, "mg/dL"), random);
        sometimes(facts, Facts.SODIUM, Quantity.of(120 + random.nextInt(30), "mmol/L"), random);
        sometimes(facts, Facts.ALT, Quantity.of(10 + random.nextInt(300), "U/L"), random);
        sometimes(facts, Facts.AST, Quantity.of(10 + random.nextInt(300), "U/L"), random);
        sometimes(facts, Facts.AFP, Quantity.of(oneOf(List.of(5.0, 100.0, 400.0, 401.0, 500.0, 1000.0, 1001.0), random),
                "ng/mL"), random);
        sometimes(facts, Facts.NEUTROPHILS, Quantity.of(3.9, "10*9/L"), random);
        sometimes(facts, Facts.LYMPHOCYTES, Quantity.of(1.6, "10*9/L"), random);
        sometimes(facts, Facts.PORTAL_HYPERTENSION, Answer.of(random.nextBoolean()), random);
        sometimes(facts, Facts.HVPG, Quantity.of(9 + random.nextInt(3), "mm[Hg]"), random);
        sometimes(facts, Facts.VARICES_RISK, oneOf(List.of(VaricesRisk.values()), random), random);
        sometimes(facts, Facts.VARICES_TREATED, oneOf(List.of(VaricesTreatment.values()), random), random);
        sometimes(facts, Facts.HBS_AG, oneOf(List.of(Serology.values()), random), random);
        sometimes(facts, Facts.ANTI_HBC, oneOf(List.of(Serology.values()), random), random);
        sometimes(facts, Facts.BILE_DUCT, oneOf(List.of(BileDuct.values()), random), random);
        sometimes(facts, Facts.TACE_SUITABLE, Answer.of(random.nextBoolean()), random);
        sometimes(facts, Facts.TRANSPLANT_CANDIDATE, Answer.of(random.nextBoolean()), random);
        sometimes(facts, Facts.LOCOREGIONAL_HISTORY, sessions(random), random);
        return facts.build();
    }

    /** That many varied cases, the same for the same seed. */
    public static List<PatientCase> varied(int number, long seed) {
        Random random = new Random(seed);
        return Stream.generate(() -> varied(random)).limit(number).toList();
    }

    /** Whether the tumor is measured or diffuse; of other cases the search for missing facts tries many burdens. */
    public static boolean knowsBurden(PatientCase facts) {
        return facts.answer(Facts.DIFFUSE) == Answer.YES || facts.get(Facts.NODULES)
                .filter(nodules -> nodules.stream().allMatch(nodule -> nodule.diameterCm() != null)).isPresent();
    }

    /** The facts of a case, for a message. */
    public static String describe(PatientCase facts) {
        return facts.known().stream().map(fact -> fact.path() + "=" + facts.get(fact).orElseThrow())
                .collect(Collectors.joining(", "));
    }

    static <T> T oneOf(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }

    private static <T> T mostly(T usual, List<T> values, Random random) {
        return random.nextInt(5) < 3 ? usual : oneOf(values, random);
    }

    private static <T> void sometimes(PatientCase.Builder facts, Fact<T> fact, T value, Random random) {
        if (random.nextInt(5) < 4) {
            facts.set(fact, value);
        }
    }

    /** One to seven nodules; small numbers and sums near the limits are the most frequent. */
    private static List<Nodule> nodules(Random random) {
        int number = Math.min(1 + random.nextInt(7), 1 + random.nextInt(7));
        double largest = oneOf(EDGE_DIAMETERS, random);
        List<Nodule> nodules = new ArrayList<>();
        nodules.add(new Nodule(largest, oneOf(List.of(Lobe.values()), random)));
        while (nodules.size() < number) {
            double diameter = random.nextBoolean() ? oneOf(EDGE_DIAMETERS, random) : 0.1 * (1 + random.nextInt(40));
            nodules.add(Nodule.ofCm(Math.min(largest, Math.round(diameter * 10) / 10.0)));
        }
        Collections.shuffle(nodules, random);
        return nodules;
    }

    private static List<LocoregionalTherapy> sessions(Random random) {
        List<LocoregionalTherapy> sessions = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            sessions.add(new LocoregionalTherapy(random.nextInt(4) > 0 ? "tace" : "ablation", TODAY.minusDays(60L * i),
                    oneOf(List.of(Response.values()), random)));
        }
        return sessions;
    }
}
