package org.hcccds.authoring.cohort;

/**
 * How ill a made-up patient is, in two numbers that everything else leans on: liver function, tumor and fitness so go
 * together as they do in patients, without a table of every combination.
 *
 * @param reserveLoss lost liver function; 0 is typical of the cohort, 2 is decompensated
 * @param tumorLoad   extent of the tumor; 0 is typical, 2 is far advanced
 */
record Condition(double reserveLoss, double tumorLoad) {

    /** Advanced tumors take some liver function with them. */
    private static final double LOAD_ON_RESERVE = 0.25;

    static Condition drawn(Dice dice) {
        double load = dice.normal();
        return new Condition(dice.normal() + LOAD_ON_RESERVE * load, load);
    }

    /** The lost liver function as one sign of it shows: {@code noise} is how loosely the sign follows it. */
    double reserveLossSeen(Dice dice, double noise) {
        return reserveLoss + noise * dice.normal();
    }

    /** The extent of the tumor as one sign of it shows. */
    double tumorLoadSeen(Dice dice, double noise) {
        return tumorLoad + noise * dice.normal();
    }

    /** Whether the liver could bear an operation. */
    boolean isWellCompensated() {
        return reserveLoss < 0.8;
    }
}
