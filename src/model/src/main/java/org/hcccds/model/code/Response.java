package org.hcccds.model.code;

/** Best response to a treatment (RECIST 1.1 or mRECIST). */
public enum Response implements Coded {
    COMPLETE("CR"),
    PARTIAL("PR"),
    STABLE("SD"),
    PROGRESSIVE("PD");

    private final String code;

    Response(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
