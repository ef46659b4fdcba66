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

    /** Whether a systemic regimen is chosen anew, so that one that has failed is left out. */
    public boolean choosesRegimen() {
        return switch (this) {
            case FIRST_LINE, SECOND_LINE, LATER_LINE, CONVERSION, ADJUVANT, RECURRENCE -> true;
            default -> false;
        };
    }

    @Override
    public String code() {
        return code;
    }
}
