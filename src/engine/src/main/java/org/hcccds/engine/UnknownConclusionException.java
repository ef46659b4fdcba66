package org.hcccds.engine;

/** A rule concluded something that the tables of its rule base do not hold. */
public final class UnknownConclusionException extends RuleFaultException {

    private static final long serialVersionUID = 1L;

    /**
     * @param source file and line of the rule
     * @param what   what kind of thing it concluded
     * @param value  its name
     * @param table  the table that lacks it
     */
    public UnknownConclusionException(String source, String what, String value, String table) {
        super("The rule at " + source + " concludes the " + what + " \"" + value + "\", which " + table
                + " does not hold.\nMaybe it is misspelled, or the table lacks a row.");
    }
}
