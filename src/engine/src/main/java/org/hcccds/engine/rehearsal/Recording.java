package org.hcccds.engine.rehearsal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hcccds.engine.Once;
import org.hcccds.engine.direct.Run;
import org.hcccds.engine.result.Assembler;
import org.hcccds.engine.rulebase.RuleBase;
import org.hcccds.model.assessment.Assessment;
import org.hcccds.model.assessment.MissingFact;
import org.hcccds.model.assessment.TraceLine;
import org.hcccds.model.patient.PatientCase;
import org.hcccds.model.rule.Conclusion;

/** What rules make of a case, with what they see of it. */
public final class Recording {

    private final PatientCase patientCase;
    private final List<Object> seen;
    private final RuleBase rules;
    private final Run run;
    private final Once<Assessment> assessment;

    Recording(PatientCase patientCase, List<Object> seen, RuleBase rules, Run run) {
        this.patientCase = patientCase;
        this.seen = seen;
        this.rules = rules;
        this.run = run;
        this.assessment = new Once<>(() -> assessment(List.of(), false, true));
    }

    public PatientCase patientCase() {
        return patientCase;
    }

    /** The answer, without missing facts; its trace names the rules that fired and nothing else. */
    public Assessment assessment() {
        return assessment.get();
    }

    /** The answer with missing facts as given. @param traced whether the trace names the rules that fired */
    public Assessment assessment(List<MissingFact> missing, boolean missingComplete, boolean traced) {
        Assembler assembler = new Assembler(rules, run.conclusions());
        return assembler.assemble(patientCase.id(), assembler.stages(), missing, missingComplete,
                traced ? fired() : List.of());
    }

    private List<TraceLine> fired() {
        return run.conclusions().drawn().stream().map(one -> one.rule().id()).distinct().sorted()
                .map(id -> new TraceLine(id, "", "", List.of(), List.of())).toList();
    }

    /** Whether other rules see the same and draw the same from it, in the same order. */
    public boolean drawsAs(Recording other) {
        return seen.equals(other.seen) && run.conclusions().drawn().equals(other.run.conclusions().drawn());
    }

    /** What some rules conclude, by their ids. @param ids of the rules asked about */
    public Map<String, Set<Conclusion>> saidBy(Set<String> ids) {
        Map<String, Set<Conclusion>> said = new HashMap<>();
        run.conclusions().drawn().forEach(one -> {
            String id = one.rule().id();
            if (ids.contains(id)) {
                said.computeIfAbsent(id, rule -> new HashSet<>()).add(one.conclusion());
            }
        });
        return said;
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
