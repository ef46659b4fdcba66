package org.hcccds.io;

import java.util.Optional;
import java.util.Set;
import org.hcccds.io.tree.Position;
import org.hcccds.io.tree.Problems;
import org.hcccds.model.patient.Admissible;
import org.hcccds.model.patient.Datum;
import org.hcccds.model.patient.PatientCase;

/**
 * Reads single facts and fields of entries, as a person answers the question for them: {@code 14 umol/L}, {@code lung, bone}, {@code none}.
 * Allowed is what {@link CaseReader} allows, and the words for what is wrong are its words; see {@link AnswerForm} for
 * how answers are written. Thread-safe.
 */
public final class FactReader {

    private final Set<String> treatmentIds;

    /** Reads facts whose history may name the given treatments and no others. */
    public FactReader(Set<String> treatmentIds) {
        this.treatmentIds = Set.copyOf(treatmentIds);
    }

    /**
     * The case with one more value, or everything that is wrong with the answer: with the value itself, else with the
     * value beside the other facts. An answer that is blank or says "unknown" is wrong, for it is no value. The places
     * in problems are those within the answer.
     */
    public <T> CaseResult read(PatientCase facts, Datum<T> asked, String answer) {
        Problems problems = new Problems(TypedAnswer.SOURCE);
        ValueReader values = new ValueReader(problems, treatmentIds, Notation.ANSWER);
        Optional<T> value = TypedAnswer.of(asked.type(), answer, problems)
                .flatMap(node -> values.read(asked.type(), node, asked.path()))
                .filter(read -> Admissible.problem(asked.type(), read).isEmpty());
        if (!problems.isEmpty() || value.isEmpty()) {
            return new CaseResult.Rejected(facts.id(), problems.list());
        }
        PatientCase.Builder builder = asked.in(facts, value.get());
        builder.contradictions().forEach(contradiction -> CaseDecoder.report(contradiction, Position.START, problems));
        return problems.isEmpty() ? new CaseResult.Read(builder.build())
                : new CaseResult.Rejected(facts.id(), problems.list());
    }
}
