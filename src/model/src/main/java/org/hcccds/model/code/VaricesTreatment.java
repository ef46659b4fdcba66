package org.hcccds.model.code;

/** How far varices have been treated. */
public enum VaricesTreatment implements Coded {
    NONE("none"),
    PARTIAL("partial"),
    COMPLETE("complete");

    private final String code;

    VaricesTreatment(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
