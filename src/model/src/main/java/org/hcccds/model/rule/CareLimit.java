package org.hcccds.model.rule;

/**
 * Limits of rules about treatment, each in the canonical unit of what it limits, with the statement or definition behind
 * it. Limits of scores, criteria and stages are in {@link Limit}.
 */
public final class CareLimit {

    /** Poorest ECOG performance status of the trials of systemic treatment (DF-TRIAL-POPULATION). */
    public static final int TRIAL_PERFORMANCE = 1;
    /** Poorest ECOG performance status for TACE (ST-002-CNLC-09). */
    public static final int TACE_PERFORMANCE = 2;

    /** How old an endoscopy may be before an antibody against VEGF, months (DF-ENDOSCOPY-WINDOW). */
    public static final double ENDOSCOPY_MONTHS = 6 * Unit.MONTHS;
    /** How long ago a gastrointestinal or variceal bleeding excludes such an antibody, months (DF-BLEEDING-WINDOW). */
    public static final double BLEEDING_MONTHS = 6 * Unit.MONTHS;
    /** How long ago an arterial thromboembolism speaks against treatment directed at VEGF, months (DF-THROMBOEMBOLISM). */
    public static final double THROMBOEMBOLISM_MONTHS = 6 * Unit.MONTHS;
    /** How long ago a major operation excludes bevacizumab, days (DF-SURGERY-WINDOW). */
    public static final int SURGERY_WINDOW_DAYS = 28 * Unit.DAYS;

    /** AFP from which ramucirumab is an option, ng/mL (ST-004-RAMU-01, ST-004-RAMU-06). */
    public static final double RAMUCIRUMAB_AFP = 400 * Unit.NG_PER_ML;
    /** HBV DNA below which a trial of pembrolizumab enrolled, IU/mL (ST-004-PEMB-02). */
    public static final double PEMBROLIZUMAB_HBV_DNA = 100 * Unit.IU_PER_ML;

    /** Most TACE sessions in a row of insufficient response before TACE counts as failed (DF-TACE-FAILURE). */
    public static final int TACE_INSUFFICIENT_IN_A_ROW = 1;

    /** Shortest time from the last dose to an operation on the liver, days (DF-WASHOUT). */
    public static final int WASHOUT_TKI_DAYS = 7 * Unit.DAYS;
    public static final int WASHOUT_ICI_DAYS = 14 * Unit.DAYS;
    public static final int WASHOUT_BEVACIZUMAB_DAYS = 28 * Unit.DAYS;
    /** The longer interval that older consensus and trials ask for after bevacizumab, days (ST-001-AB-04a). */
    public static final int WASHOUT_BEVACIZUMAB_LONG_DAYS = 42 * Unit.DAYS;
    /** Shortest time from the last TACE to an operation on the liver, days (DF-WASHOUT). */
    public static final int WASHOUT_TACE_DAYS = 28 * Unit.DAYS;
    /** Time from radiotherapy of a main-trunk thrombus to an operation on the liver, days (DF-WASHOUT). */
    public static final int WASHOUT_RADIOTHERAPY_DAYS = 56 * Unit.DAYS;

    /** Largest single tumor for ablation, cm, and largest of two or three (DF-CNLC-TREAT-IA, DF-CNLC-TREAT-IB-ABLATION). */
    public static final double ABLATION_SINGLE_CM = 5 * Unit.CM;
    public static final double ABLATION_MULTIPLE_CM = 3 * Unit.CM;
    /** Largest diameter for TACE with ablation, from and to, cm (DF-CNLC-TREAT-IB-TACE). */
    public static final double TACE_ABLATION_FROM_CM = 3 * Unit.CM;
    public static final double TACE_ABLATION_TO_CM = 7 * Unit.CM;
    /** Largest single tumor for ablation in BCLC 2022, cm (DF-BCLC-TREAT-A-ABLATION, DF-BCLC-TREAT-ABLATION-SIZE). */
    public static final double BCLC_ABLATION_CM = 3 * Unit.CM;
    /** Largest single tumor for radioembolization, cm (DF-TARE, DF-BCLC-TREAT-TSM-TARE). */
    public static final double TARE_SINGLE_CM = 8 * Unit.CM;

    /** Part of the liver taken by a tumor burden that counts as large, % (DF-LARGE-BURDEN). */
    public static final double LARGE_LIVER_INVOLVEMENT = 50 * Unit.PERCENT;

