package org.hcccds.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.hcccds.model.code.Answer;
import org.hcccds.model.code.AutoimmuneDisease;
import org.hcccds.model.code.BleedingRisk;
import org.hcccds.model.code.Goal;
import org.hcccds.model.code.Hypertension;
import org.hcccds.model.code.Outcome;
import org.hcccds.model.code.Response;
import org.hcccds.model.code.Serology;
import org.hcccds.model.patient.Fact;
import org.hcccds.model.patient.Facts;
import org.hcccds.model.patient.PatientCase;
import org.hcccds.model.patient.Quantity;
import org.hcccds.model.patient.SystemicTherapy;

/** Made-up patients of whom just so many facts are unknown. */
final class IncompleteCohort {

    private final Random random;

    private IncompleteCohort(long seed) {
        this.random = new Random(seed);
    }

    /** So many patients, each without so many facts, chosen by chance. */
    static List<PatientCase> of(int size, int unknown) {
        IncompleteCohort cohort = new IncompleteCohort(20_260_301);
        return Cohort.of(size).stream().map(patient -> cohort.without(unknown, cohort.full(patient))).toList();
    }

    private PatientCase without(int unknown, PatientCase full) {
        List<Fact<?>> known = new ArrayList<>(full.known());
        Collections.shuffle(known, random);
        PatientCase.Builder facts = full.toBuilder();
        for (Fact<?> fact : known.subList(0, Math.max(0, unknown - full.unknown().size()))) {
            facts.clear(fact);
        }
        return facts.build();
    }

    /** The patient with all else that rules read. */
    private PatientCase full(PatientCase patient) {
        Further further = new Further(patient);
        PatientCase complete = Cohort.complete();
        complete.known().forEach(fact -> further.addFrom(complete, fact));
        further.add(Facts.REGION, random.nextBoolean() ? "CN" : "US");
        further.add(Facts.WEIGHT_KG, 70.0);
        further.add(Facts.GOAL, random.nextBoolean() ? Goal.CONVERSION : Goal.LONG_TERM_CONTROL);
        further.add(Facts.AFP_WEEK_3, Quantity.of(100, "ng/mL"));
        further.add(Facts.HBV_DNA, Quantity.of(20, "[IU]/mL"));
        further.add(Facts.ICG_R15, Quantity.of(9, "%"));
        further.add(Facts.CIRRHOSIS, Answer.YES);
        further.add(Facts.FUTURE_LIVER_REMNANT, Quantity.of(45, "%"));
        further.add(Facts.ENDOSCOPY_ON, Cohort.TODAY.minusDays(20));
        further.add(Facts.LAST_VARICEAL_BLEED_ON, Cohort.TODAY.minusYears(3));
        further.add(Facts.HBV_ANTIVIRAL, Answer.YES);
        further.add(Facts.HCV_RNA, Serology.NEGATIVE);
        further.add(Facts.LIVER_INVOLVEMENT, Quantity.of(30, "%"));
        further.add(Facts.PORTAL_THROMBUS_CONTRALATERAL, Answer.NO);
        further.add(Facts.HEPATIC_VEIN_MAJOR_BRANCHES, 0);
        further.add(Facts.CAVAL_THROMBUS_REACHES_ATRIUM, Answer.NO);
        further.add(Facts.RUPTURED, Answer.NO);
        further.add(Facts.TECHNICALLY_RESECTABLE, Answer.of(random.nextBoolean()));
        further.add(Facts.RECURRENT, Answer.NO);
        further.add(Facts.SYSTEMIC_HISTORY, random.nextInt(3) > 0 ? List.of() : List.of(new SystemicTherapy("sorafenib",
                Outcome.PROGRESSION, Response.PROGRESSIVE, Answer.YES, Cohort.TODAY.minusDays(30), Answer.NO)));
        further.add(Facts.SURGERY_HISTORY, List.of());
        further.add(Facts.AUTOIMMUNE_DISEASE, AutoimmuneDisease.NONE);
        further.add(Facts.ORGAN_TRANSPLANT, Answer.NO);
        further.add(Facts.IMMUNOSUPPRESSION, Answer.NO);
        further.add(Facts.GASTROINTESTINAL_BLEED_ON, Cohort.TODAY.minusYears(3));
        further.add(Facts.BLEEDING_RISK, BleedingRisk.LOW);
        further.add(Facts.ANTICOAGULATION, Answer.NO);
        further.add(Facts.HYPERTENSION, Hypertension.CONTROLLED);
        further.add(Facts.PROTEINURIA, Answer.NO);
        further.add(Facts.ARTERIAL_THROMBOEMBOLISM_ON, Cohort.TODAY.minusYears(4));
        further.add(Facts.GASTROINTESTINAL_PERFORATION, Answer.NO);
        further.add(Facts.INTERSTITIAL_LUNG_DISEASE, Answer.NO);
        further.add(Facts.MAJOR_SURGERY_ON, Cohort.TODAY.minusYears(2));
        further.add(Facts.SURGERY_PLANNED_ON, Cohort.TODAY.plusDays(60));
        return further.patient;
    }

    /** Adds what is not known yet and contradicts nothing. */
    private static final class Further {

        private PatientCase patient;

        Further(PatientCase patient) {
            this.patient = patient;
        }

        <T> void addFrom(PatientCase other, Fact<T> fact) {
            add(fact, other.get(fact).orElseThrow());
        }

        <T> void add(Fact<T> fact, T value) {
            if (!patient.isKnown(fact)) {
                patient = patient.toBuilder().set(fact, value).buildIfConsistent().orElse(patient);
            }
        }
    }
}
