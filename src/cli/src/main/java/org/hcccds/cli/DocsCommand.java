package org.hcccds.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hcccds.authoring.check.CheckPages;
import org.hcccds.authoring.scenario.ScenarioSuite;
import org.hcccds.authoring.site.Site;
import org.hcccds.authoring.site.SiteFolder;
import org.hcccds.authoring.site.knowledge.Exercises;
import org.hcccds.authoring.site.knowledge.Knowledge;
import org.hcccds.engine.HccEngine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code hcc docs}: writes the rules and what they encode as a site to read. */
@Command(name = "docs", mixinStandardHelpOptions = true,
        description = "Writes a site of static pages: every rule in words with its sources, evidence and scenarios, "
                + "the guidelines side by side, how stages are decided.")
final class DocsCommand implements Callable<Integer> {

    private static final Path USUAL_SCENARIOS = Path.of("scenarios");

    @Option(names = "--out", required = true, paramLabel = "DIR",
            description = "the folder to write: a new or empty one, or one with an earlier site, which is replaced")
    private Path out;

    @Option(names = "--scenarios", paramLabel = "DIR",
            description = "the scenarios that show what each rule does (default: scenarios, if there is such a folder)")
    private Path scenarios;

    @Mixin
    private RulesOption rules;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        SiteFolder folder = new SiteFolder(out);
        if (!folder.isFree()) {
            throw new UserError(out + ": holds something other than a site; nothing was written."
                    + "\nMaybe name a new folder with --out.");
        }
        Optional<Path> tried = scenarioFolder();
        try (HccEngine engine = rules.open()) {
            Optional<ScenarioSuite> suite = tried.isEmpty() ? Optional.empty()
                    : Optional.of(ScenarioSuite.read(tried.get(), engine));
            suite.ifPresent(one -> spec.commandLine().getErr()
                    .printf(Locale.ROOT, "Running %,d scenarios%n", one.scenarios().size()));
            Site site = Site.of(new Knowledge(engine, suite.map(one -> Exercises.of(tried.get(), one, engine))),
                    CheckPages.all());
            write(folder, site);
            spec.commandLine().getOut().printf(Locale.ROOT, "Wrote %,d pages to %s; open %s%n", site.pages(), out,
                    out.resolve("index.html"));
            return suite.map(this::problems).orElseGet(this::notRun);
        }
    }

    private void write(SiteFolder folder, Site site) {
        try {
            folder.write(site);
        } catch (IOException e) {
            throw new UserError(out + ": cannot be written: " + e.getMessage()
                    + "\nMaybe name another folder with --out.");
        }
    }

    private Optional<Path> scenarioFolder() {
        Path folder = scenarios == null ? USUAL_SCENARIOS : scenarios;
        if (Files.exists(folder)) {
            return Optional.of(folder);
        } else if (scenarios == null) {
            return Optional.empty();
        }
        throw new UserError(folder + ": there is no such folder or file."
                + "\nMaybe name the folder of your scenarios with --scenarios.");
    }

    private int notRun() {
        spec.commandLine().getErr().println("There is no folder scenarios here; the pages say that scenarios were not "
                + "run.\nMaybe name the folder of your scenarios with --scenarios.");
        return ExitStatus.DONE;
    }

    private int problems(ScenarioSuite suite) {
        PrintWriter err = spec.commandLine().getErr();
        suite.problems().forEach(problem -> err.println(problem.render()));
        if (!suite.problems().isEmpty()) {
            err.println("Scenarios with mistakes are not on the site: " + suite.problems().size()
                    + (suite.problems().size() == 1 ? " mistake" : " mistakes"));
        }
        return suite.problems().isEmpty() ? ExitStatus.DONE : ExitStatus.BAD_INPUT;
    }
}
