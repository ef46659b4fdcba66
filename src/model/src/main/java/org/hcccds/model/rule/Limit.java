package org.hcccds.model.rule;

/**
 * Limits that more than one rule uses, each in the canonical unit of what it limits, with its source in definitions.csv.
 */
public final class Limit {

    /** Largest single tumor of BCLC stage 0, cm (DF-BCLC-0). */
    public static final double BCLC_VERY_EARLY_CM = 2 * Unit.CM;
    /** Largest of two or three nodules in BCLC stage A, cm (DF-BCLC-A). */
    public static final double BCLC_EARLY_MULTIPLE_CM = 3 * Unit.CM;
    /** Most nodules in BCLC stage A (DF-BCLC-A). */
    public static final int BCLC_EARLY_COUNT = 3;

    /** Largest single tumor of CNLC stage Ia, cm (DF-CNLC-IA). */
    public static final double CNLC_SINGLE_CM = 5 * Unit.CM;
    /** Largest of two or three nodules in CNLC stage Ib, cm (DF-CNLC-IB). */
    public static final double CNLC_MULTIPLE_CM = 3 * Unit.CM;
    /** Most nodules in CNLC stages Ib and IIa (DF-CNLC-IB, DF-CNLC-IIA). */
    public static final int CNLC_FEW_COUNT = 3;
    /** Poorest ECOG performance status in CNLC stages I to III (DF-CNLC-IV). */
    public static final int CNLC_TREATABLE_PERFORMANCE = 2;

    /** Largest single tumor within Milan, cm (DF-MILAN). */
    public static final double MILAN_SINGLE_CM = 5 * Unit.CM;
    /** Largest of several nodules within Milan, cm (DF-MILAN). */
    public static final double MILAN_MULTIPLE_CM = 3 * Unit.CM;
    /** Most nodules within Milan (DF-MILAN). */
    public static final int MILAN_COUNT = 3;

    /** Largest single tumor within UCSF, cm (DF-UCSF). */
    public static final double UCSF_SINGLE_CM = 6.5 * Unit.CM;
    /** Largest of several nodules within UCSF, cm (DF-UCSF). */
    public static final double UCSF_MULTIPLE_CM = 4.5 * Unit.CM;
    /** Greatest sum of diameters within UCSF, cm (DF-UCSF). */
    public static final double UCSF_SUM_CM = 8 * Unit.CM;
    /** Most nodules within UCSF (DF-UCSF). */
    public static final int UCSF_COUNT = 3;

    /** Number of nodules plus the largest diameter in cm, within up-to-seven (DF-UP-TO-7). */
    public static final double UP_TO_SEVEN = 7;

    /** Greatest sum of diameters within Hangzhou whatever the histology, cm (DF-HANGZHOU). */
    public static final double HANGZHOU_SUM_CM = 8 * Unit.CM;
    /** Highest AFP within Hangzhou beyond that sum, ng/mL (DF-HANGZHOU). */
    public static final double HANGZHOU_AFP = 400 * Unit.NG_PER_ML;

    /** Largest single tumor within Shanghai Fudan, cm (DF-FUDAN). */
    public static final double FUDAN_SINGLE_CM = 9 * Unit.CM;
    /** Largest of several nodules within Shanghai Fudan, cm (DF-FUDAN). */
    public static final double FUDAN_MULTIPLE_CM = 5 * Unit.CM;
    /** Greatest sum of diameters within Shanghai Fudan, cm (DF-FUDAN). */
    public static final double FUDAN_SUM_CM = 9 * Unit.CM;
    /** Most nodules within Shanghai Fudan (DF-FUDAN). */
    public static final int FUDAN_COUNT = 3;

    /** Largest nodule within the Japanese 5-5-500 rule, cm (DF-5-5-500). */
    public static final double FIVE_FIVE_CM = 5 * Unit.CM;
    /** Most nodules within the Japanese 5-5-500 rule (DF-5-5-500). */
    public static final int FIVE_FIVE_COUNT = 5;
    /** Highest AFP within the Japanese 5-5-500 rule, ng/mL (DF-5-5-500). */
    public static final double FIVE_FIVE_AFP = 500 * Unit.NG_PER_ML;

    /** Largest nodule within the Asan criteria, cm (DF-ASAN). */
    public static final double ASAN_CM = 5 * Unit.CM;
    /** Most nodules within the Asan criteria (DF-ASAN). */
    public static final int ASAN_COUNT = 6;

