package org.hcccds.engine.result;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.hcccds.engine.rulebase.RuleBase;
import org.hcccds.model.patient.Fact;
import org.hcccds.model.patient.Facts;
import org.hcccds.model.patient.FactType;
import org.hcccds.model.patient.PatientCase;

/**
 * Days that an unknown date may be: on both sides of every window that the rules count from or to it, and long ago or far
 * ahead. Windows are counted from the day of the assessment; while that is unknown too, no day makes a difference.
 */
final class AdmissibleDays {

    private static final int FAR_MONTHS = 120;

    /** How the rules see a date. @param sign -1 for what has been, 1 for what is planned */
    private record Window(String fact, String field, boolean months, int sign) {
    }

    private static final Map<Fact<LocalDate>, List<Window>> WINDOWS = Map.of(
            Facts.ENDOSCOPY_ON, List.of(new Window("Bleeding", "monthsSinceEndoscopy", true, -1)),
            Facts.LAST_VARICEAL_BLEED_ON, List.of(new Window("Bleeding", "monthsSinceVaricealBleed", true, -1)),
            Facts.GASTROINTESTINAL_BLEED_ON,
            List.of(new Window("Bleeding", "monthsSinceGastrointestinalBleed", true, -1)),
            Facts.ARTERIAL_THROMBOEMBOLISM_ON,
            List.of(new Window("Comorbidity", "monthsSinceArterialThromboembolism", true, -1)),
            Facts.MAJOR_SURGERY_ON, List.of(new Window("Comorbidity", "daysSinceMajorSurgery", false, -1)),
            Facts.SURGERY_PLANNED_ON, List.of(new Window("Plan", "daysToSurgery", false, 1),
                    new Window("Exposure", "daysFromLastDoseToSurgery", false, 1),
                    new Window("Procedure", "daysBeforeSurgery", false, 1)));

    private AdmissibleDays() {
    }

    static List<LocalDate> of(Fact<?> fact, PatientCase facts, RuleBase rules) {
        if (fact == Facts.ASSESSED_ON) {
            LocalDate latest = facts.known().stream().filter(known -> known.type() instanceof FactType.Day)
                    .map(known -> (LocalDate) facts.get(known).orElseThrow())
                    .max(Comparator.naturalOrder()).orElse(LocalDate.EPOCH);
            return List.of(latest, latest.plusMonths(FAR_MONTHS));
        }
        TreeSet<LocalDate> days = new TreeSet<>();
        LocalDate today = facts.get(Facts.ASSESSED_ON).orElse(LocalDate.EPOCH);
        for (Window window : WINDOWS.getOrDefault(fact, List.of())) {
            days.add(today);
            days.add(today.plusMonths((long) window.sign() * FAR_MONTHS));
            for (double limit : rules.limits(window.fact(), window.field())) {
                long edge = Math.round(limit);
                LocalDate at = window.months() ? today.plusMonths(window.sign() * edge)
                        : today.plusDays(window.sign() * edge);
                days.addAll(List.of(at.minusDays(1), at, at.plusDays(1)));
            }
        }
        return List.copyOf(days);
    }
}
