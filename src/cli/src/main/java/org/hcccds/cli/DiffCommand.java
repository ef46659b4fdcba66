package org.hcccds.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.hcccds.authoring.diff.CohortDiff;
import org.hcccds.authoring.diff.DiffJson;
import org.hcccds.authoring.diff.DiffReport;
import org.hcccds.authoring.diff.DiffText;
import org.hcccds.engine.HccEngine;
import org.hcccds.engine.Workbench;
import org.hcccds.io.CaseReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hcc diff}: what a change of rules changes for whom. */
@Command(name = "diff", mixinStandardHelpOptions = true,
        description = "Tells whom a change of rules affects: assesses patients with two rule sets and compares.")
final class DiffCommand implements Callable<Integer> {

    enum Format { text, json }

    private static final String BUILT_IN = "built-in";

    @Parameters(index = "0", paramLabel = "OLD",
            description = "a folder of rule files, a rule jar, or the word built-in")
    private String older;

    @Parameters(index = "1", paramLabel = "NEW", description = "the same")
    private String newer;

    @Option(names = "--cases", required = true, paramLabel = "FILE",
            description = "the patients, such as hcc cohort makes up; - reads standard input")
    private String cases;

    @Option(names = "--format", defaultValue = "text", paramLabel = "FORMAT", description = "text (default) or json")
    private Format format;

    @Option(names = "--accept", paramLabel = "REASON",
            description = "let it pass that patients lose a contraindication or every option; the report says why")
    private String reason;

    @Option(names = "--examples", defaultValue = "3", paramLabel = "N",
            description = "name so many patients of each group (default: 3)")
    private int examples;

    @Spec
    private CommandSpec spec;

    private final Terminal terminal = Terminal.of(System.getenv());

    @Override
    public Integer call() {
        check();
        Workbench before = open(older);
        Workbench after = open(newer);
        Set<String> treatments = new HashSet<>(before.vocabulary().formulary().treatments());
        treatments.addAll(after.vocabulary().formulary().treatments());
        PrintWriter err = spec.commandLine().getErr();
        Progress progress = new Progress(err, System.getenv("HCC_ERROR_TERMINAL") != null, total());
        try (CohortDiff diff = new CohortDiff(before, after, examples, progress)) {
            int read = CaseFiles.each(List.of(cases), new CaseReader(treatments), progress::clear, err, diff::add);
            DiffReport report = diff.finish();
            progress.clear();
            if (report.patients() > 0) {
                print(report);
            } else if (read == ExitStatus.DONE) {
                throw new UserError(cases + " holds no case.\nMaybe make some up with hcc cohort.");
            }
            return read != ExitStatus.DONE ? read
                    : report.hasLosses() && reason == null ? ExitStatus.NEGATIVE : ExitStatus.DONE;
        }
    }

    private void check() {
        if (examples < 0) {
            throw new UserError("--examples " + examples + ": no fewer than none can be named.\nMaybe --examples 0.");
        } else if (reason != null && reason.isBlank()) {
            throw new UserError("--accept \"\": a loss is accepted for a reason, which the report shows."
                    + "\nMaybe --accept \"the label no longer asks for it\".");
        }
    }

    private static Workbench open(String rules) {
        return rules.equals(BUILT_IN) ? HccEngine.builtIn().workbench() : Workbench.read(Path.of(rules));
    }

    /** Of JSON lines the number of lines; of other files it is not known before they are read. */
    private OptionalLong total() {
        String name = cases.toLowerCase(Locale.ROOT);
        if (!(name.endsWith(".jsonl") || name.endsWith(".ndjson")) || !Files.isRegularFile(Path.of(cases))) {
            return OptionalLong.empty();
        }
        try (Stream<String> lines = Files.lines(Path.of(cases), StandardCharsets.ISO_8859_1)) {
            return OptionalLong.of(lines.filter(line -> !line.isBlank()).count());
        } catch (IOException e) {
            return OptionalLong.empty(); // what is wrong is told when the cases are read
        }
    }

    private void print(DiffReport report) {
        PrintWriter out = spec.commandLine().getOut();
        Optional<String> accepted = Optional.ofNullable(reason);
        out.print(format == Format.json ? DiffJson.of(report, accepted)
                : DiffText.of(report, accepted, terminal.width(), terminal.color()));
        out.flush();
    }
}
