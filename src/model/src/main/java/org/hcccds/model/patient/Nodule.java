package org.hcccds.model.patient;

import java.util.List;
import org.hcccds.model.code.Lobe;
import org.hcccds.model.patient.EntryShape.Field;

/**
 * One tumor nodule.
 *
 * @param diameterCm greatest diameter in centimeters, 0.1 to 40; null when unknown
 * @param lobe       the lobe it lies in; null when unknown
 */
public record Nodule(Double diameterCm, Lobe lobe) {

    /** Nodules that have been measured are at least this large, in centimeters. */
    public static final double MINIMUM_DIAMETER_CM = 0.1;
    /** No liver tumor is larger than this, in centimeters. */
    public static final double MAXIMUM_DIAMETER_CM = 40;

    static final FactType.Decimal DIAMETER = new FactType.Decimal(MINIMUM_DIAMETER_CM, MAXIMUM_DIAMETER_CM, "cm");

    static final EntryShape<Nodule> SHAPE = new EntryShape<>("nodule", List.of(
            new Field<>("diameterCm", "diameter", DIAMETER, false, Nodule::diameterCm),
            new Field<>("lobe", "lobe", new FactType.Choice<>(List.of(Lobe.values())), false, Nodule::lobe)),
            values -> new Nodule(EntryShape.value(values, "diameterCm", Double.class),
                    EntryShape.value(values, "lobe", Lobe.class)));

    /** A nodule of a known diameter in an unknown lobe. */
    public static Nodule ofCm(double diameterCm) {
        return new Nodule(diameterCm, null);
    }
}
