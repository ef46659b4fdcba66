package org.hcccds.model.rule;

import org.hcccds.model.code.Answer;
import org.hcccds.model.score.TumorBurdenScore;

/**
 * A tumor burden the patient may have; a known one stands alone. Of an unknown one there is one for each region between
 * the limits that the rules compare it with.
 *
 * <p>A diffuse tumor cannot be counted or measured: its numbers are infinite, beyond every limit.
 *
 * @param recorded         whether the burden is on record, rather than one of those still possible
 * @param diffuse          infiltrative or not countable
 * @param count            number of nodules; 0 says no tumor in the liver
 * @param largestCm        largest diameter in cm; 0 without a nodule
 * @param sumCm            sum of all diameters in cm
 * @param countPlusLargest number of nodules plus the largest diameter in cm
 * @param burdenScore      the tumor burden score
 */
public record TumorBurden(boolean recorded, Answer diffuse, int count, double largestCm, double sumCm,
                          double countPlusLargest, double burdenScore) {

    /** A burden of nodules that can be counted. */
    public static TumorBurden of(boolean recorded, int count, double largestCm, double sumCm) {
        return new TumorBurden(recorded, Answer.NO, count, largestCm, sumCm, count + largestCm,
                TumorBurdenScore.of(count, largestCm));
    }

    /** A burden that cannot be counted. */
    public static TumorBurden ofDiffuse(boolean recorded) {
        double beyond = Double.POSITIVE_INFINITY;
        return new TumorBurden(recorded, Answer.YES, Integer.MAX_VALUE, beyond, beyond, beyond, beyond);
    }
}
