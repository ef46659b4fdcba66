package org.hcccds.model.code;

/** What a note is about. */
public enum NoteKind implements Coded {
    MONITORING("monitoring"),
    PERIOPERATIVE("perioperative"),
    BIOMARKER("biomarker"),
    SEQUENCING("sequencing"),
    APPROVAL("approval"),
    TECHNIQUE("technique"),
    GOAL("goal");

    private final String code;

    NoteKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
