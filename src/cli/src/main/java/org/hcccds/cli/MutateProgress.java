package org.hcccds.cli;

import java.io.PrintWriter;
import org.hcccds.authoring.mutate.MutationRun;
import org.hcccds.authoring.mutate.MutationRun.Step;

/**
 * Tells on standard error how far a run has come and how long it may still take: on a terminal in one line that is
 * written anew,
 * elsewhere in a line every ten seconds.
 */
final class MutateProgress implements MutationRun.Progress {

    private static final long SECOND = 1_000_000_000L;

    private final PrintWriter err;
    private final boolean terminal;
    private Step current;
    private long begun;
    private long said;

    MutateProgress(PrintWriter err, boolean terminal) {
        this.err = err;
        this.terminal = terminal;
        this.begun = System.nanoTime();
        this.said = begun;
    }

    @Override
    public synchronized void at(Step step, int done, int of) {
        long now = System.nanoTime();
        if (step != current) {
            current = step;
            begun = now;
            said = now;
        }
        if (now - said < (terminal ? SECOND / 2 : 10 * SECOND) || done == of) {
            return;
        }
        said = now;
        long left = (long) ((double) (now - begun) / done * (of - done) / SECOND) + 1;
        String line = (step == Step.MUTANTS ? "tried " + done + " of " + of + " changes"
                : "looked for scenarios for " + done + " of " + of + " survivors") + ", about " + left + " s left";
        if (terminal) {
            err.print("\r" + line + "\u001b[K");
            err.flush();
        } else {
            err.println(line);
        }
    }

    /** Leaves no trace on a terminal. */
    synchronized void end() {
        if (terminal) {
            err.print("\r\u001b[K");
            err.flush();
        }
    }
}
