package org.hcccds.model.score;

/**
 * FIB-4: age in years x AST / (platelets in 10^9/L x square root of ALT), enzymes in U/L.
 *
 * <p>Source: Sterling et al., Hepatology 2006;43:1317-1325.
 */
public final class Fibrosis4 {

    private static final Formula FORMULA = c -> c[0] * c[1] / (c[2] * Math.sqrt(c[3]));

    private Fibrosis4() {
    }

    public static Interval of(Interval ageYears, Interval ast, Interval platelets, Interval alt) {
        return FORMULA.over(ageYears, ast, platelets, alt);
    }
}
