package org.hcccds.authoring.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hcccds.authoring.report.TestReport;
import org.hcccds.authoring.report.TextReport;
import org.hcccds.authoring.scenario.Diagnosis;
import org.hcccds.authoring.scenario.Scenario;
import org.hcccds.authoring.scenario.ScenarioResult;
import org.hcccds.authoring.scenario.ScenarioRunner;
import org.hcccds.authoring.scenario.ScenarioSuite;
import org.hcccds.authoring.scenario.SuiteFiles;
import org.hcccds.engine.RuleFaultException;
import org.hcccds.engine.RuleLoadException;
import org.hcccds.engine.Workbench;
import org.hcccds.engine.watch.FolderWatcher;
import org.hcccds.io.tree.InputProblem;

/**
 * Runs scenarios whenever a scenario file or a rule file is saved: first those that what was saved bears on, then, until
 * something is saved again, the others. What it shows is read off the rules as they were saved, so that it comes at once;
 * the rule engine confirms it afterwards.
 */
public final class TestWatch {

    /** Editors save in several steps. */
    private static final Duration QUIET = Duration.ofMillis(40);

    private final SuiteFiles files;
    private final WatchedRules rules;
    private final FolderWatcher watcher;
    private final Page page;
    private final WatchedResults results = new WatchedResults();
    private final Confirmation confirmation;

    /** Where what became of a save is shown. */
    public interface Page {

        /** Begins anew, after a save. */
        void clear();

        /** Shows a text that ends with a line break. */
        void show(String text);
    }

    private TestWatch(SuiteFiles files, WatchedRules rules, FolderWatcher watcher, Page page,
                      Confirmation confirmation) {
        this.files = files;
        this.rules = rules;
        this.watcher = watcher;
        this.page = page;
        this.confirmation = confirmation;
    }

    /**
     * Watches until the thread is interrupted.
     *
     * @param scenarios a folder or a file
     * @param rules     a folder, which is watched too, or a jar; empty for the built-in rules
     * @throws IOException       if the scenarios cannot be read
     * @throws RuleLoadException if a jar cannot be used
     */
    public static void run(Path scenarios, Optional<Path> rules, Page page) throws IOException {
        List<Path> watched = Stream.concat(Stream.of(scenarios), rules.filter(Files::isDirectory).stream()).toList();
        try (FolderWatcher watcher = new FolderWatcher(watched, QUIET);
                Confirmation confirmation = new Confirmation(page::show)) {
            new TestWatch(SuiteFiles.read(scenarios), new WatchedRules(rules), watcher, page, confirmation).run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() throws IOException, InterruptedException {
        refreshed();
        rules.current().ifPresent(read -> unlessAtFault(() -> {
            ScenarioSuite suite = files.suite(read);
            runOthers(suite, suite.problems(), read);
            confirmation.begin(read::engine, suite.scenarios(), results.all());
        }));
        while (true) {
            if (!watcher.isWaiting()) {
                page.show("Waiting for a file to be saved; Ctrl-C ends.\n");
            }
            Set<Path> saved = watcher.next();
            confirmation.drop();
            page.clear();
            page.show("Saved: " + saved.stream().map(Path::toString).collect(Collectors.joining(", ")) + "\n");
            Set<String> changedFiles = files.refresh();
            Set<String> changedRules = refreshed();
            rules.current().ifPresent(read -> unlessAtFault(() -> answer(read, changedRules, changedFiles)));
        }
    }

    /** A rule that cannot be run to an answer is told like any other mistake. */
    private void unlessAtFault(Runnable work) {
        try {
            work.run();
        } catch (RuleFaultException e) {
            page.show(e.getMessage() + "\n");
        }
    }

    private Set<String> refreshed() {
        try {
            return rules.refresh();
        } catch (RuleLoadException e) {
            page.show(e.getMessage() + "\n"
                    + (rules.current().isPresent() ? "The rules as they were before stay in use.\n" : ""));
            return Set.of();
        }
    }

    private void answer(Workbench read, Set<String> changedRules, Set<String> changedFiles) {
        ScenarioSuite suite = files.suite(read);
        List<Scenario> concerned = results.concerned(suite, read, changedRules, changedFiles);
        results.forget(changedRules.isEmpty() ? concerned : suite.scenarios());
        List<ScenarioResult> first = run(concerned, read);
        if (concerned.isEmpty() && suite.problems().isEmpty()) {
            page.show("It bears on no scenario.\n");
        } else {
            page.show("It bears on " + concerned.size() + (concerned.size() == 1 ? " scenario:\n" : " scenarios:\n")
                    + text(first, suite.problems(), read));
        }
        runOthers(suite, List.of(), read);
        confirmation.begin(read::engine, concerned, results.all());
    }

    /** @param problems those that were not shown yet */
    private void runOthers(ScenarioSuite suite, List<InputProblem> problems, Workbench read) {
        List<ScenarioResult> others = run(results.missing(suite), read);
        if (results.missing(suite).isEmpty()) {
            List<ScenarioResult> failed = others.stream().filter(result -> !result.passed()).toList();
            page.show(text(failed, problems, read).replaceFirst("\\d+ passed, \\d+ failed\n$", "") + "All scenarios: " + results.summary(suite) + "\n");
        }
    }

    private static String text(List<ScenarioResult> results, List<InputProblem> problems, Workbench read) {
        Diagnosis diagnosis = new Diagnosis(read);
        return TextReport.of(new TestReport(results.stream().map(diagnosis::of).toList(), problems, List.of(), List.of(), 0,
                Optional.empty()), false);
    }

    /** Runs scenarios until something is saved. */
    private List<ScenarioResult> run(List<Scenario> scenarios, Workbench read) {
        ScenarioRunner runner = ScenarioRunner.rehearsing(read);
        List<ScenarioResult> found = new ArrayList<>();
        for (Scenario scenario : scenarios) {
            if (watcher.isWaiting()) {
                break;
            }
            found.add(runner.run(scenario));
            results.add(found.get(found.size() - 1));
        }
        return found;
    }
}
