package org.hcccds.engine.whatif;

/** Trials that are counted, so that a search can stop at a stated number of them. */
final class Trials {

    private final Trial trial;
    private final int most;
    private int done;

    Trials(Program program, int most) {
        this.trial = new Trial(program);
        this.most = most;
    }

    Reading read(Variant variant) {
        if (!variant.isRead()) {
            done++;
        }
        return variant.reading(trial);
    }

    /** Whether as many were done as were allowed; further ones are made all the same. */
    boolean areSpent() {
        return done >= most;
    }

    int done() {
        return done;
    }
}
