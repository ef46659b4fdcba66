package org.hcccds.model.code;

/** Sex as registered for the MELD score. */
public enum Sex implements Coded {
    MALE("male"),
    FEMALE("female");

    private final String code;

    Sex(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
