package org.hcccds.model.code;

/**
 * The answer to a clinical question. There is no third way to say "not known": an absent fact answers
 * {@link #UNKNOWN}, never {@link #NO}.
 */
public enum Answer implements Coded {
    YES("yes"),
    NO("no"),
    UNKNOWN("unknown");

    private final String code;

    Answer(String code) {
        this.code = code;
    }

    /** {@link #YES} for true, {@link #NO} for false. */
    public static Answer of(boolean value) {
        return value ? YES : NO;
    }

    public boolean isKnown() {
        return this != UNKNOWN;
    }

    @Override
    public String code() {
        return code;
    }
}
