package org.hcccds.engine;

import org.hcccds.engine.logic.RuleLogic;

/** A rule that asks for facts which can be combined in more ways than can be tried; it was not tried. */
public final class TooManyCombinationsException extends RuleFaultException {

    private static final long serialVersionUID = 1L;

    /** @param most how many combinations there may be */
    public TooManyCombinationsException(RuleLogic rule, long most) {
        super("The facts that rules ask for can be combined in more than " + most + " ways for one case, most of them by the "
                + "rule " + rule.shown() + "; it was not tried.\n"
                + "Maybe say in each of its conditions which fact is meant, as in Finding( id == \"milan\" ).");
    }
}
