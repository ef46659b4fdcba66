package org.hcccds.model.code;

/** Extent of hepatic vein tumor thrombus by the Japanese Vv classes (LCSGJ). */
public enum HepaticVein implements Coded {
    /** None. */ VV0("Vv0"),
    /** Peripheral branch. */ VV1("Vv1"),
    /** Major hepatic vein. */ VV2("Vv2"),
    /** Inferior vena cava. */ VV3("Vv3");

    private final String code;

    HepaticVein(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
