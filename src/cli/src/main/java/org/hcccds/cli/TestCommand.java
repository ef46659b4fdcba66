package org.hcccds.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hcccds.authoring.report.JUnitReport;
import org.hcccds.authoring.report.JsonReport;
import org.hcccds.authoring.report.TestReport;
import org.hcccds.authoring.report.TextReport;
import org.hcccds.authoring.thorough.ThoroughRunner;
import org.hcccds.authoring.watch.TestWatch;
import org.hcccds.engine.Build;
import org.hcccds.engine.HccEngine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hcc test}: runs scenarios. */
@Command(name = "test", mixinStandardHelpOptions = true, description = "Runs the scenarios of a folder against the rules.")
final class TestCommand implements Callable<Integer> {

    enum Format { text, json, junit }

    /** Decides in which orders facts are tried, the same in every run. */
    private static final long SEED = 2024;
    /** The source folder of the built-in rules, where the command is run beside it. */
    private static final Path BUILT_IN = Path.of("kjar");
    /** Codes that clear a terminal and go to its upper left corner. */
    private static final String CLEAR = "\u001b[2J\u001b[H";

    @Parameters(paramLabel = "DIR", arity = "0..1", defaultValue = "scenarios",
            description = "a folder of scenarios, or one file (default: scenarios)")
    private Path folder;

    @Option(names = "--format", defaultValue = "text", paramLabel = "FORMAT",
            description = "text (default), json, or junit (XML)")
    private Format format;

    @Option(names = "--coverage", description = "also list the rules that no scenario makes fire, those without a near miss,"
            + " and the conditions that no scenario shows to be true, or false")
    private boolean coverage;

    @Option(names = "--thorough", description = "also hold every answer, with its trace, against those with the facts in another"
            + " order, with the rules compiled by each build, and without the rule engine; takes a few times as long")
    private boolean thorough;

    @Option(names = "--watch", description = "stay, and run again what a saved scenario file, rule file or table bears on;"
            + " watches kjar where it lies here and --rules names nothing else")
    private boolean watch;

    @Mixin
    private RulesOption rules;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (!Files.exists(folder)) {
            throw new UserError(folder + ": there is no such folder or file.\nMaybe name the folder of your scenarios.");
        }
        if (watch) {
            return watch();
        }
        try (HccEngine engine = rules.open()) {
            TestReport report = thorough ? thorough(engine) : TestReport.run(folder, engine, coverage, result -> result);
            PrintWriter out = spec.commandLine().getOut();
            out.print(switch (format) {
                case text -> TextReport.of(report, coverage);
                case json -> JsonReport.of(report, coverage);
                case junit -> JUnitReport.of(report);
            });
            return status(report);
        }
    }

    private TestReport thorough(HccEngine engine) throws IOException {
        Build otherCompiler = rules.build() == Build.CLASSIC ? Build.EXECUTABLE : Build.CLASSIC;
        try (HccEngine compiled = rules.open(otherCompiler); HccEngine direct = rules.open(Build.DIRECT)) {
            ThoroughRunner runner = new ThoroughRunner(engine,
                    Map.of(otherCompiler, compiled, Build.DIRECT, direct), SEED);
            return TestReport.run(folder, engine, coverage, runner::checked);
        }
    }

    private int watch() throws IOException {
        if (format != Format.text || coverage || thorough) {
            throw new ParameterException(spec.commandLine(), "--watch shows text, and runs what a change bears on; "
                    + "--format, --coverage and --thorough go with a whole run.");
        }
        Optional<Path> edited = rules.path().or(() -> Optional.of(BUILT_IN).filter(Files::isDirectory));
        PrintWriter out = spec.commandLine().getOut();
        boolean terminal = Terminal.of(System.getenv()).color();
        TestWatch.run(folder, edited, new TestWatch.Page() {
            @Override
            public void clear() {
                out.print(terminal ? CLEAR : "\n");
            }

            @Override
            public void show(String text) {
                out.print(text);
                out.flush();
            }
        });
        return ExitStatus.DONE;
    }

    private int status(TestReport report) {
        if (!report.problems().isEmpty() || report.results().isEmpty()) {
            if (report.problems().isEmpty()) {
                spec.commandLine().getErr().println("There is no scenario in " + folder
                        + ".\nMaybe its files do not end in .yaml.");
            }
            return ExitStatus.BAD_INPUT;
        }
        return report.failed() > 0 ? ExitStatus.NEGATIVE : ExitStatus.DONE;
    }
}
