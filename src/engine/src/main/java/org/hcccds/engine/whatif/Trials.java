package org.hcccds.engine.whatif;

import java.util.HashMap;
import java.util.Map;
import org.hcccds.model.patient.PatientCase;

/** Trials that are counted, so that a search can stop at a stated number of them. */
final class Trials {

    /** Combinations of facts, tried one by one, after which a search stops as it does after its trials. */
    private static final long MOST_COMBINATIONS = 50_000_000;

    private final Trial trial;
    private final int most;
    /** Ways that lead to the same variant are many. */
    private final Map<PatientCase, Reading> readings = new HashMap<>();
    private int done;

    Trials(Program program, int most) {
        this.trial = new Trial(program);
        this.most = most;
    }

    Reading read(Variant variant) {
        if (!variant.isRead()) {
            Reading same = readings.get(variant.facts());
            if (same != null) {
                variant.isLike(same);
            } else {
                done++;
                readings.put(variant.facts(), variant.reading(trial));
            }
        }
        return variant.reading(trial);
    }

    /** Whether as many were done as were allowed; further ones are made all the same. */
    boolean areSpent() {
        return done >= most || trial.tried() > MOST_COMBINATIONS;
    }

    int done() {
        return done;
    }
}
