package org.hcccds.engine.whatif;

import java.util.Arrays;
import java.util.Optional;
import org.hcccds.model.assessment.Status;

/**
 * What matters of an assessment, in the numbers of an {@link OutcomeSpace}.
 *
 * @param candidates by question: a bit for each value that it may have
 * @param statuses   by place
 */
record Outcome(long[] candidates, byte[] statuses) {

    static final byte ABSENT = 0;
    static final byte RECOMMENDED = 1;
    static final byte CONDITIONAL = 2;
    static final byte EXCLUDED = 3;
    static final byte ADVISED_AGAINST = 4;

    /** The number of the only value that a question may have; -1 while there are several or none. */
    int decided(int question) {
        long bits = candidates[question];
        return Long.bitCount(bits) == 1 ? Long.numberOfTrailingZeros(bits) : -1;
    }

    /** The status of a place as an assessment shows it; empty where nothing is offered. */
    static Optional<Status> status(byte status) {
        return switch (status) {
            case RECOMMENDED -> Optional.of(Status.RECOMMENDED);
            case CONDITIONAL -> Optional.of(Status.CONDITIONAL);
            case EXCLUDED -> Optional.of(Status.EXCLUDED);
            case ADVISED_AGAINST -> Optional.of(Status.NOT_RECOMMENDED);
            default -> Optional.empty();
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Outcome that && Arrays.equals(candidates, that.candidates)
                && Arrays.equals(statuses, that.statuses);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(candidates) + Arrays.hashCode(statuses);
    }

    @Override
    public String toString() {
        return Arrays.toString(candidates) + Arrays.toString(statuses);
    }
}
