package org.hcccds.model.code;

/** Autoimmune disease and whether it is under control. */
public enum AutoimmuneDisease implements Coded {
    NONE("none"),
    CONTROLLED("controlled"),
    ACTIVE("active");

    private final String code;

    AutoimmuneDisease(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
