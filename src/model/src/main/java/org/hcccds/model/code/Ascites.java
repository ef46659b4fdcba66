package org.hcccds.model.code;

/** Ascites, graded as the Child-Pugh score grades it. */
public enum Ascites implements Coded {
    NONE("none"),
    /** Slight, or controlled by drugs. */ MILD("mild"),
    /** Moderate to severe, or refractory. */ MODERATE_SEVERE("moderate-severe");

    private final String code;

    Ascites(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
