package org.hcccds.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hcccds.engine.HccEngine;
import org.hcccds.engine.rulebase.Vocabulary;
import org.hcccds.io.ExplanationJson;
import org.hcccds.io.text.ExplanationText;
import org.hcccds.model.explanation.Explanation;
import org.hcccds.model.patient.PatientCase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hcc explain}: says why a treatment or stage is as it is for a patient, and what would change that. */
@Command(name = "explain", mixinStandardHelpOptions = true,
        description = "Explains why a treatment is offered or not, or why the stage is what it is, and what would "
                + "change that.")
final class ExplainCommand implements Callable<Integer> {

    enum Format { text, json }

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "files of cases; - reads standard input")
    private List<String> files;

    @Option(names = "--treatment", paramLabel = "ID", description = "explain where this treatment stands, such as tace")
    private String treatment;

    @Option(names = "--guideline", paramLabel = "GUIDELINE",
            description = "in this guideline only, such as AASLD or \"AASLD 2023\"; with --treatment")
    private String guideline;

    @Option(names = "--stage", paramLabel = "SYSTEM", description = "explain the stage in this system, such as BCLC")
    private String stage;

    @Option(names = "--format", defaultValue = "text", paramLabel = "FORMAT", description = "text (default) or json")
    private Format format;

    @Mixin
    private RulesOption rules;

    @Spec
    private CommandSpec spec;

    private final Terminal terminal = Terminal.of(System.getenv());
    /** Made with the first case that is printed as text. */
    private ExplanationText text;

    @Override
    public Integer call() {
        checkWhatIsAsked();
        try (HccEngine engine = rules.open()) {
            checkNames(engine.vocabulary());
            return CaseFiles.each(files, engine, spec.commandLine().getErr(),
                    patientCase -> explain(patientCase, engine));
        }
    }

    private void checkWhatIsAsked() {
        if (treatment == null && stage == null) {
            throw badUsage("What to explain is missing: --treatment ID, such as --treatment tace, or --stage SYSTEM, "
                    + "such as --stage BCLC.");
        } else if (treatment != null && stage != null) {
            throw badUsage("--treatment and --stage are two questions; a run answers one of them.");
        } else if (guideline != null && treatment == null) {
            throw badUsage("--guideline goes with --treatment; stages belong to their system, not to guidelines.");
        }
    }

    private ParameterException badUsage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    /** Names that are not known are told before any case is read. */
    private void checkNames(Vocabulary vocabulary) {
        if (stage != null) {
            stage = new GivenName("--stage", stage).stagingSystem(vocabulary);
            return;
        }
        treatment = new GivenName("--treatment", treatment).treatment(vocabulary);
        if (guideline != null) {
            guideline = new GivenName("--guideline", guideline).guidelineOrEdition(vocabulary);
        }
    }

    private void explain(PatientCase patientCase, HccEngine engine) {
        Explanation explanation = stage != null ? engine.explainStage(patientCase, stage)
                : engine.explainTreatment(patientCase, treatment, Optional.ofNullable(guideline));
        PrintWriter out = spec.commandLine().getOut();
        if (format == Format.json) {
            out.println(ExplanationJson.pretty(explanation));
        } else {
            if (text == null) {
                text = new ExplanationText(EngineTitles.of(engine), terminal.width(), terminal.color());
            } else {
                out.println(terminal.divider());
            }
            out.print(page(patientCase, explanation, engine));
        }
        out.flush();
    }

    private String page(PatientCase patientCase, Explanation explanation, HccEngine engine) {
        if (stage != null) {
            return text.ofStage(patientCase, explanation);
        } else if (guideline != null && explanation.answers().isEmpty()) {
            Explanation all = engine.explainTreatment(patientCase, treatment, Optional.empty());
            return text.ofSilence(patientCase, all, guideline);
        }
        return text.ofTreatment(patientCase, explanation);
    }
}
