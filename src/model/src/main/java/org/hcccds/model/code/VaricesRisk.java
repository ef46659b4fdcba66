package org.hcccds.model.code;

/** Risk of bleeding from gastroesophageal varices as seen at endoscopy. */
public enum VaricesRisk implements Coded {
    /** No varices. */ NONE("none"),
    LOW("low"),
    HIGH("high");

    private final String code;

    VaricesRisk(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
