package org.hcccds.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.hcccds.engine.Detail;
import org.hcccds.engine.HccEngine;
import org.hcccds.io.AssessmentJson;
import org.hcccds.io.text.AssessmentText;
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
    private AskOptions asking;

    @Mixin
    private AuditOptions audit;

    @Mixin
    private RulesOption rules;

    @Spec
    private CommandSpec spec;

    private final Terminal terminal = Terminal.of(System.getenv());
    /** Made with the first case that is printed as text. */
    private AssessmentText text;

    @Override
    public Integer call() {
        asking.check(files, format == Format.text);
        PrintWriter err = spec.commandLine().getErr();
        try (HccEngine engine = rules.open()) {
            GuidelineFilter filter = GuidelineFilter.of(guidelines, engine.vocabulary());
            return audit.record(engine, () -> asking.isAsked()
                    ? CaseFiles.only(files.get(0), engine, err, facts -> ask(facts, engine, filter))
                    : CaseFiles.each(files, engine, err, facts -> print(facts, assess(facts, engine, filter), engine)));
        }
    }

    private Assessment assess(PatientCase facts, HccEngine engine, GuidelineFilter filter) {
        return filter.apply(engine.assess(facts, new Detail(true, trace)));
    }

    private void ask(PatientCase facts, HccEngine engine, GuidelineFilter filter) {
        PrintWriter out = spec.commandLine().getOut();
        AskSession session = AskSession.with(engine, completed -> assess(completed, engine, filter),
                new Dialogue(System.in, out, terminal), terminal);
        session.run(facts);
        out.println(terminal.divider());
        print(session.facts(), session.assessment(), engine);
        asking.deliver(facts, session.facts(), out);
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
                    out.println(terminal.divider());
                }
                out.print(text.of(patientCase, assessment));
            }
        }
        out.flush();
    }
}
