package org.hcccds.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.hcccds.authoring.mutate.AcceptedSurvivors;
import org.hcccds.authoring.mutate.ChangedRules;
import org.hcccds.authoring.mutate.ChangesUnknownException;
import org.hcccds.authoring.mutate.MutationJson;
import org.hcccds.authoring.mutate.MutationReport;
import org.hcccds.authoring.mutate.MutationRun;
import org.hcccds.authoring.mutate.MutationText;
import org.hcccds.authoring.scenario.Scenario;
import org.hcccds.authoring.scenario.ScenarioSuite;
import org.hcccds.engine.Build;
import org.hcccds.engine.HccEngine;
import org.hcccds.io.tree.InputProblem;
import org.hcccds.model.name.Nearest;
import org.hcccds.model.patient.Numbers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code hcc mutate}: changes rules one condition at a time and sees whether the scenarios notice. */
@Command(name = "mutate", mixinStandardHelpOptions = true,
        description = "Changes the rules one condition at a time and sees whether the scenarios notice. Shows each change that "
                + "none notices, with a scenario that would.")
final class MutateCommand implements Callable<Integer> {

    enum Format { text, json }

    @Option(names = "--scenarios", defaultValue = "scenarios", paramLabel = "DIR",
            description = "the scenarios to run (default: scenarios); its survivors.yaml lists changes that they need not notice")
    private Path scenarios;

    @Option(names = "--changed", paramLabel = "REV",
            description = "only the rules whose text has changed since this git revision; with --rules FOLDER")
    private String changed;

    @Option(names = "--rule", paramLabel = "ID", arity = "1..*", description = "only these rules")
    private List<String> ids = new ArrayList<>();

    @Option(names = "--at-least", paramLabel = "PERCENT", defaultValue = "95",
            description = "fail when fewer of the changes are noticed (default: 95)")
    private double atLeast;

    @Option(names = "--format", defaultValue = "text", paramLabel = "FORMAT", description = "text (default) or json")
    private Format format;

    @Option(names = "--out", paramLabel = "FILE", description = "write the report to this file")
    private Path out;

    @Mixin
    private RulesOption rules;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (!(atLeast >= 0 && atLeast <= 100)) {
            throw new UserError("--at-least " + Numbers.plain(atLeast)
                    + ": not a percentage.\nMaybe a number from 0 to 100 is meant.");
        }
        if (!Files.exists(scenarios)) {
            throw new UserError(scenarios + ": there is no such folder or file."
                    + "\nMaybe name the folder of your scenarios with --scenarios.");
        }
        try (HccEngine engine = rules.open(Build.DIRECT)) {
            Collection<String> selected = selected(engine);
            if (selected.isEmpty()) {
                spec.commandLine().getErr().println("No rule has changed since " + changed + ".");
                return ExitStatus.DONE;
            }
            return run(engine, selected);
        }
    }

    private int run(HccEngine engine, Collection<String> selected) throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        ScenarioSuite suite = ScenarioSuite.read(scenarios, engine);
        AcceptedSurvivors accepted = AcceptedSurvivors.in(scenarios);
        List<InputProblem> problems = new ArrayList<>(suite.problems());
        problems.addAll(accepted.problems());
        problems.forEach(problem -> err.println(problem.render()));
        if (!problems.isEmpty()) {
            return ExitStatus.BAD_INPUT;
        } else if (suite.scenarios().isEmpty()) {
            throw new UserError("There is no scenario in " + scenarios + ".\nMaybe its files do not end in .yaml.");
        }
        MutateProgress progress = new MutateProgress(err, Terminal.of(System.getenv()).color());
        MutationRun run = MutationRun.of(engine, suite.scenarios(), selected, accepted, progress);
        refuseFailing(run.failing());
        err.println("Trying " + counted(run.size(), "change") + " of " + counted(selected.size(), "rule") + " on "
                + counted(suite.scenarios().size(), "scenario") + " ...");
        MutationReport report = run.report();
        progress.end();
        print(format == Format.json ? MutationJson.of(report) : MutationText.of(report));
        report.stale().forEach(stale -> err.println(stale.entry().where() + " " + stale.entry().rule() + ": "
                + stale.why() + ".\nMaybe take the entry out."));
        return !report.stale().isEmpty() ? ExitStatus.BAD_INPUT
                : report.total().score() < atLeast ? ExitStatus.NEGATIVE : ExitStatus.DONE;
    }

    private static String counted(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    /** The rules that are asked for; empty only where none has changed. */
    private Collection<String> selected(HccEngine engine) {
        Set<String> all = engine.workbench().ruleNames().keySet();
        ids.stream().filter(id -> !all.contains(id)).findFirst().ifPresent(id -> {
            throw new UserError("--rule " + id + ": there is no such rule.\nMaybe "
                    + Nearest.to(id, all).orElse("see: hcc rules") + ".");
        });
        if (changed == null) {
            return ids.isEmpty() ? all : Set.copyOf(ids);
        }
        try {
            Set<String> since = ChangedRules.since(changed, rules.folder());
            return since.stream().filter(all::contains).filter(id -> ids.isEmpty() || ids.contains(id)).toList();
        } catch (ChangesUnknownException e) {
            throw new UserError("--changed " + changed + ": " + e.getMessage());
        }
    }

    private static void refuseFailing(List<Scenario> failing) {
        if (!failing.isEmpty()) {
            Scenario first = failing.get(0);
            throw new UserError(counted(failing.size(), "scenario") + (failing.size() == 1 ? " fails" : " fail")
                    + " before any rule is changed, the first at " + first.file() + ":" + first.position().line() + " "
                    + first.name() + ".\nMaybe run hcc test, and mend them first.");
        }
    }

    private void print(String text) {
        if (out == null) {
            spec.commandLine().getOut().print(text);
            return;
        }
        try {
            Files.writeString(out, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UserError("--out " + out + " cannot be written: " + e.getMessage()
                    + ".\nMaybe the folder is not there.");
        }
    }
}
