package org.hcccds.model.score;

/** Neutrophils divided by lymphocytes, both in 10^9/L. */
public final class NeutrophilLymphocyteRatio {

    private static final Formula FORMULA = c -> c[0] / c[1];

    private NeutrophilLymphocyteRatio() {
    }

    public static Interval of(Interval neutrophils, Interval lymphocytes) {
        return FORMULA.over(neutrophils, lymphocytes);
    }
}
