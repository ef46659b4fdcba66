package org.hcccds.engine.logic;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.hcccds.engine.fields.ReadField;
import org.hcccds.engine.fields.ReadFields;

/** The units that rule files write behind the limits of measured fields. */
public final class LimitUnits {

    /** The unit of rule files for what fields are shown in; years stand in the name of the field. */
    private static final Map<String, String> UNITS = Map.ofEntries(Map.entry("cm", "CM"),
            Map.entry("mg/dL", "MG_PER_DL"),
            Map.entry("g/dL", "G_PER_DL"), Map.entry("ng/mL", "NG_PER_ML"), Map.entry("s", "SECONDS"),
            Map.entry("mmHg", "MM_HG"), Map.entry("%", "PERCENT"), Map.entry("x 10^9/L", "PER_NL"),
            Map.entry("IU/mL", "IU_PER_ML"), Map.entry("kg", "KG"), Map.entry("months", "MONTHS"),
            Map.entry("days", "DAYS"));

    private LimitUnits() {
    }

    /** The constant of {@code Unit} for the limits of a field, such as {@code CM}; empty for a field without a unit. */
    public static Optional<String> of(String fact, String field) {
        return ReadFields.of(fact, field).map(ReadField::unit).map(UNITS::get);
    }

    static Collection<String> all() {
        return UNITS.values();
    }
}
