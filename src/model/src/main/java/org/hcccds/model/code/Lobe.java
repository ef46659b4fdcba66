package org.hcccds.model.code;

/** Lobe of the liver that a nodule lies in. */
public enum Lobe implements Coded {
    LEFT("left"),
    RIGHT("right");

    private final String code;

    Lobe(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
