package org.hcccds.model.patient;

import java.time.LocalDate;
import java.util.List;
import org.hcccds.model.patient.EntryShape.Field;

/**
 * One operation on the liver.
 *
 * @param treatment a treatment id, such as {@code resection}
 * @param on        the day; null when unknown
 */
public record Surgery(String treatment, LocalDate on) {

    static final EntryShape<Surgery> SHAPE = new EntryShape<>("operation", List.of(
            new Field<>("treatment", "treatment", new FactType.Treatment(), true, Surgery::treatment),
            new Field<>("on", "date", new FactType.Day(), false, Surgery::on)),
            values -> new Surgery(EntryShape.value(values, "treatment", String.class),
                    EntryShape.value(values, "on", LocalDate.class)));
}
