package org.hcccds.model.code;

/** Site of a distant metastasis. */
public enum Metastasis implements Coded {
    LUNG("lung"),
    BONE("bone"),
    ADRENAL("adrenal"),
    BRAIN("brain"),
    PERITONEUM("peritoneum"),
    OTHER("other");

    private final String code;

    Metastasis(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
