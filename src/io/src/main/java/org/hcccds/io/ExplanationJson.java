package org.hcccds.io;

import org.hcccds.model.explanation.Explanation;

/**
 * Writes explanations as JSON, in the layout of {@link Schemas#explanation()}. The same explanation gives the same
 * bytes.
 */
public final class ExplanationJson {

    private ExplanationJson() {
    }

    /** The explanation over several lines, without a line break at the end. */
    public static String pretty(Explanation explanation) {
        return JsonText.pretty(json -> new ExplanationWriter(json).write(explanation));
    }
}
