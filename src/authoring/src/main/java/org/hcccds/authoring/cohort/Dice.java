package org.hcccds.authoring.cohort;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Chance that falls alike on every machine. Only the whole numbers of SplittableRandom are used, whose sequence is
 * fixed, and of mathematics only what StrictMath defines to the last bit: methods such as {@code nextGaussian} may
 * differ from one Java version to the next. Not thread-safe.
 */
final class Dice {

    private static final double UNIT = 0x1.0p-53;

    private final SplittableRandom numbers;

    Dice(long seed) {
        this.numbers = new SplittableRandom(seed);
    }

    /** From 0, which may occur, to 1, which does not. */
    double share() {
        return (numbers.nextLong() >>> 11) * UNIT;
    }

    /** True with a probability from 0 to 1. */
    boolean chance(double probability) {
        return share() < probability;
    }

    /** A whole number, both ends included. */
    int whole(int least, int most) {
        return least + (int) (share() * (most - least + 1));
    }

    /** Normally distributed around 0 with a standard deviation of 1, within 6 either side: a sum of twelve shares. */
    double normal() {
        double sum = -6;
        for (int i = 0; i < 12; i++) {
            sum += share();
        }
        return sum;
    }

    /** Above 0, half of the time above the median; its logarithm is normally distributed. */
    double skewed(double median, double spread) {
        return median * StrictMath.exp(spread * normal());
    }

    <T> T oneOf(List<T> values) {
        return values.get(whole(0, values.size() - 1));
    }
}
