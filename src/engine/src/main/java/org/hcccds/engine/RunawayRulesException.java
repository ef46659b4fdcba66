package org.hcccds.engine;

/** A rule set that goes on firing beyond any use; the assessment was stopped. */
public final class RunawayRulesException extends RuleFaultException {

    private static final long serialVersionUID = 1L;

    public RunawayRulesException(int limit, String lastRule) {
        super("The rules fired " + limit + " times for one case without coming to rest; the last was " + lastRule
                + ".\nMaybe a rule concludes a fact that makes it fire again.");
    }
}
