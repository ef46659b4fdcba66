package org.hcccds.bench;

import java.util.List;
import org.hcccds.engine.result.Assembler;
import org.hcccds.engine.rulebase.RuleBase;
import org.hcccds.engine.rulebase.RuleBases;
import org.hcccds.model.assessment.Assessment;
import org.hcccds.model.patient.PatientCase;

/** Assesses cases with {@link OrdinaryRules}; facts and assessment are made as the engine makes them. */
final class OrdinaryEngine implements AutoCloseable {

    private final OrdinaryRules rules = OrdinaryRules.compile(BuiltInFiles.path());
    /** For its tables only. */
    private final RuleBase tables = RuleBases.builtIn();

    Assessment assess(PatientCase patientCase) {
        return new Assembler(tables, rules.conclude(patientCase, tables))
                .assemble(patientCase.id());
    }

    @Override
    public void close() {
        tables.close();
    }
}
