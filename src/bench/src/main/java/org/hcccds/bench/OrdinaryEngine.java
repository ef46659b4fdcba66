package org.hcccds.bench;

import java.nio.file.Path;
import org.hcccds.engine.Build;
import org.hcccds.engine.result.Assembler;
import org.hcccds.engine.rulebase.RuleBase;
import org.hcccds.engine.rulebase.RuleBases;
import org.hcccds.model.assessment.Assessment;
import org.hcccds.model.patient.PatientCase;

/** Assesses cases with {@link OrdinaryRules}; facts and assessment are made as the engine makes them. */
final class OrdinaryEngine implements AutoCloseable {

    private final OrdinaryRules rules;
    /** For its tables only. */
    private final RuleBase tables;

    /** With the built-in rules. */
    OrdinaryEngine() {
        this.rules = OrdinaryRules.compile(BuiltInFiles.path());
        this.tables = RuleBases.builtIn();
    }

    /** @param files what the rules were compiled from */
    OrdinaryEngine(OrdinaryRules rules, Path files) {
        this.rules = rules;
        this.tables = RuleBases.load(files, Build.CLASSIC);
    }

    Assessment assess(PatientCase patientCase) {
        return new Assembler(tables, rules.conclude(patientCase, tables))
                .assemble(patientCase.id());
    }

    @Override
    public void close() {
        tables.close();
    }
}
