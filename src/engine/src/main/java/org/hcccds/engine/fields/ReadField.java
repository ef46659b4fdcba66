package org.hcccds.engine.fields;

import java.util.List;
import org.hcccds.model.patient.Fact;

/**
 * One thing that rules can read of a case.
 *
 * @param fact  the session record that holds it, such as {@code Bleeding}
 * @param field its name there, such as {@code monthsSinceEndoscopy}
 * @param words what a clinician calls it, such as "months since the last endoscopy"
 * @param unit  the unit it is shown in, which is the one that rules compare it in; empty where it has none
 * @param facts the facts of the case that it is made from, the ones to ask for first in front; never empty
 */
public record ReadField(String fact, String field, String words, String unit, List<Fact<?>> facts) {

    public ReadField {
        facts = List.copyOf(facts);
    }
}
