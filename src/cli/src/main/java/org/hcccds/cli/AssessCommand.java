package org.hcccds.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.hcccds.engine.Detail;
import org.hcccds.engine.HccEngine;
import org.hcccds.io.AssessmentJson;
import org.hcccds.io.CaseReader;
import org.hcccds.io.CaseResult;
import org.hcccds.io.text.AssessmentText;
import org.hcccds.io.tree.InputProblem;
import org.hcccds.model.assessment.Assessment;
import org.hcccds.model.patient.PatientCase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hcc assess}: assesses the cases of files. */
@Command(name = "assess", mixinStandardHelpOptions = true,
        description = "Assesses patient cases: YAML (several documents), JSON or JSON lines.")
final class AssessCommand implements Callable<Integer> {

    enum Format { text, json, ndjson }

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "files of cases; - reads standard input")
    private List<String> files;

    @Option(names = "--format", defaultValue = "text", paramLabel = "FORMAT",
            description = "text (default), json, or ndjson: one case a line")
    private Format format;

    @Option(names = "--guidelines", split = ",", paramLabel = "GUIDELINE",
            description = "show options of these guidelines only, such as AASLD,CSCO")
    private List<String> guidelines = List.of();

    @Option(names = "--trace", description = "show the rule, its place and the facts behind every conclusion")
    private boolean trace;

    @Mixin
    private RulesOption rules;

    @Spec
    private CommandSpec spec;

    private final Terminal terminal = Terminal.of(System.getenv());
    private boolean rejected;
    /** Made with the first case that is printed as text. */
    private AssessmentText text;

    @Override
    public Integer call() {
        try (HccEngine engine = rules.open()) {
            GuidelineFilter filter = GuidelineFilter.of(guidelines, engine.vocabulary());
            CaseReader reader = new CaseReader(engine.vocabulary().formulary().treatments());
            for (String file : files) {
                try {
                    Inputs.forEachCase(file, reader, result -> handle(result, engine, filter));
                } catch (UserError e) {
                    report(e.getMessage());
                }
            }
        }
        return rejected ? ExitStatus.BAD_INPUT : ExitStatus.DONE;
    }

    private void handle(CaseResult result, HccEngine engine, GuidelineFilter filter) {
        if (result instanceof CaseResult.Rejected bad) {
            bad.problems().stream().map(InputProblem::render).forEach(this::report);
        } else if (result instanceof CaseResult.Read good) {
            PatientCase patientCase = good.patientCase();
            Assessment assessment = filter.apply(engine.assess(patientCase, new Detail(true, trace)));
            print(patientCase, assessment, engine);
        }
    }

    private void print(PatientCase patientCase, Assessment assessment, HccEngine engine) {
        PrintWriter out = spec.commandLine().getOut();
        switch (format) {
            case json -> out.println(AssessmentJson.pretty(assessment));
            case ndjson -> out.println(AssessmentJson.ndjson(assessment));
            case text -> {
                if (text == null) {
                    text = new AssessmentText(EngineTitles.of(engine), terminal.width(), terminal.color());
                } else {
                    out.println("\n" + "-".repeat(terminal.width()) + "\n");
                }
                out.print(text.of(patientCase, assessment));
            }
        }
        out.flush();
    }

    private void report(String problem) {
        rejected = true;
        spec.commandLine().getErr().println(problem);
    }
}
