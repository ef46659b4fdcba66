package org.hcccds.io;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.hcccds.model.patient.EntryShape;
import org.hcccds.model.patient.Datum;
import org.hcccds.model.patient.FactType;
import org.hcccds.model.patient.Facts;
import org.hcccds.model.patient.Measure;
import org.hcccds.model.patient.Numbers;

/** What may be answered to the question for a fact or a field of an entry, in words for the one who answers; {@link FactReader} reads it. */
public final class AnswerForm {

    private static final Map<Datum<?>, String> EXAMPLES = Map.of(
            Facts.NODULES, "[{diameterCm: 3.2}, {diameterCm: 1.8}]",
            Facts.SYSTEMIC_HISTORY, "[{regimen: sorafenib, outcome: progression}]",
            Facts.LOCOREGIONAL_HISTORY, "[{treatment: tace, on: 2026-01-15}]",
            Facts.SURGERY_HISTORY, "[{treatment: resection, on: 2026-01-15}]");

    private AnswerForm() {
    }

    /** The allowed answers in a few words, such as {@code yes/no}. */
    public static String allowed(Datum<?> asked) {
        String example = EXAMPLES.get(asked);
        return example == null ? Notation.ANSWER.allowed(asked.type()) : "none, or as in " + example;
    }

    /** What more there is to say, by what it is said of; empty when {@link #allowed} says everything. */
    public static Map<String, String> details(Datum<?> asked) {
        Map<String, String> details = new LinkedHashMap<>();
        if (asked.type() instanceof FactType.Measured measured) {
            Measure measure = measured.measure();
            details.put("plausible", measure.units().stream().map(unit -> range(measure, unit))
                    .collect(Collectors.joining(", or ")));
        } else if (asked.type() instanceof FactType.Entries<?> entries) {
            for (EntryShape.Field<?, ?> field : entries.shape().fields()) {
                details.put(field.name(), Allowed.values(field.type()) + (field.required() ? " (needed)" : ""));
            }
        }
        return details;
    }

    private static String range(Measure measure, String unit) {
        return Numbers.plain(measure.minimumIn(unit)) + " to " + Numbers.plain(measure.maximumIn(unit))
                + (measure.isDimensionless() ? "" : " " + unit);
    }
}
