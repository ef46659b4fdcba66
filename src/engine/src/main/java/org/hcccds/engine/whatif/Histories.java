package org.hcccds.engine.whatif;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hcccds.engine.logic.Condition;
import org.hcccds.engine.rulebase.Formulary;
import org.hcccds.engine.rulebase.RuleBase;
import org.hcccds.model.code.Answer;
import org.hcccds.model.code.Outcome;
import org.hcccds.model.code.Response;
import org.hcccds.model.patient.Fact;
import org.hcccds.model.patient.Facts;
import org.hcccds.model.patient.LocoregionalTherapy;
import org.hcccds.model.patient.PatientCase;
import org.hcccds.model.patient.Surgery;
import org.hcccds.model.patient.SystemicTherapy;

/**
 * Histories of treatment that stand in for all there may be: none, and for everything that rules ask for a short history
 * that has it, with each end it may have come to, within and beyond the windows of time that rules count.
 */
final class Histories {

    private static final String EXPOSURE = "Exposure";
    private static final String PROCEDURE = "Procedure";

    private final List<String> regimens;
    private final List<String> procedures;
    private final Set<Integer> daysBack = new TreeSet<>();

    Histories(RuleBase rules) {
        Formulary formulary = rules.vocabulary().formulary();
        this.regimens = named(rules, EXPOSURE, "to").stream().map(target -> regimenWith(target, formulary))
                .flatMap(Optional::stream).distinct().toList();
        this.procedures = named(rules, PROCEDURE, "treatment").stream()
                .filter(formulary.treatments()::contains).toList();
        for (String field : List.of("daysSinceLastDose", "daysFromLastDoseToSurgery")) {
            rules.limits(EXPOSURE, field).forEach(limit -> daysBack.add(limit.intValue()));
        }
        for (String field : List.of("daysAgo", "daysBeforeSurgery")) {
            rules.limits(PROCEDURE, field).forEach(limit -> daysBack.add(limit.intValue()));
        }
    }

    private static Set<String> named(RuleBase rules, String fact, String field) {
        Set<String> named = new LinkedHashSet<>();
        rules.logic().stream().flatMap(rule -> rule.patterns().stream())
                .flatMap(pattern -> pattern.conditions().stream())
                .filter(condition -> condition.fact().equals(fact) && condition.field().equals(field))
                .filter(Condition::isPlain).flatMap(condition -> condition.values().stream())
                .filter(String.class::isInstance).forEach(value -> named.add((String) value));
        return named;
    }

    /** The regimen of fewest parts that exposes to a target. */
    private static Optional<String> regimenWith(String target, Formulary formulary) {
        return formulary.treatments().stream().filter(formulary::isSystemic)
                .filter(treatment -> formulary.exposuresOf(treatment).contains(target))
                .min((a, b) -> Integer.compare(formulary.targetsOf(a).size(), formulary.targetsOf(b).size()));
    }

    /** The histories to try; empty of a fact that is none. */
    List<?> of(Fact<?> fact, PatientCase facts) {
        LocalDate today = facts.get(Facts.ASSESSED_ON).orElse(null);
        if (fact == Facts.SYSTEMIC_HISTORY) {
            return systemic(today, facts.get(Facts.SURGERY_PLANNED_ON).orElse(today));
        } else if (fact == Facts.LOCOREGIONAL_HISTORY) {
            return locoregional(today);
        } else if (fact == Facts.SURGERY_HISTORY) {
            List<List<Surgery>> all = new ArrayList<>(List.of(List.of()));
            procedures.forEach(procedure -> days(today).forEach(on -> all.add(List.of(new Surgery(procedure, on)))));
            return all;
        }
        return List.of();
    }

    /** Days that an entry may be of: within and beyond each window that rules count back. */
    List<LocalDate> days(PatientCase facts) {
        LocalDate today = facts.get(Facts.ASSESSED_ON).orElse(null);
        return today == null ? List.of(DayValues.latest(facts))
                : Stream.concat(days(today), days(facts.get(Facts.SURGERY_PLANNED_ON).orElse(today)))
                        .filter(day -> !day.isAfter(today)).distinct().toList();
    }

    private List<List<SystemicTherapy>> systemic(LocalDate today, LocalDate surgeryOn) {
        List<List<SystemicTherapy>> all = new ArrayList<>();
        all.add(List.of());
        for (String regimen : regimens) {
            for (Answer tolerated : List.of(Answer.YES, Answer.NO)) {
                all.add(List.of(ended(regimen, Outcome.PROGRESSION, tolerated)));
            }
            all.add(List.of(ended(regimen, Outcome.INTOLERANCE, Answer.NO)));
            all.add(List.of(ended(regimen, Outcome.COMPLETED, Answer.YES)));
            for (Response response : Response.values()) {
                all.add(List.of(new SystemicTherapy(regimen, Outcome.ONGOING, response, Answer.YES, null,
                        Answer.UNKNOWN)));
            }
            for (LocalDate lastDose : Stream.concat(days(today), days(surgeryOn)).filter(day -> day != null
                    && (today == null || !day.isAfter(today))).distinct().toList()) {
                all.add(List.of(new SystemicTherapy(regimen, Outcome.COMPLETED, null, Answer.YES, lastDose,
                        Answer.UNKNOWN)));
            }
            for (Outcome outcome : List.of(Outcome.PROGRESSION, Outcome.ONGOING)) {
                all.add(List.of(new SystemicTherapy(regimen, outcome, null, Answer.YES, null, Answer.YES)));
            }
            String other = regimens.get(regimen.equals(regimens.get(0)) ? regimens.size() - 1 : 0);
            SystemicTherapy before = ended(other, Outcome.PROGRESSION, Answer.YES);
            SystemicTherapy failed = ended(regimen, Outcome.PROGRESSION, Answer.YES);
            all.add(List.of(before, failed));
            all.add(List.of(failed, before));
        }
        return all;
    }

    private static SystemicTherapy ended(String regimen, Outcome outcome, Answer tolerated) {
        return new SystemicTherapy(regimen, outcome, null, tolerated, null, Answer.UNKNOWN);
    }

    private List<List<LocoregionalTherapy>> locoregional(LocalDate today) {
        List<List<LocoregionalTherapy>> all = new ArrayList<>();
        all.add(List.of());
        for (String procedure : procedures) {
            for (LocalDate on : days(today).toList()) {
                for (Response response : Response.values()) {
                    LocoregionalTherapy session = new LocoregionalTherapy(procedure, on, response);
                    all.add(List.of(session));
                    all.add(List.of(session, session));
                }
            }
        }
        return all;
    }

    /** Days within and beyond each window that ends on a day; unknown where that is. */
    private Stream<LocalDate> days(LocalDate end) {
        if (end == null) {
            return Stream.of((LocalDate) null);
        }
        Set<LocalDate> days = new TreeSet<>();
        daysBack.forEach(back -> days.addAll(List.of(end.minusDays(back - 1), end.minusDays(back),
                end.minusDays(back + 1))));
        days.add(end.minusYears(1));
        return days.stream();
    }
}
