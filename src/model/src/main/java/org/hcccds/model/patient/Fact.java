package org.hcccds.model.patient;

/**
 * One fact that a patient case can hold.
 *
 * @param <T> the Java type of its value
 */
public final class Fact<T> {

    private final String path;
    private final FactType<T> type;
    private final String question;
    private final int ordinal;

    Fact(String path, FactType<T> type, String question, int ordinal) {
        this.path = path;
        this.type = type;
        this.question = question;
        this.ordinal = ordinal;
    }

    /** Where the fact stands in a case file, such as {@code tumor.portalVein}. */
    public String path() {
        return path;
    }

    public FactType<T> type() {
        return type;
    }

    /** What to ask a clinician for, such as "ECOG performance status". */
    public String question() {
        return question;
    }

    int ordinal() {
        return ordinal;
    }

    @Override
    public String toString() {
        return path;
    }
}
