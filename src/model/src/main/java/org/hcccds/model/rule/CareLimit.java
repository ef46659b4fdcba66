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

    /** Largest single tumor for ablation, cm, and largest of two or three (DF-CNLC-TREAT-IA, DF-CNLC-TREAT-IB). */
    public static final double ABLATION_SINGLE_CM = 5 * Unit.CM;
    public static final double ABLATION_MULTIPLE_CM = 3 * Unit.CM;
    /** Largest single tumor for radioembolization, cm (DF-TARE). */
    public static final double TARE_SINGLE_CM = 8 * Unit.CM;

    /** Platelets that count as low where a statement gives no number, 10^9/L (DF-LOW-PLATELETS). */
    public static final double LOW_PLATELETS = 75 * Unit.PER_NL;
    /** Part of the liver taken by a tumor burden that counts as large, % (DF-LARGE-BURDEN). */
    public static final double LARGE_LIVER_INVOLVEMENT = 50 * Unit.PERCENT;

    private CareLimit() {
    }
}
