package org.hcccds.model.code;

/** Hepatic encephalopathy by West Haven grade. */
public enum Encephalopathy implements Coded {
    NONE("none"),
    GRADE_1_2("grade-1-2"),
    GRADE_3_4("grade-3-4");

    private final String code;

    Encephalopathy(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
