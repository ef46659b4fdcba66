package org.hcccds.model.patient;

/**
 * One fact that a patient case can hold.
 *
 * @param <T> the Java type of its value
 */
public final class Fact<T> implements Datum<T> {

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

    @Override
    public String path() {
        return path;
    }

    @Override
    public FactType<T> type() {
        return type;
    }

    @Override
    public String question() {
        return question;
    }

    @Override
    public PatientCase.Builder in(PatientCase facts, T value) {
        return value == null ? facts.toBuilder().clear(this) : facts.toBuilder().set(this, value);
    }

    int ordinal() {
        return ordinal;
    }

    @Override
    public String toString() {
        return path;
    }
}
