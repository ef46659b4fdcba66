package org.hcccds.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hcccds.model.code.Answer;
import org.hcccds.model.code.Ascites;
import org.hcccds.model.code.BileDuct;
import org.hcccds.model.code.Encephalopathy;
import org.hcccds.model.code.Etiology;
import org.hcccds.model.code.HepaticVein;
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

/**
 * Made-up patients. The facts that decide the stages are always known; of the others, one in ten is missing. Equal seeds
 * give equal patients.
 */
final class Cohort {

    private static final long SEED = 20_261_120;
    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final Random random;
    private PatientCase.Builder patient;

    private Cohort(long seed) {
        this.random = new Random(seed);
    }

    /** The first {@code size} made-up patients. */
    static List<PatientCase> of(int size) {
        return endless(SEED).limit(size).toList();
    }

    /** Made-up patients without end, for one thread. */
    static Stream<PatientCase> endless(long seed) {
        Cohort cohort = new Cohort(seed);
        return Stream.iterate(0, i -> i + 1).map(i -> cohort.patient("bench-" + i));
    }

    /** One patient of whom everything that the rules read is known: two nodules, intermediate stage. */
    static PatientCase complete() {
        return PatientCase.builder("bench-complete")
                .set(Facts.ASSESSED_ON, TODAY).set(Facts.SEX, Sex.MALE).set(Facts.AGE_YEARS, 61)
                .set(Facts.PERFORMANCE_STATUS, 0).set(Facts.TUMOR_SYMPTOMS, Answer.NO)
                .set(Facts.BILIRUBIN, Quantity.of(18.8, "umol/L")).set(Facts.ALBUMIN, Quantity.of(38, "g/L"))
                .set(Facts.INR, Quantity.of(1.1)).set(Facts.PROTHROMBIN_TIME_PROLONGATION, Quantity.of(1.5, "s"))
                .set(Facts.PLATELETS, Quantity.of(118, "10*9/L")).set(Facts.CREATININE, Quantity.of(0.9, "mg/dL"))
                .set(Facts.SODIUM, Quantity.of(139, "mmol/L")).set(Facts.ALT, Quantity.of(48, "U/L"))
                .set(Facts.AST, Quantity.of(56, "U/L")).set(Facts.AFP, Quantity.of(212, "ng/mL"))
                .set(Facts.NEUTROPHILS, Quantity.of(3.1, "10*9/L")).set(Facts.LYMPHOCYTES, Quantity.of(1.4, "10*9/L"))
                .set(Facts.ETIOLOGIES, List.of(Etiology.HBV)).set(Facts.ASCITES, Ascites.NONE)
                .set(Facts.ENCEPHALOPATHY, Encephalopathy.NONE).set(Facts.CHILD_PUGH_SCORE, 5)
                .set(Facts.PORTAL_HYPERTENSION, Answer.NO).set(Facts.HVPG, Quantity.of(7, "mm[Hg]"))
                .set(Facts.VARICES_RISK, VaricesRisk.NONE).set(Facts.VARICES_TREATED, VaricesTreatment.NONE)
                .set(Facts.HBS_AG, Serology.POSITIVE).set(Facts.ANTI_HBC, Serology.POSITIVE)
                .set(Facts.NODULES, List.of(new Nodule(4.2, Lobe.RIGHT), new Nodule(2.1, Lobe.LEFT)))
                .set(Facts.DIFFUSE, Answer.NO).set(Facts.PORTAL_VEIN, PortalVein.VP0)
                .set(Facts.PORTAL_THROMBUS_REACHES_SMV, Answer.NO).set(Facts.HEPATIC_VEIN, HepaticVein.VV0)
                .set(Facts.BILE_DUCT, BileDuct.B0).set(Facts.LYMPH_NODES, Answer.NO)
                .set(Facts.METASTASES, List.of()).set(Facts.EXTRAHEPATIC_SPREAD, Answer.NO)
                .set(Facts.TACE_SUITABLE, Answer.YES).set(Facts.TRANSPLANT_CANDIDATE, Answer.NO)
                .set(Facts.LOCOREGIONAL_HISTORY,
                        List.of(new LocoregionalTherapy("tace", TODAY.minusDays(90), Response.STABLE)))
                .build();
    }

    private PatientCase patient(String id) {
        patient = PatientCase.builder(id);
        general();
        labs();
        liver();
        tumor();
        return patient.build();
    }

