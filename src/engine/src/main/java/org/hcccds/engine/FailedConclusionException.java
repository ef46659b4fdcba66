package org.hcccds.engine;

/** A rule that computes its conclusion from values which it cannot be computed from. */
public final class FailedConclusionException extends RuleFaultException {

    private static final long serialVersionUID = 1L;

    /** @param rule the rule as messages call it: its id, file and line */
    public FailedConclusionException(String rule, Throwable cause) {
        super("What the rule " + rule + " concludes cannot be computed for this case: " + reason(cause) + ".\n"
                + "Maybe it hands over a value that is unknown, or that its formula is not meant for; ask for known values, as in "
                + "Labs( $albumin : albumin != null ).");
        initCause(cause);
    }

    private static String reason(Throwable cause) {
        return cause instanceof NullPointerException ? "a value that it needs is unknown" : cause.getMessage();
    }
}
