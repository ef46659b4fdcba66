package org.hcccds.engine;

/** Rules with so many limits that the values which a case leaves open cannot all be told apart. */
public final class TooManyPossibilitiesException extends RuleFaultException {

    private static final long serialVersionUID = 1L;

    /**
     * @param fact   the kind of fact that is not known
     * @param limits with how many numbers the rules compare it
     * @param largest the largest of them
     */
    public TooManyPossibilitiesException(String fact, int limits, double largest) {
        super("The rules compare " + fact + " with " + limits + " limits of up to " + largest + "; what this case leaves open of it can "
                + "lie between them in more ways than can be tried.\n"
                + "Maybe a limit has a digit too many, or some of these rules say the same.");
    }
}