    /** A planned operation whose day passed less than the window ago may just have been done (DF-SURGERY-WINDOW). */
    public static final int SURGERY_OVERDUE_DAYS = -28 * Unit.DAYS;
    /** How long ago a bleeding speaks against ramucirumab, months (DF-RAMUCIRUMAB-BLEEDING). */
    public static final double RAMUCIRUMAB_BLEEDING_MONTHS = 3 * Unit.MONTHS;
    /** Fewest platelets in trials of bevacizumab and lenvatinib, 10^9/L (DF-TRIAL-PLATELETS). */
    public static final double TRIAL_PLATELETS = 75 * Unit.PER_NL;
    /** Bilirubin above which intra-arterial treatment does poorly, mg/dL (DF-TACE-BCLC, DF-TARE-BILIRUBIN). */
    public static final double ARTERIAL_BILIRUBIN = 2 * Unit.MG_PER_DL;
    /** Child-Pugh score from which TACE and SBRT are ill-advised (DF-TACE-EASL, DF-SBRT-AASLD). */
    public static final int POOR_RESERVE_CHILD_PUGH = 8;

    /** Future liver remnant below which no guideline allows a resection, % (DF-RESECTION-REMNANT). */
    public static final double REMNANT_LEAST = 20 * Unit.PERCENT;
    /** The same with cirrhosis, and the usual limit without, % (DF-RESECTION-REMNANT). */
    public static final double REMNANT_HEALTHY = 30 * Unit.PERCENT;
    /** The usual limit with cirrhosis, or of a diseased liver, % (DF-RESECTION-REMNANT, DF-CN-REMNANT). */
    public static final double REMNANT_DISEASED = 40 * Unit.PERCENT;
    /** Highest ICG-R15 of the middle range, % (DF-RESECTION-REMNANT-ICG). */
    public static final double MODERATE_ICG = 20 * Unit.PERCENT;
    /** ICG-R15 from which nothing but enucleation is left, % (DF-RESECTION-ICG). */
    public static final double ENUCLEATION_ICG = 40 * Unit.PERCENT;

    /** Poorest ECOG performance status within the Xu criteria (ST-001-CONV-03). */
    public static final int XU_PERFORMANCE = 1;
    /** Largest single nodule in the other lobe within the Xu criteria, cm (ST-001-CONV-05). */
    public static final double XU_SINGLE_CM = 5 * Unit.CM;
    /** Largest of two or three nodules in the other lobe within the Xu criteria, cm (ST-001-CONV-05). */
    public static final double XU_FEW_CM = 3 * Unit.CM;
    /** Most nodules in the other lobe within the Xu criteria (ST-001-CONV-05). */
    public static final int XU_FEW_COUNT = 3;
    /** Most major hepatic vein branches with thrombus within the Xu criteria (ST-001-CONV-07). */
    public static final int XU_MAJOR_BRANCHES = 2;

    /** AFP below which the Wang criteria are met, ng/mL (ST-001-CONV-13). */
    public static final double WANG_AFP = 400 * Unit.NG_PER_ML;
    /** Neutrophil-lymphocyte ratio below which the Wang criteria are met (ST-001-CONV-14). */
    public static final double WANG_NLR = 2.63;
    /** Largest diameter below which the Wang criteria are met, cm (ST-001-CONV-15). */
    public static final double WANG_CM = 10 * Unit.CM;

    /** ICG retention at 15 minutes from which a resection is not borne, % (DF-CN-RESERVE, DF-RESECTION-ICG). */
    public static final double RESECTION_ICG = 30 * Unit.PERCENT;
    /** Age from which the 2024 consensus holds ALPPS to be unsuitable, years (DF-CN-ALPPS). */
    public static final int ALPPS_AGE = 65;
    /** ICG retention at 15 minutes below which ALPPS is borne, % (DF-CN-ALPPS). */
    public static final double ALPPS_ICG = 20 * Unit.PERCENT;
    /** TACE sessions without a clear response after which conversion changes its strategy (DF-CN-TACE-CHANGE). */
    public static final int CONVERSION_TACE_SESSIONS = 3;
    /** Tumors larger than this, in cm, are likely to recur after resection (DF-CN-NEOADJUVANT-RISK, DF-CN-ADJUVANT-RISK). */
    public static final double RECURRENCE_CM = 5 * Unit.CM;

    /** Neutrophils over lymphocytes below which survival on TACE with drugs was longer (ST-000-S6-01). */
    public static final double FAVORABLE_NLR = 2.22;
    /** Largest diameter from which a tumor was large in the trial of HAIC against TACE, cm (ST-002-HAIC-06, DF-HAIC-LARGE). */
    public static final double INFUSION_LARGE_CM = 7 * Unit.CM;
    /** Largest diameter from which HAIC stands in where TACE cannot occlude, cm (ST-002-HAIC-02, ST-002-HAIC-05). */
    public static final double INFUSION_HUGE_CM = 10 * Unit.CM;

    private CareLimit() {
    }
}
