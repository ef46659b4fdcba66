package org.hcccds.model.assessment;

import org.hcccds.model.code.Coded;

/** Where a treatment stands for this patient in one guideline. */
public enum Status implements Coded {
    /** Offered in this setting, its conditions known and met, nothing contraindicates it. */
    RECOMMENDED("recommended"),
    /** As recommended, but a prerequisite is outstanding. */
    CONDITIONAL("conditional"),
    /** Offered in this setting, but a contraindication applies. */
    EXCLUDED("excluded"),
    /** The guideline advises against it in this setting. */
    NOT_RECOMMENDED("not-recommended");

    private final String code;

    Status(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
