package org.hcccds.model.patient;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hcccds.model.code.Answer;
import org.hcccds.model.code.Outcome;
import org.hcccds.model.code.Response;
import org.hcccds.model.patient.EntryShape.Field;

/**
 * One systemic regimen that the patient has had or is having.
 *
 * @param regimen            a treatment id
 * @param outcome            why it ended, or that it goes on; null when unknown
 * @param bestResponse       null when unknown
 * @param tolerated          whether it was tolerated; for sorafenib: at least 400 mg a day on 20 of the last 28 days
 * @param lastDoseOn         null when unknown
 * @param antidrugAntibodies whether antidrug antibodies were found
 */
public record SystemicTherapy(String regimen, Outcome outcome, Response bestResponse, Answer tolerated,
                              LocalDate lastDoseOn, Answer antidrugAntibodies) {

    static final EntryShape<SystemicTherapy> SHAPE = new EntryShape<>("systemic regimen", List.of(
            new Field<>("regimen", "regimen", new FactType.Treatment(), true, SystemicTherapy::regimen),
            new Field<>("outcome", "outcome", new FactType.Choice<>(List.of(Outcome.values())), false, SystemicTherapy::outcome),
            new Field<>("bestResponse", "best response", new FactType.Choice<>(List.of(Response.values())), false,
                    SystemicTherapy::bestResponse),
            new Field<>("tolerated", "tolerance", new FactType.YesNo(), false, therapy -> known(therapy.tolerated())),
            new Field<>("lastDoseOn", "date of the last dose", new FactType.Day(), false, SystemicTherapy::lastDoseOn),
            new Field<>("antidrugAntibodies", "antidrug antibodies", new FactType.YesNo(), false,
                    therapy -> known(therapy.antidrugAntibodies()))),
            values -> new SystemicTherapy(EntryShape.value(values, "regimen", String.class),
                    EntryShape.value(values, "outcome", Outcome.class),
                    EntryShape.value(values, "bestResponse", Response.class),
                    answer(values, "tolerated"),
                    EntryShape.value(values, "lastDoseOn", LocalDate.class),
                    answer(values, "antidrugAntibodies")));

    private static Answer answer(Map<String, Object> values, String name) {
        Answer answer = EntryShape.value(values, name, Answer.class);
        return answer == null ? Answer.UNKNOWN : answer;
    }

    private static Answer known(Answer answer) {
        return answer.isKnown() ? answer : null;
    }
}
