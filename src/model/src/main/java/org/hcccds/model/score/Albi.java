package org.hcccds.model.score;

/**
 * The albumin-bilirubin score: 0.66 log10(bilirubin in umol/L) - 0.085 albumin in g/L.
 *
 * <p>Source: Johnson et al., J Clin Oncol 2015;33:550-558.
 */
public final class Albi {

    private static final double UMOL_PER_L_IN_MG_PER_DL = 17.1;
    private static final double G_PER_L_IN_G_PER_DL = 10;
    private static final Formula FORMULA = components -> 0.66 * Math.log10(components[0] * UMOL_PER_L_IN_MG_PER_DL)
            - 0.085 * (components[1] * G_PER_L_IN_G_PER_DL);

    private Albi() {
    }

    /**
     * The score.
     *
     * @param bilirubin in mg/dL, above 0
     * @param albumin   in g/dL
     */
    public static Interval of(Interval bilirubin, Interval albumin) {
        return FORMULA.over(bilirubin, albumin);
    }
}
