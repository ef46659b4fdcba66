package org.hcccds.engine;

/** A rule set that goes on firing beyond any use; the assessment was stopped. */
public final class RunawayRulesException extends RuleFaultException {

    private static final long serialVersionUID = 1L;

    /**
     * @param limit how often rules may fire
     * @param last  the rule that did last: its id, file and line
     */
    public RunawayRulesException(int limit, String last) {
        super("The rules fired " + limit + " times for one case without coming to rest; the last was " + last
                + ".\nMaybe a rule concludes a fact that makes it fire again, through others or at once.");
    }
}
