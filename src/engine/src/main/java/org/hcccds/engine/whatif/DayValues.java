package org.hcccds.engine.whatif;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hcccds.engine.fields.ReadField;
import org.hcccds.engine.fields.ReadFields;
import org.hcccds.engine.rulebase.RuleBase;
import org.hcccds.model.patient.Fact;
import org.hcccds.model.patient.FactType;
import org.hcccds.model.patient.Facts;
import org.hcccds.model.patient.PatientCase;

/**
 * Days that an unknown date may be: on both sides of every window that the rules count from or to it, and long ago or far
 * ahead. Windows are counted from the day of the assessment; while that is unknown too, no day makes a difference.
 */
final class DayValues {

    private static final int FAR_MONTHS = 120;
    private static final String MONTHS = "months";

    private final RuleBase rules;

    DayValues(RuleBase rules) {
        this.rules = rules;
    }

    List<LocalDate> of(Fact<?> fact, PatientCase facts) {
        if (fact == Facts.ASSESSED_ON) {
            LocalDate latest = latest(facts);
            return List.of(latest, latest.plusMonths(FAR_MONTHS));
        }
        int sign = fact == Facts.SURGERY_PLANNED_ON ? 1 : -1;
        LocalDate today = facts.get(Facts.ASSESSED_ON).orElse(LocalDate.EPOCH);
        TreeSet<LocalDate> days = new TreeSet<>();
        days.add(today);
        days.add(today.plusMonths((long) sign * FAR_MONTHS));
        for (ReadField field : ReadFields.of(fact)) {
            for (double limit : rules.limits(field.fact(), field.field())) {
                long edge = sign * Math.round(limit);
                LocalDate at = field.unit().equals(MONTHS) ? today.plusMonths(edge) : today.plusDays(edge);
                days.addAll(List.of(at.minusDays(1), at, at.plusDays(1)));
            }
        }
        return List.copyOf(days);
    }

    /** The latest day that the record speaks of, in entries of a history too. */
    static LocalDate latest(PatientCase facts) {
        return facts.known().stream().flatMap(known -> days(known.type(), facts.get(known).orElseThrow()))
                .max(Comparator.naturalOrder()).orElse(LocalDate.EPOCH);
    }

    private static Stream<LocalDate> days(FactType<?> type, Object value) {
        if (value instanceof LocalDate day) {
            return Stream.of(day);
        }
        return type instanceof FactType.Entries<?> entries ? daysOf(entries, (List<?>) value) : Stream.empty();
    }

    @SuppressWarnings("unchecked") // the list of an Entries<E> fact holds entries of its shape
    private static <E> Stream<LocalDate> daysOf(FactType.Entries<E> entries, List<?> list) {
        return list.stream().flatMap(entry -> entries.shape().fields().stream().map(field -> field.get().apply((E) entry)))
                .filter(LocalDate.class::isInstance).map(LocalDate.class::cast);
    }
}
