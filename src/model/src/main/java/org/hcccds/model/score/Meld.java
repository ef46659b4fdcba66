package org.hcccds.model.score;

/**
 * The MELD family, whole numbers from 6 to 40. Bilirubin and creatinine in mg/dL, sodium in mmol/L, albumin in g/dL.
 * Components are confined to the bounds of the OPTN policy before they enter, so any positive value is accepted. Dialysis
 * is not known to this module; the policy then sets creatinine to its cap.
 *
 * <p>Sources: OPTN policy 9.1.D as in force 2016 to 2023 (MELD, MELD-Na) and from July 2023 (MELD 3.0); Kamath et al.,
 * Hepatology 2001;33:464-470; Kim et al., N Engl J Med 2008;359:1018-1026; Kim et al., Gastroenterology
 * 2021;161:1887-1895.
 */
public final class Meld {

    private static final double LOWEST = 6;
    private static final double HIGHEST = 40;

    private static final Formula MELD = c -> confine(initial(c[0], c[1], c[2]));
    private static final Formula MELD_NA = c -> withSodium(initial(c[0], c[1], c[2]), c[3]);
    private static final Formula MELD_3 = c -> third(c[0], c[1], c[2], c[3], c[4], c[5]);

    private Meld() {
    }

    /** The original score. */
    public static Interval meld(Interval bilirubin, Interval inr, Interval creatinine) {
        return MELD.over(bilirubin, inr, creatinine);
    }

    /** The score with sodium, as in force from 2016 to 2023. */
    public static Interval meldNa(Interval bilirubin, Interval inr, Interval creatinine, Interval sodium) {
        return MELD_NA.over(bilirubin, inr, creatinine, sodium);
    }

    /**
     * MELD 3.0.
     *
     * @param female 1 for female, 0 for male, the interval between when the sex is unknown
     */
    public static Interval meld3(Interval bilirubin, Interval inr, Interval creatinine, Interval sodium,
                                 Interval albumin, Interval female) {
        return MELD_3.over(bilirubin, inr, creatinine, sodium, albumin, female);
    }

    /** The score before sodium; the policy rounds the bracket to one decimal before the factor ten. */
    private static double initial(double bilirubin, double inr, double creatinine) {
        double bracket = 0.957 * Math.log(clamp(creatinine, 1, 4)) + 0.378 * Math.log(Math.max(bilirubin, 1))
                + 1.120 * Math.log(Math.max(inr, 1)) + 0.643;
        return Math.round(10 * bracket);
    }

    private static double withSodium(double initial, double sodium) {
        double deficit = 137 - clamp(sodium, 125, 137);
        return confine(initial > 11 ? initial + 1.32 * deficit - 0.033 * initial * deficit : initial);
    }

    private static double third(double bilirubin, double inr, double creatinine, double sodium, double albumin,
                                double female) {
        double lnBilirubin = Math.log(Math.max(bilirubin, 1));
        double lnCreatinine = Math.log(clamp(creatinine, 1, 3));
        double sodiumDeficit = 137 - clamp(sodium, 125, 137);
        double albuminDeficit = 3.5 - clamp(albumin, 1.5, 3.5);
        return confine(1.33 * female + 4.56 * lnBilirubin + 0.82 * sodiumDeficit - 0.24 * sodiumDeficit * lnBilirubin
                + 9.09 * Math.log(Math.max(inr, 1)) + 11.14 * lnCreatinine + 1.85 * albuminDeficit
                - 1.83 * albuminDeficit * lnCreatinine + 6);
    }

    private static double confine(double score) {
        return clamp(Math.round(score), LOWEST, HIGHEST);
    }

    private static double clamp(double value, double low, double high) {
        return Math.max(low, Math.min(high, value));
    }
}
