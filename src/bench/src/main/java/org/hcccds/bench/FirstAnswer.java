package org.hcccds.bench;

import java.util.List;
import org.hcccds.engine.Build;
import org.hcccds.engine.Detail;
import org.hcccds.engine.HccEngine;
import org.hcccds.model.patient.PatientCase;
import org.hcccds.model.rule.PossibleStage;

/** A process that answers for one patient and ends; {@link StartUp} measures from outside how long that takes. */
final class FirstAnswer {

    /** How the rules come to life. */
    enum Way {
        /** Compiled when the product was built. */
        BUILT_IN,
        /** DRL text through a KieContainer, classic build; the stages are read off the session, nothing is assembled. */
        ORDINARY,
        /** DRL text through the engine, executable model. */
        EXECUTABLE,
        /** DRL text through the engine, without the rule engine. */
        DIRECT
    }

    /** The right answer. */
    static final List<String> STAGES = List.of("BCLC B", "CNLC IIa");

    private FirstAnswer() {
    }

    public static void main(String[] args) {
        System.out.println(by(Way.valueOf(args[0])));
    }

    /** The stages of the complete case. */
    static List<String> by(Way way) {
        return switch (way) {
            case BUILT_IN -> by(HccEngine.builtIn());
            case ORDINARY -> by(OrdinaryRules.compile(BuiltInFiles.path()));
            case DIRECT -> by(HccEngine.builtIn(Build.DIRECT));
            case EXECUTABLE -> by(HccEngine.load(BuiltInFiles.path(), Build.EXECUTABLE));
        };
    }

    private static List<String> by(HccEngine engine) {
        try (engine) {
            return engine.assess(Cohort.complete(), Detail.PLAIN).stages().stream()
                    .map(stage -> stage.system() + " " + stage.stage().orElseThrow()).sorted().toList();
        }
    }

    private static List<String> by(OrdinaryRules rules) {
        PatientCase complete = Cohort.complete();
        // The facts of a complete case need no limit of the rules, so that no rule base has to be loaded for them.
        return rules.conclude(complete).stages().values().stream()
                .map(drawn -> (PossibleStage) drawn.get(0).conclusion())
                .map(stage -> stage.system() + " " + stage.code()).sorted().toList();
    }
}
