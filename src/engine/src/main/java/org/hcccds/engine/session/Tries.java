package org.hcccds.engine.session;

import org.hcccds.engine.TooManyCombinationsException;
import org.hcccds.engine.logic.RuleLogic;

/** Counts the combinations of facts that are tried one by one on a rule, so that none is tried for ever; not thread-safe. */
public final class Tries {

    private final RuleLogic rule;
    private int done;

    /** None yet. */
    public Tries(RuleLogic rule) {
        this.rule = rule;
    }

    /** Counts one. @throws TooManyCombinationsException if it is one more than {@link Session#MOST_COMBINATIONS} */
    public void next() {
        if (++done > Session.MOST_COMBINATIONS) {
            throw new TooManyCombinationsException(rule, Session.MOST_COMBINATIONS);
        }
    }

    /** How many there were. */
    public int done() {
        return done;
    }
}