    /** Single tumors larger than this, in cm, may be downstaged under the UNOS protocol (DF-UNOS-DS). */
    public static final double UNOS_SINGLE_ABOVE_CM = 5 * Unit.CM;
    /** Largest single tumor that may be downstaged under the UNOS protocol, cm (DF-UNOS-DS). */
    public static final double UNOS_SINGLE_CM = 8 * Unit.CM;
    /** Two or three nodules need one larger than this, in cm, to be in the UNOS protocol (DF-UNOS-DS). */
    public static final double UNOS_FEW_ABOVE_CM = 3 * Unit.CM;
    /** Largest of two or three nodules in the UNOS protocol, cm (DF-UNOS-DS). */
    public static final double UNOS_FEW_CM = 5 * Unit.CM;
    /** Largest of four or five nodules in the UNOS protocol, cm (DF-UNOS-DS). */
    public static final double UNOS_SEVERAL_CM = 3 * Unit.CM;
    /** Greatest sum of diameters of several nodules in the UNOS protocol, cm (DF-UNOS-DS). */
    public static final double UNOS_SUM_CM = 8 * Unit.CM;
    /** Most of "two or three" nodules in the UNOS protocol (DF-UNOS-DS). */
    public static final int UNOS_FEW_COUNT = 3;
    /** Most nodules in the UNOS protocol (DF-UNOS-DS). */
    public static final int UNOS_SEVERAL_COUNT = 5;

    /** Size limits of the AFP model, cm (DF-AFP-MODEL). */
    public static final double AFP_MODEL_SMALL_CM = 3 * Unit.CM;
    public static final double AFP_MODEL_LARGE_CM = 6 * Unit.CM;
    /** Most nodules that score nothing in the AFP model (DF-AFP-MODEL). */
    public static final int AFP_MODEL_COUNT = 3;
    /** AFP limits of the AFP model, ng/mL (DF-AFP-MODEL). */
    public static final double AFP_MODEL_LOW = 100 * Unit.NG_PER_ML;
    public static final double AFP_MODEL_HIGH = 1000 * Unit.NG_PER_ML;
    /** Most points of low risk in the AFP model (DF-AFP-MODEL). */
    public static final int AFP_MODEL_LOW_RISK = 2;

    /** Tumor burden score, low below this and medium from it on (DF-TBS). */
    public static final double BURDEN_SCORE_LOW = 3.36;
    /** Tumor burden score, medium up to this and high above it (DF-TBS). */
    public static final double BURDEN_SCORE_MEDIUM = 13.74;

    /** Child-Pugh bilirubin limits, mg/dL (DF-CP-BILIRUBIN). */
    public static final double CHILD_PUGH_BILIRUBIN_LOW = 2 * Unit.MG_PER_DL;
    public static final double CHILD_PUGH_BILIRUBIN_HIGH = 3 * Unit.MG_PER_DL;
    /** Child-Pugh bilirubin limits in cholestatic disease, mg/dL (DF-CP-BILIRUBIN-CHOLESTATIC). */
    public static final double CHILD_PUGH_CHOLESTATIC_BILIRUBIN_LOW = 4 * Unit.MG_PER_DL;
    public static final double CHILD_PUGH_CHOLESTATIC_BILIRUBIN_HIGH = 10 * Unit.MG_PER_DL;
    /** Child-Pugh albumin limits, g/dL (DF-CP-ALBUMIN). */
    public static final double CHILD_PUGH_ALBUMIN_LOW = 2.8 * Unit.G_PER_DL;
    public static final double CHILD_PUGH_ALBUMIN_HIGH = 3.5 * Unit.G_PER_DL;
    /** Child-Pugh INR limits (DF-CP-INR). */
    public static final double CHILD_PUGH_INR_LOW = 1.7;
    public static final double CHILD_PUGH_INR_HIGH = 2.3;
    /** Child-Pugh limits of the prothrombin time prolongation, seconds (DF-CP-PT). */
    public static final double CHILD_PUGH_PROLONGATION_LOW = 4 * Unit.SECONDS;
    public static final double CHILD_PUGH_PROLONGATION_HIGH = 6 * Unit.SECONDS;
    /** Highest Child-Pugh score of class A and of class B (DF-CP-CLASS). */
    public static final int CHILD_PUGH_A = 6;
    public static final int CHILD_PUGH_B = 9;

    /** Highest ALBI score of grade 1 (DF-ALBI-GRADE). */
    public static final double ALBI_GRADE_1 = -2.60;
    /** Highest ALBI score of grade 2a in the modified grading (DF-MALBI). */
    public static final double ALBI_GRADE_2A = -2.27;
    /** Highest ALBI score of grade 2 (DF-ALBI-GRADE). */
    public static final double ALBI_GRADE_2 = -1.39;

    /** Portal pressure gradient from which portal hypertension is clinically significant, mmHg (DF-CSPH-HVPG). */
    public static final double SIGNIFICANT_HVPG = 10 * Unit.MM_HG;

    /** Highest Child-Pugh score of the Bolondi and Kinki groups B1 (DF-BOLONDI, DF-KINKI). */
    public static final int SUBSTAGE_PRESERVED = 7;
    /** Highest Child-Pugh score of the Bolondi group B2 (DF-BOLONDI). */
    public static final int BOLONDI_B2 = 6;
    /** Highest Child-Pugh score of the Bolondi group B4 and the Kinki group B3 (DF-BOLONDI, DF-KINKI). */
    public static final int SUBSTAGE_IMPAIRED = 9;

    private Limit() {
    }
}
