package org.hcccds.model.code;

/** Overall risk of bleeding as judged by the clinician. */
public enum BleedingRisk implements Coded {
    LOW("low"),
    SEVERE("severe");

    private final String code;

    BleedingRisk(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
