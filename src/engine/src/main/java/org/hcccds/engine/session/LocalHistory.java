package org.hcccds.engine.session;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hcccds.engine.rulebase.Formulary;
import org.hcccds.model.code.Answer;
import org.hcccds.model.code.Response;
import org.hcccds.model.patient.Facts;
import org.hcccds.model.patient.LocoregionalTherapy;
import org.hcccds.model.patient.PatientCase;
import org.hcccds.model.patient.Surgery;
import org.hcccds.model.rule.LocoregionalCourse;
import org.hcccds.model.rule.Procedure;

/** What the rules see of locoregional treatment and operations so far. */
final class LocalHistory {

    private static final String TACE = "tace";

    private final PatientCase facts;
    private final Formulary formulary;

    private LocalHistory(PatientCase facts, Formulary formulary) {
        this.facts = facts;
        this.formulary = formulary;
    }

    /** The course, and a procedure for each session and operation. */
    static List<Object> of(PatientCase facts, Formulary formulary) {
        LocalHistory history = new LocalHistory(facts, formulary);
        List<Object> all = new ArrayList<>(List.of(history.course()));
        for (LocoregionalTherapy session : facts.get(Facts.LOCOREGIONAL_HISTORY).orElse(List.of())) {
            history.add(all, session.treatment(), session.on(), session.bestResponse());
        }
        for (Surgery operation : facts.get(Facts.SURGERY_HISTORY).orElse(List.of())) {
            history.add(all, operation.treatment(), operation.on(), null);
        }
        return all;
    }

    private void add(List<Object> all, String treatment, LocalDate on, Response response) {
        Integer ago = Elapsed.days(on, facts.get(Facts.ASSESSED_ON).orElse(null));
        Integer before = Elapsed.days(on, facts.get(Facts.SURGERY_PLANNED_ON).orElse(null));
        for (String procedure : formulary.proceduresOf(treatment)) {
            all.add(new Procedure(procedure, ago, before, response));
        }
    }

    private LocoregionalCourse course() {
        Optional<List<LocoregionalTherapy>> history = facts.get(Facts.LOCOREGIONAL_HISTORY);
        if (history.isEmpty()) {
            return new LocoregionalCourse(Answer.UNKNOWN, Answer.UNKNOWN, null);
        }
        List<LocoregionalTherapy> sessions = history.get();
        int tace = (int) sessions.stream()
                .filter(session -> formulary.proceduresOf(session.treatment()).contains(TACE)).count();
        return new LocoregionalCourse(Answer.of(!sessions.isEmpty()), lastProgressed(sessions), tace);
    }

    /** Of sessions on one day one that progressed decides, so that the order of the list says nothing. */
    private static Answer lastProgressed(List<LocoregionalTherapy> sessions) {
        if (sessions.isEmpty()) {
            return Answer.NO;
        } else if (sessions.size() > 1 && sessions.stream().map(LocoregionalTherapy::on).anyMatch(Objects::isNull)) {
            return Answer.UNKNOWN;
        }
        LocalDate last = sessions.stream().map(LocoregionalTherapy::on).filter(Objects::nonNull)
                .max(Comparator.naturalOrder()).orElse(null);
        List<Response> responses = sessions.stream().filter(session -> Objects.equals(session.on(), last))
                .map(LocoregionalTherapy::bestResponse).toList();
        if (responses.contains(Response.PROGRESSIVE)) {
            return Answer.YES;
        }
        return responses.contains(null) ? Answer.UNKNOWN : Answer.NO;
    }
}
