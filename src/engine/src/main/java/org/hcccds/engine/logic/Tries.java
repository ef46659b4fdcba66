package org.hcccds.engine.logic;

import org.hcccds.engine.TooManyCombinationsException;

/** Counts the combinations of facts that are tried one by one on a rule, so that none is tried for ever; not thread-safe. */
final class Tries {

    /** Combinations of facts that one rule may try, or the rules of a rule base may ask for, for one case. */
    static final int MOST = 1_000_000;

    private final RuleLogic rule;
    private int done;

    /** None yet. */
    Tries(RuleLogic rule) {
        this.rule = rule;
    }

    /** Counts one. @throws TooManyCombinationsException if it is one more than {@link #MOST} */
    void next() {
        if (++done > MOST) {
            throw new TooManyCombinationsException(rule, MOST);
        }
    }

    /** How many there were. */
    int done() {
        return done;
    }
}
