package org.hcccds.model.code;

/** Arterial hypertension and whether it is under control. */
public enum Hypertension implements Coded {
    NONE("none"),
    CONTROLLED("controlled"),
    UNCONTROLLED("uncontrolled");

    private final String code;

    Hypertension(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
