package org.hcccds.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.hcccds.authoring.RuleListJson;
import org.hcccds.authoring.coverage.CoverageJson;
import org.hcccds.authoring.coverage.CoverageText;
import org.hcccds.authoring.coverage.RuleCoverage;
import org.hcccds.authoring.coverage.StatementCoverage;
import org.hcccds.authoring.report.TestReport;
import org.hcccds.engine.HccEngine;
import org.hcccds.engine.RuleInfo;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code hcc rules}: lists the rules. */
@Command(name = "rules", mixinStandardHelpOptions = true,
        description = "Lists the rules: id, guideline, statements or definitions, file and line.")
final class RulesCommand implements Callable<Integer> {

    enum Format { text, json }

    @Option(names = "--format", defaultValue = "text", paramLabel = "FORMAT", description = "text (default) or json")
    private Format format;

    @Option(names = "--coverage", description = "show, for each guideline, how many of its statements are encoded and exercised by "
            + "scenarios; fails unless all are")
    private boolean coverage;

    @Option(names = "--scenarios", defaultValue = "scenarios", paramLabel = "DIR",
            description = "the scenarios that --coverage runs (default: scenarios)")
    private Path scenarios;

    @Mixin
    private RulesOption rules;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        try (HccEngine engine = rules.open()) {
            PrintWriter out = spec.commandLine().getOut();
            if (coverage) {
                return printCoverage(out, engine);
            } else if (format == Format.json) {
                out.println(RuleListJson.of(engine));
            } else {
                printTable(out, engine.rules());
            }
        }
        return ExitStatus.DONE;
    }

    private int printCoverage(PrintWriter out, HccEngine engine) throws IOException {
        if (!Files.exists(scenarios)) {
            throw new UserError(scenarios + ": there is no such folder or file."
                    + "\nMaybe name the folder of your scenarios with --scenarios.");
        }
        TestReport report = TestReport.run(scenarios, engine);
        report.problems().forEach(problem -> spec.commandLine().getErr().println(problem.render()));
        StatementCoverage statements = StatementCoverage.of(engine.vocabulary().sources(), engine.rules(),
                RuleCoverage.of(report.results()));
        out.print(format == Format.json ? CoverageJson.of(statements) : CoverageText.of(statements));
        return statements.isComplete() && report.problems().isEmpty() ? ExitStatus.DONE : ExitStatus.NEGATIVE;
    }

    private static void printTable(PrintWriter out, List<RuleInfo> all) {
        int ids = all.stream().mapToInt(rule -> rule.id().length()).max().orElse(0);
        int guidelines = all.stream().mapToInt(rule -> guideline(rule).length()).max().orElse(0);
        for (RuleInfo rule : all) {
            out.println(padded(rule.id(), ids) + "  " + padded(guideline(rule), guidelines) + "  "
                    + String.join(" ", rule.cites()) + "  " + rule.source());
        }
        out.println(all.size() + " rules");
    }

    private static String guideline(RuleInfo rule) {
        return rule.guideline().orElse("-");
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }
}
