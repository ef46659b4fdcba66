package org.hcccds.model.explanation;

import java.util.List;

/**
 * A change of facts that would bring something about, all else as it is. It says what the rules would answer, not what can or
 * should be changed in a patient.
 *
 * @param facts all of them together; one or two
 * @param to    the standing then, such as {@code recommended}, {@code conditional} or {@code decided}
 */
public record Change(List<FactChange> facts, String to) {

    /**
     * One fact of a change.
     *
     * @param fact  its path in a case file
     * @param words what it would have to be, such as "AFP at least 400 ng/mL"
     * @param now   what it is, such as "12 ng/mL" or "unknown"
     */
    public record FactChange(String fact, String words, String now) {
    }
}
