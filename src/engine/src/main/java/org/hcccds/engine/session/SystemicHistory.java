package org.hcccds.engine.session;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hcccds.engine.rulebase.Formulary;
import org.hcccds.model.code.Answer;
import org.hcccds.model.code.Outcome;
import org.hcccds.model.patient.Facts;
import org.hcccds.model.patient.PatientCase;
import org.hcccds.model.patient.SystemicTherapy;
import org.hcccds.model.rule.Exposure;
import org.hcccds.model.rule.SystemicCourse;

/** What the rules see of the systemic treatment so far. */
final class SystemicHistory {

    private final List<SystemicTherapy> regimens;
    private final LocalDate assessedOn;
    private final LocalDate surgeryOn;
    private final Formulary formulary;

    private SystemicHistory(List<SystemicTherapy> regimens, PatientCase facts, Formulary formulary) {
        this.regimens = regimens;
        this.assessedOn = facts.get(Facts.ASSESSED_ON).orElse(null);
        this.surgeryOn = facts.get(Facts.SURGERY_PLANNED_ON).orElse(null);
        this.formulary = formulary;
    }

    /** The course, and an exposure for each regimen, drug and class; of an unknown history the unknown course alone. */
    static List<Object> of(PatientCase facts, Formulary formulary) {
        return facts.get(Facts.SYSTEMIC_HISTORY)
                .map(regimens -> new SystemicHistory(regimens, facts, formulary).all())
                .orElse(List.of(new SystemicCourse(Answer.UNKNOWN, Answer.UNKNOWN, null, null, null)));
    }

    private List<Object> all() {
        List<Object> all = new ArrayList<>();
        all.add(course());
        Map<String, List<SystemicTherapy>> byTarget = new LinkedHashMap<>();
        for (SystemicTherapy regimen : regimens) {
            for (String target : formulary.exposuresOf(regimen.regimen())) {
                byTarget.computeIfAbsent(target, id -> new ArrayList<>()).add(regimen);
            }
        }
        byTarget.forEach((target, those) -> all.add(exposure(target, those)));
        return all;
    }

    private SystemicCourse course() {
        if (regimens.isEmpty()) {
            return new SystemicCourse(Answer.NO, Answer.NO, 1, 1, null);
        }
        Outcome last = regimens.get(regimens.size() - 1).outcome();
        if (last == null) {
            return new SystemicCourse(Answer.YES, Answer.UNKNOWN, null, null, null);
        }
        boolean underWay = last == Outcome.ONGOING;
        int next = regimens.size() + 1;
        return new SystemicCourse(Answer.YES, Answer.of(underWay), underWay ? regimens.size() : next,
                underWay ? null : next, last);
    }

    private Exposure exposure(String target, List<SystemicTherapy> those) {
        SystemicTherapy latest = those.get(those.size() - 1);
        return new Exposure(target,
                any(those, therapy -> outcomeIs(therapy, Outcome.PROGRESSION)),
                any(those, therapy -> outcomeIs(therapy, Outcome.INTOLERANCE)),
                any(those, SystemicTherapy::tolerated),
                any(those, therapy -> outcomeIs(therapy, Outcome.ONGOING)),
                Answer.of(latest == regimens.get(regimens.size() - 1)), latest.bestResponse(),
                Elapsed.days(latest.lastDoseOn(), assessedOn), Elapsed.days(latest.lastDoseOn(), surgeryOn),
                any(those, SystemicTherapy::antidrugAntibodies));
    }

    private static Answer outcomeIs(SystemicTherapy therapy, Outcome outcome) {
        return therapy.outcome() == null ? Answer.UNKNOWN : Answer.of(therapy.outcome() == outcome);
    }

    private static Answer any(List<SystemicTherapy> those, Function<SystemicTherapy, Answer> question) {
        List<Answer> answers = those.stream().map(question).toList();
        if (answers.contains(Answer.YES)) {
            return Answer.YES;
        }
        return answers.contains(Answer.UNKNOWN) ? Answer.UNKNOWN : Answer.NO;
    }
}
