package org.hcccds.authoring.check;

/** How bad a finding is. */
public enum Severity {
    /** The rules may say something wrong, or cannot be loaded. */
    ERROR("error"),
    /** The rules say what they should, but can be written better. */
    WARNING("warning");

    private final String word;

    Severity(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
