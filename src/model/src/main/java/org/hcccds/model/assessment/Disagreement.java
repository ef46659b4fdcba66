package org.hcccds.model.assessment;

import java.util.List;

/** A question on which guidelines differ for this patient, with each position. */
public record Disagreement(String topic, String title, List<Position> positions) {

    /** One position, with the guidelines that hold it. */
    public record Position(String says, List<String> guidelines, List<String> statements) {
    }
}
