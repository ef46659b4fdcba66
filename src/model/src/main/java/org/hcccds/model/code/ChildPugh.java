package org.hcccds.model.code;

/** Child-Pugh class. */
public enum ChildPugh implements Coded {
    A, B, C;

    @Override
    public String code() {
        return name();
    }
}
