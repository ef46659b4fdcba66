package org.hcccds.engine.fields;

import java.util.ArrayList;
import java.util.List;
import org.hcccds.model.patient.Fact;

/** Collects the rows of one topic of {@link ReadFields}, so that a row says its session record only once. */
final class FieldRows {

    private final List<ReadField> rows = new ArrayList<>();
    private String fact;

    /** The rows that follow are fields of this session record. */
    FieldRows of(String sessionRecord) {
        fact = sessionRecord;
        return this;
    }

    /** A field with a unit. */
    FieldRows in(String unit, String field, String words, Fact<?>... facts) {
        rows.add(new ReadField(fact, field, words, unit, List.of(facts)));
        return this;
    }

    /** A field without a unit. */
    FieldRows add(String field, String words, Fact<?>... facts) {
        return in("", field, words, facts);
    }

    List<ReadField> rows() {
        return List.copyOf(rows);
    }
}
