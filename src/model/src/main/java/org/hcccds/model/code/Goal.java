package org.hcccds.model.code;

/** What treatment is meant to achieve. */
public enum Goal implements Coded {
    LONG_TERM_CONTROL("long-term-control"),
    CONVERSION("conversion"),
    ADJUVANT("adjuvant");

    private final String code;

    Goal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
