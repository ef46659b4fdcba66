package org.hcccds.engine.rehearsal;

import java.util.List;
import java.util.function.Supplier;
import org.hcccds.engine.Once;
import org.hcccds.model.assessment.Assessment;
import org.hcccds.model.patient.PatientCase;

/** What the rules as they are make of a case, with what they see of it. */
public final class Recording {

    private final PatientCase patientCase;
    private final List<Object> seen;
    private final Performance run;
    private final Once<Assessment> assessment;

    Recording(PatientCase patientCase, List<Object> seen, Performance run, Supplier<Assessment> assessment) {
        this.patientCase = patientCase;
        this.seen = seen;
        this.run = run;
        this.assessment = new Once<>(assessment);
    }

    public PatientCase patientCase() {
        return patientCase;
    }

    /** The answer, without missing facts; its trace names the rules that fired and nothing else. */
    public Assessment assessment() {
        return assessment.get();
    }

    /** What the rules see of the case. */
    List<Object> seen() {
        return seen;
    }

    /** What was known after each layer of rules. */
    List<Memory> rounds() {
        return run.rounds().stream().map(size -> new Memory(run.facts().subList(0, size))).toList();
    }
}
