package org.hcccds.model.code;

/** Extent of portal vein tumor thrombus by the Japanese Vp classes (LCSGJ/JLCA). */
public enum PortalVein implements Coded {
    /** None. */ VP0("Vp0"),
    /** Distal to the second-order branches. */ VP1("Vp1"),
    /** Second-order branches. */ VP2("Vp2"),
    /** First-order branch. */ VP3("Vp3"),
    /** Main trunk, or the opposite first-order branch. */ VP4("Vp4");

    private final String code;

    PortalVein(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
