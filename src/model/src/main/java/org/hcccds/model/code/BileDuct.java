package org.hcccds.model.code;

/** Extent of bile duct tumor thrombus by the Japanese B classes (LCSGJ). */
public enum BileDuct implements Coded {
    /** None. */ B0("B0"),
    /** Third-order branch or more peripheral. */ B1("B1"),
    /** Second-order branch. */ B2("B2"),
    /** First-order branch. */ B3("B3"),
    /** Common hepatic duct. */ B4("B4");

    private final String code;

    BileDuct(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
