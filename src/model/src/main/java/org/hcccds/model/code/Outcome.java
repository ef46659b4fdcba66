package org.hcccds.model.code;

/** Why a systemic regimen ended, or that it goes on. */
public enum Outcome implements Coded {
    PROGRESSION("progression"),
    INTOLERANCE("intolerance"),
    COMPLETED("completed"),
    ONGOING("ongoing");

    private final String code;

    Outcome(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
