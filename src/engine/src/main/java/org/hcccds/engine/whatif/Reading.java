package org.hcccds.engine.whatif;

import java.util.BitSet;

/**
 * What the rules made of one variant of a case.
 *
 * @param matched a bit for each pattern that some fact matched
 * @param fired   a bit for each rule that fired; of those that compute their conclusion none
 */
record Reading(Outcome outcome, long[] matched, long[] fired) {

    /** The patterns that matched in one of two readings alone. */
    BitSet differences(Reading other) {
        BitSet differences = BitSet.valueOf(matched);
        differences.xor(BitSet.valueOf(other.matched));
        return differences;
    }

    boolean matched(int pattern) {
        return (matched[pattern >> 6] & 1L << pattern) != 0;
    }

    boolean fired(int rule) {
        return (fired[rule >> 6] & 1L << rule) != 0;
    }
}
