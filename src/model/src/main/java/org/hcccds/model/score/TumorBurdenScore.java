package org.hcccds.model.score;

/**
 * The tumor burden score: square root of (largest diameter in cm squared + number of nodules squared).
 *
 * <p>Source for HCC: Tsilimigras et al., Br J Surg 2020;107:854-864.
 */
public final class TumorBurdenScore {

    private TumorBurdenScore() {
    }

    public static double of(double count, double largestCm) {
        return Math.sqrt(largestCm * largestCm + count * count);
    }
}
