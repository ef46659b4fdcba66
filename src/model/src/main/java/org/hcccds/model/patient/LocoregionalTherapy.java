package org.hcccds.model.patient;

import java.time.LocalDate;
import java.util.List;
import org.hcccds.model.code.Response;
import org.hcccds.model.patient.EntryShape.Field;

/**
 * One session of a locoregional treatment.
 *
 * @param treatment    a treatment id, such as {@code tace}
 * @param on           the day; null when unknown
 * @param bestResponse response of the treated tumor (mRECIST); null when unknown
 */
public record LocoregionalTherapy(String treatment, LocalDate on, Response bestResponse) {

    static final EntryShape<LocoregionalTherapy> SHAPE = new EntryShape<>("locoregional treatment", List.of(
            new Field<>("treatment", "treatment", new FactType.Treatment(), true, LocoregionalTherapy::treatment),
            new Field<>("on", "date", new FactType.Day(), false, LocoregionalTherapy::on),
            new Field<>("bestResponse", "best response", new FactType.Choice<>(List.of(Response.values())), false,
                    LocoregionalTherapy::bestResponse)),
            values -> new LocoregionalTherapy(EntryShape.value(values, "treatment", String.class),
                    EntryShape.value(values, "on", LocalDate.class),
                    EntryShape.value(values, "bestResponse", Response.class)));
}
