package org.hcccds.cli;

/** What the process says to the one that started it. */
final class ExitStatus {

    static final int DONE = 0;
    /** The answer is negative: a scenario failed. */
    static final int NEGATIVE = 1;
    static final int BAD_INPUT = 2;
    static final int INTERNAL_ERROR = 3;

    private ExitStatus() {
    }
}
