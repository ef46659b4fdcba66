package org.hcccds.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hcccds.authoring.check.CheckJson;
import org.hcccds.authoring.check.CheckPages;
import org.hcccds.authoring.check.CheckReport;
import org.hcccds.authoring.check.CheckSarif;
import org.hcccds.authoring.check.CheckText;
import org.hcccds.authoring.coverage.RuleCoverage;
import org.hcccds.authoring.report.TestReport;
import org.hcccds.engine.Build;
import org.hcccds.engine.HccEngine;
import org.hcccds.engine.rulebase.RuleDraft;
import org.hcccds.engine.rulebase.RuleFiles;
import org.hcccds.model.name.Nearest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hcc check}: finds mistakes in rules and tables without running them. */
@Command(name = "check", mixinStandardHelpOptions = true,
        description = {"Finds mistakes in rule files and tables without running them: what loading them refuses, and "
                + "what would load but hardly be meant.",
                "Without DIR it checks the folder kjar where that stands in the current folder, and the built-in rules "
                        + "elsewhere. Exit status: 0 no error, 1 errors, 2 bad usage or input."})
final class CheckCommand implements Callable<Integer> {

    enum Format { text, json, sarif }

    @Parameters(paramLabel = "DIR", arity = "0..1", description = "a folder of rule files or a built rule jar")
    private Path folder;

    @Option(names = "--rules", paramLabel = "PATH", description = "the same as DIR")
    private Path path;

    @Option(names = "--format", defaultValue = "text", paramLabel = "FORMAT",
            description = "text (default), json, or sarif (version 2.1.0)")
    private Format format;

    @Option(names = "--with-scenarios",
            description = "also run the scenarios, which takes longer, and name the rules that "
            + "none makes fire or nearly fire")
    private boolean withScenarios;

    @Option(names = "--scenarios", defaultValue = "scenarios", paramLabel = "DIR",
            description = "the scenarios that --with-scenarios runs (default: scenarios)")
    private Path scenarios;

    @Option(names = "--explain", paramLabel = "CHECK",
            description = "say what a check such as unknown-field is about, with "
            + "a bad and a good rule")
    private String explained;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (explained != null) {
            out.print(page());
            return ExitStatus.DONE;
        }
        Optional<Path> where = where();
        RuleDraft draft = where.map(RuleDraft::at).orElseGet(() -> RuleDraft.of(RuleFiles.builtIn()));
        CheckReport report = CheckReport.of(draft, withScenarios && draft.problems().isEmpty()
                ? Optional.of(coverage(where))
                : Optional.empty());
        out.print(switch (format) {
            case text -> CheckText.of(report, Terminal.of(System.getenv()).width());
            case json -> CheckJson.of(report);
            case sarif -> CheckSarif.of(report);
        });
        return report.errors() == 0 ? ExitStatus.DONE : ExitStatus.NEGATIVE;
    }

    private Optional<Path> where() {
        if (folder != null && path != null) {
            throw new UserError("Both " + folder + " and --rules " + path + " name the rules to check."
                    + "\nMaybe leave one out.");
        } else if (folder != null || path != null) {
            return Optional.of(folder != null ? folder : path);
        }
        return Optional.of(Path.of("kjar")).filter(kjar -> Files.isDirectory(kjar.resolve("src/main/resources/hcc")));
    }

    private RuleCoverage coverage(Optional<Path> where) throws IOException {
        if (!Files.exists(scenarios)) {
            throw new UserError(scenarios + ": there is no such folder or file."
                    + "\nMaybe name the folder of your scenarios with --scenarios.");
        }
        try (HccEngine engine = where.map(rules -> HccEngine.load(rules, Build.CLASSIC))
                .orElseGet(HccEngine::builtIn)) {
            TestReport run = TestReport.run(scenarios, engine);
            run.problems().forEach(problem -> spec.commandLine().getErr().println(problem.render()));
            return RuleCoverage.of(run.results());
        }
    }

    private String page() {
        if (!CheckPages.ids().contains(explained)) {
            throw new UserError("There is no check \"" + explained + "\".\nMaybe "
                    + Nearest.to(explained, CheckPages.ids())
                    .orElse("one of these is meant: " + String.join(", ", CheckPages.ids())) + ".");
        }
        return CheckPages.page(explained);
    }
}
