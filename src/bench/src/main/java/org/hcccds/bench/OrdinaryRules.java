package org.hcccds.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.List;
import org.drools.compiler.kie.builder.impl.DrlProject;
import org.hcccds.engine.rulebase.CitedRule;
import org.hcccds.engine.rulebase.Limits;
import org.hcccds.engine.rulebase.RuleBase;
import org.hcccds.engine.rulebase.RuleFiles;
import org.hcccds.engine.rulebase.Vocabulary;
import org.hcccds.engine.session.CaseFacts;
import org.hcccds.engine.session.Conclusions;
import org.hcccds.engine.session.Session;
import org.hcccds.model.patient.PatientCase;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;
import org.kie.internal.conf.AlphaRangeIndexThresholdOption;

/**
 * The product's rule files used as Drools is ordinarily used: DRL text compiled at start through a KieContainer, and a new
 * session for each patient.
 */
final class OrdinaryRules {

    private final KieBase rules;
    private final Vocabulary vocabulary;

    private OrdinaryRules(KieBase rules, Vocabulary vocabulary) {
        this.rules = rules;
        this.vocabulary = vocabulary;
    }

    /** Compiles the rule files in a folder or a jar. */
    static OrdinaryRules compile(Path folderOrJar) {
        KieServices services = KieServices.get();
        KieFileSystem project = services.newKieFileSystem();
        RuleFiles files = RuleFiles.at(folderOrJar);
        files.rules().forEach((path, text) -> project.write("src/main/resources/" + path, text));
        KieBuilder builder = services.newKieBuilder(project).buildAll(DrlProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        KieBaseConfiguration configuration = services.newKieBaseConfiguration();
        // The classic build's index of ranges fails on these rules; the engine leaves it out as well.
        configuration.setOption(AlphaRangeIndexThresholdOption.get(0));
        return new OrdinaryRules(services.newKieContainer(services.getRepository().getDefaultReleaseId())
                .newKieBase(configuration), Vocabulary.of(files));
    }

    /** What the rules conclude, run by the same code as in the engine. @param tables of the same rules */
    Conclusions conclude(PatientCase patientCase, RuleBase tables) {
        return conclude(patientCase, tables, tables::rule);
    }

    /** The same of a case of which everything is known; rules have their names alone. */
    Conclusions conclude(PatientCase complete) {
        return conclude(complete, null, name -> new CitedRule(name, name, List.of()));
    }

    private Conclusions conclude(PatientCase patientCase, Limits limits, Function<String, CitedRule> named) {
        KieSession session = rules.newKieSession();
        try {
            return Session.run(session, named, CaseFacts.of(patientCase, vocabulary, limits), vocabulary.formulary());
        } finally {
            session.dispose();
        }
    }
}
