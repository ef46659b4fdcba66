package org.hcccds.engine;

/**
 * How much an assessment holds.
 *
 * @param missing whether to search for the unknown facts that could change the answer; costs further evaluations of the
 *                case, roughly one for each value that each unknown fact may have
 * @param trace   whether to list every conclusion with its rule and the facts it matched
 */
public record Detail(boolean missing, boolean trace) {

    /** Stages, scores, findings, options; neither missing facts nor trace. */
    public static final Detail PLAIN = new Detail(false, false);
    /** With the missing facts. */
    public static final Detail STANDARD = new Detail(true, false);
    /** With the missing facts and the trace. */
    public static final Detail TRACED = new Detail(true, true);
}
