package org.hcccds.model.code;

/** In which situation a guideline offers a treatment. */
public enum Setting implements Coded {
    FIRST_LINE("first-line"),
    SECOND_LINE("second-line"),
    LATER_LINE("later-line"),
    LOCOREGIONAL("locoregional"),
    SURGERY("surgery"),
    TRANSPLANT("transplant"),
    ADJUVANT("adjuvant"),
    RECURRENCE("recurrence"),
    CONVERSION("conversion"),
    SUPPORTIVE("supportive");

    private final String code;

    Setting(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
