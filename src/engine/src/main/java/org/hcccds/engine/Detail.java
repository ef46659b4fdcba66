package org.hcccds.engine;

/**
 * How much an assessment holds.
 *
 * @param missing whether to search for the unknown facts that could change the answer; takes some ten times as long as the
 *                rest where some fifteen facts are unknown, and longer where more are
 * @param trace   whether to list every conclusion with its rule and the facts it matched, and what would decide a stage that
 *                is not decided
 */
public record Detail(boolean missing, boolean trace) {

    /** Stages, scores, findings, options; neither missing facts nor trace. */
    public static final Detail PLAIN = new Detail(false, false);
    /** With the missing facts. */
    public static final Detail STANDARD = new Detail(true, false);
    /** With the missing facts and the trace. */
    public static final Detail TRACED = new Detail(true, true);
}
