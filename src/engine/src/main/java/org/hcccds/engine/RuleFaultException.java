package org.hcccds.engine;

/** Rules that load, but cannot be run to an answer: their author's mistake, found while a case was assessed. */
public abstract sealed class RuleFaultException extends RuntimeException
        permits FailedConclusionException, RunawayRulesException, TooManyCombinationsException,
        TooManyPossibilitiesException, UnknownConclusionException {

    private static final long serialVersionUID = 1L;

    RuleFaultException(String message) {
        super(message);
    }
}
