package org.hcccds.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.LongConsumer;

/**
 * Tells on standard error how far a long run has come: on a terminal by a line that is rewritten, else by a line every
 * tenth of the way. Runs of a few hundred are over before anyone asks.
 */
final class Progress implements LongConsumer {

    private static final int NOT_WORTH_TELLING = 1000;
    /** Where the total is not known, lines come as often as for this one. */
    private static final long UNKNOWN_TOTAL = 100_000;
    private static final int BAR = 30;
    private static final String REWRITE = "\r";
    private static final String CLEAR = "\r\u001b[K";

    private final PrintWriter err;
    private final boolean terminal;
    private final OptionalLong total;
    /** Between lines where there is no terminal. */
    private final long every;
    private long next;
    private boolean shown;

    /** @param total how many there will be, where that is known */
    Progress(PrintWriter err, boolean terminal, OptionalLong total) {
        this.err = err;
        this.terminal = terminal;
        this.total = total;
        this.every = Math.max(NOT_WORTH_TELLING, total.orElse(UNKNOWN_TOTAL) / 10);
        this.next = every;
    }

    @Override
    public void accept(long done) {
        if (terminal) {
            err.print(REWRITE + bar(done));
            err.flush();
            shown = true;
        } else if (done >= next) {
            err.println(words(done));
            next = (done / every + 1) * every;
        }
    }

    /** Takes a line that is rewritten away, so that something else can be written. */
    void clear() {
        if (shown) {
            err.print(CLEAR);
            err.flush();
            shown = false;
        }
    }

    private String bar(long done) {
        if (total.isEmpty()) {
            return words(done);
        }
        int filled = (int) (BAR * Math.min(done, total.getAsLong()) / Math.max(1, total.getAsLong()));
        return "[" + "#".repeat(filled) + " ".repeat(BAR - filled) + "] " + words(done);
    }

    private String words(long done) {
        return total.isEmpty() ? String.format(Locale.ROOT, "%,d patients", done)
                : String.format(Locale.ROOT, "%,d of %,d patients (%d %%)", done, total.getAsLong(),
                100 * done / Math.max(1, total.getAsLong()));
    }
}
