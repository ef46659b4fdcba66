package org.hcccds.model.code;

/** Result of a serological or nucleic acid test. */
public enum Serology implements Coded {
    POSITIVE("positive"),
    NEGATIVE("negative");

    private final String code;

    Serology(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
