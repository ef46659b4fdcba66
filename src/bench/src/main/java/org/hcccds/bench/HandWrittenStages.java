package org.hcccds.bench;

import java.util.List;
import java.util.Optional;
import org.hcccds.model.code.Answer;
import org.hcccds.model.code.Etiology;
import org.hcccds.model.code.HepaticVein;
import org.hcccds.model.code.PortalVein;
import org.hcccds.model.patient.Facts;
import org.hcccds.model.patient.Nodule;
import org.hcccds.model.patient.PatientCase;
import org.hcccds.model.rule.Limit;

/**
 * BCLC and CNLC stage in plain Java: what two of the conclusions would cost without rules.
 *
 * <p>Only for complete cases: every fact that decides the stages is known, and the tumor is diffuse or has a nodule.
 */
final class HandWrittenStages {

    record Stages(String bclc, String cnlc) {
    }

    private final PatientCase facts;
    private final int performance;
    private final int childPugh;
    private final boolean spread;
    private final boolean invasion;
    private final boolean diffuse;
    private final int count;
    private final double largestCm;

    private HandWrittenStages(PatientCase facts) {
        this.facts = facts;
        this.performance = facts.get(Facts.PERFORMANCE_STATUS).orElseThrow();
        this.childPugh = bilirubinPoints() + albuminPoints() + inrPoints()
                + 1 + facts.get(Facts.ASCITES).orElseThrow().ordinal()
                + 1 + facts.get(Facts.ENCEPHALOPATHY).orElseThrow().ordinal();
        this.spread = facts.answer(Facts.LYMPH_NODES) == Answer.YES
                || !facts.get(Facts.METASTASES).orElseThrow().isEmpty();
        this.invasion = facts.get(Facts.PORTAL_VEIN).orElseThrow() != PortalVein.VP0
                || facts.get(Facts.HEPATIC_VEIN).orElseThrow() != HepaticVein.VV0;
        this.diffuse = facts.answer(Facts.DIFFUSE) == Answer.YES;
        List<Nodule> nodules = facts.get(Facts.NODULES).orElse(List.of());
        this.count = nodules.size();
        double largest = 0;
        for (Nodule nodule : nodules) {
            largest = Math.max(largest, nodule.diameterCm());
        }
        this.largestCm = largest;
    }

    /** Both stages of a complete case. */
    static Stages of(PatientCase facts) {
        HandWrittenStages stages = new HandWrittenStages(facts);
        return new Stages(stages.bclc(), stages.cnlc());
    }

    private String bclc() {
        int duePerformance = facts.answer(Facts.TUMOR_SYMPTOMS) == Answer.NO ? 0 : performance;
        if (duePerformance > 2 || childPugh > Limit.CHILD_PUGH_B) {
            return "D";
        } else if (invasion || spread || duePerformance > 0) {
            return "C";
        } else if (diffuse) {
            return "B";
        } else if (count == 1) {
            return largestCm <= Limit.BCLC_VERY_EARLY_CM && childPugh <= Limit.CHILD_PUGH_A ? "0" : "A";
        }
        return count <= Limit.BCLC_EARLY_COUNT && largestCm <= Limit.BCLC_EARLY_MULTIPLE_CM ? "A" : "B";
    }

    private String cnlc() {
        if (performance > Limit.CNLC_TREATABLE_PERFORMANCE || childPugh > Limit.CHILD_PUGH_B) {
            return "IV";
        } else if (spread) {
            return "IIIb";
        } else if (invasion) {
            return "IIIa";
        } else if (diffuse || count > Limit.CNLC_FEW_COUNT) {
            return "IIb";
        } else if (count == 1) {
            return largestCm <= Limit.CNLC_SINGLE_CM ? "Ia" : "Ib";
        }
        return largestCm <= Limit.CNLC_MULTIPLE_CM ? "Ib" : "IIa";
    }

    private int bilirubinPoints() {
        Optional<List<Etiology>> etiologies = facts.get(Facts.ETIOLOGIES);
        boolean cholestatic = etiologies.isPresent()
                && (etiologies.get().contains(Etiology.PBC) || etiologies.get().contains(Etiology.PSC));
        double bilirubin = facts.canonical(Facts.BILIRUBIN);
        return cholestatic
                ? points(bilirubin, Limit.CHILD_PUGH_CHOLESTATIC_BILIRUBIN_LOW,
                        Limit.CHILD_PUGH_CHOLESTATIC_BILIRUBIN_HIGH)
                : points(bilirubin, Limit.CHILD_PUGH_BILIRUBIN_LOW, Limit.CHILD_PUGH_BILIRUBIN_HIGH);
    }

    private int albuminPoints() {
        return 4 - points(facts.canonical(Facts.ALBUMIN), Limit.CHILD_PUGH_ALBUMIN_LOW, Limit.CHILD_PUGH_ALBUMIN_HIGH);
    }

    private int inrPoints() {
        return points(facts.canonical(Facts.INR), Limit.CHILD_PUGH_INR_LOW, Limit.CHILD_PUGH_INR_HIGH);
    }

    /** 1 below the range, 2 within it, both edges included, 3 above it. */
    private static int points(double value, double low, double high) {
        if (value < low) {
            return 1;
        }
        return value <= high ? 2 : 3;
    }
}
