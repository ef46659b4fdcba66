package org.hcccds.engine;

import org.hcccds.model.assessment.AssessmentListener;

/**
 * A case was assessed, but a {@linkplain AssessmentListener#required required} listener, such as an audit, did not take the
 * answer in, so that nobody gets it. The cause is what the listener threw. Listeners told before it may hold the answer.
 */
public final class AnswerWithheldException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AnswerWithheldException(String caseId, RuntimeException cause) {
        super("The assessment of case " + caseId + " is withheld, for it could not be recorded: "
                + (cause.getMessage() == null ? cause.getClass().getName() : cause.getMessage()), cause);
    }
}
