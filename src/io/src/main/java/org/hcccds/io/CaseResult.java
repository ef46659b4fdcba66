package org.hcccds.io;

import java.util.List;
import org.hcccds.io.tree.InputProblem;
import org.hcccds.model.patient.PatientCase;

/** What became of one case of an input. */
public sealed interface CaseResult {

    /** A case that can be assessed. */
    record Read(PatientCase patientCase) implements CaseResult {
    }

    /**
     * A case that cannot be assessed.
     *
     * @param caseIdOrPosition the id of the case; where none can be read, its place in the input, such as {@code a.yaml#2}
     * @param problems         everything that is wrong with it, in the order of the text; at least one
     */
    record Rejected(String caseIdOrPosition, List<InputProblem> problems) implements CaseResult {

        public Rejected {
            problems = List.copyOf(problems);
        }
    }
}
