package org.hcccds.model.code;

/** Cause of the underlying liver disease. PBC and PSC are cholestatic: the Child-Pugh score has bilirubin limits of its own for them. */
public enum Etiology implements Coded {
    HBV("HBV"),
    HCV("HCV"),
    HDV("HDV"),
    ALCOHOL("alcohol"),
    MASLD("MASLD"),
    AFLATOXIN("aflatoxin"),
    /** Primary biliary cholangitis. */ PBC("PBC"),
    /** Primary sclerosing cholangitis. */ PSC("PSC"),
    OTHER("other");

    private final String code;

    Etiology(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