    private void general() {
        patient.set(Facts.ASSESSED_ON, TODAY);
        mostly(Facts.SEX, oneOf(Sex.values()));
        mostly(Facts.AGE_YEARS, 30 + random.nextInt(60));
        int status = often() ? 0 : random.nextInt(5);
        patient.set(Facts.PERFORMANCE_STATUS, status);
        mostly(Facts.TUMOR_SYMPTOMS, Answer.of(status > 0 && random.nextBoolean()));
        mostly(Facts.TRANSPLANT_CANDIDATE, yesOrNo());
        mostly(Facts.TACE_SUITABLE, yesOrNo());
        mostly(Facts.LOCOREGIONAL_HISTORY, IntStream.range(0, random.nextInt(4)).mapToObj(i -> new LocoregionalTherapy(
                "tace", TODAY.minusDays(400 - 100L * i), oneOf(Response.values()))).toList());
    }

    private void labs() {
        patient.set(Facts.BILIRUBIN, random.nextBoolean() ? Quantity.of(skewed(0.3, 1.2), "mg/dL")
                : Quantity.of(skewed(5, 20), "umol/L"));
        patient.set(Facts.ALBUMIN, random.nextBoolean() ? Quantity.of(uniform(2.5, 4.6), "g/dL")
                : Quantity.of(uniform(25, 46), "g/L"));
        patient.set(Facts.INR, Quantity.of(skewed(0.9, 0.3)));
        mostly(Facts.PROTHROMBIN_TIME_PROLONGATION, Quantity.of(uniform(0, 7), "s"));
        mostly(Facts.PLATELETS, Quantity.of(uniform(30, 280), "10*9/L"));
        mostly(Facts.CREATININE, Quantity.of(uniform(0.5, 2.2), "mg/dL"));
        mostly(Facts.SODIUM, Quantity.of(uniform(122, 146), "mmol/L"));
        mostly(Facts.ALT, Quantity.of(uniform(10, 200), "U/L"));
        mostly(Facts.AST, Quantity.of(uniform(10, 200), "U/L"));
        mostly(Facts.AFP, Quantity.of(skewed(2, 400), "ng/mL"));
        mostly(Facts.NEUTROPHILS, Quantity.of(uniform(1, 8), "10*9/L"));
        mostly(Facts.LYMPHOCYTES, Quantity.of(uniform(0.5, 3), "10*9/L"));
    }

    private void liver() {
        patient.set(Facts.ETIOLOGIES, List.of(oneOf(Etiology.values())));
        patient.set(Facts.ASCITES, often() ? Ascites.NONE : oneOf(Ascites.values()));
        patient.set(Facts.ENCEPHALOPATHY, often() ? Encephalopathy.NONE : oneOf(Encephalopathy.values()));
        mostly(Facts.PORTAL_HYPERTENSION, yesOrNo());
        mostly(Facts.HVPG, Quantity.of(uniform(3, 22), "mm[Hg]"));
        mostly(Facts.VARICES_RISK, oneOf(VaricesRisk.values()));
        mostly(Facts.VARICES_TREATED, oneOf(VaricesTreatment.values()));
        mostly(Facts.HBS_AG, oneOf(Serology.values()));
        mostly(Facts.ANTI_HBC, oneOf(Serology.values()));
    }

    private void tumor() {
        if (random.nextInt(16) == 0) {
            patient.set(Facts.DIFFUSE, Answer.YES);
        } else {
            int count = 1 + (often() ? random.nextInt(2) : random.nextInt(6));
            List<Nodule> nodules = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                nodules.add(new Nodule(Math.min(15, skewed(0.8, 2)), oneOf(Lobe.values())));
            }
            patient.set(Facts.NODULES, nodules);
        }
        PortalVein portal = often() ? PortalVein.VP0 : oneOf(PortalVein.values());
        patient.set(Facts.PORTAL_VEIN, portal);
        if (portal == PortalVein.VP4) {
            mostly(Facts.PORTAL_THROMBUS_REACHES_SMV, yesOrNo());
        }
        patient.set(Facts.HEPATIC_VEIN, often() ? HepaticVein.VV0 : oneOf(HepaticVein.values()));
        mostly(Facts.BILE_DUCT, often() ? BileDuct.B0 : oneOf(BileDuct.values()));
        patient.set(Facts.LYMPH_NODES, Answer.of(random.nextInt(8) == 0));
        patient.set(Facts.METASTASES, random.nextInt(8) == 0 ? List.of(oneOf(Metastasis.values())) : List.of());
    }

    private <T> void mostly(Fact<T> fact, T value) {
        if (random.nextInt(10) > 0) {
            patient.set(fact, value);
        }
    }

    private boolean often() {
        return random.nextInt(4) > 0;
    }

    private Answer yesOrNo() {
        return Answer.of(random.nextBoolean());
    }

    private <E> E oneOf(E[] values) {
        return values[random.nextInt(values.length)];
    }

    private double uniform(double low, double high) {
        return tenths(low + random.nextDouble() * (high - low));
    }

    /** Most values little above {@code low}, a few far above; {@code spread} is the mean distance. */
    private double skewed(double low, double spread) {
        return tenths(low - spread * Math.log(1 - random.nextDouble()));
    }

    private static double tenths(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
