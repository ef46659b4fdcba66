package org.hcccds.model.code;

/** How far a contraindication goes: an absolute one excludes a treatment, a relative one calls for care. */
public enum Severity implements Coded {
    ABSOLUTE("absolute"),
    RELATIVE("relative");

    private final String code;

    Severity(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
