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
import org.hcccds.engine.HccEngine;
import org.hcccds.engine.RuleLoadException;
import org.hcccds.engine.watch.FolderWatcher;
import org.hcccds.io.tree.InputProblem;

/**
 * Runs scenarios whenever a scenario file or a rule file is saved: first those that what was saved bears on, then, until
 * something is saved again, the others.
 */
public final class TestWatch {

    /** Editors save in several steps. */
    private static final Duration QUIET = Duration.ofMillis(40);

    private final SuiteFiles files;
    private final WatchedRules rules;
    private final FolderWatcher watcher;
    private final Page page;
    private final WatchedResults results = new WatchedResults();

    /** Where what became of a save is shown. */
    public interface Page {

        /** Begins anew, after a save. */
        void clear();

        /** Shows a text that ends with a line break. */
        void show(String text);
    }

    private TestWatch(SuiteFiles files, WatchedRules rules, FolderWatcher watcher, Page page) {
        this.files = files;
        this.rules = rules;
        this.watcher = watcher;
        this.page = page;
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
        try (FolderWatcher watcher = new FolderWatcher(watched, QUIET); WatchedRules used = new WatchedRules(rules)) {
            new TestWatch(SuiteFiles.read(scenarios), used, watcher, page).run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() throws IOException, InterruptedException {
        refreshed();
        rules.engine().ifPresent(engine -> {
            ScenarioSuite suite = files.suite(engine);
            runOthers(suite, suite.problems(), engine);
        });
        while (true) {
            if (!watcher.isWaiting()) {
                page.show("Waiting for a file to be saved; Ctrl-C ends.\n");
            }
            Set<Path> saved = watcher.next();
            page.clear();
            page.show("Saved: " + saved.stream().map(Path::toString).collect(Collectors.joining(", ")) + "\n");
            Set<String> changedFiles = files.refresh();
            Set<String> changedRules = refreshed();
            if (rules.engine().isPresent()) {
                answer(rules.engine().get(), changedRules, changedFiles);
            }
        }
    }

    private Set<String> refreshed() {
        try {
            return rules.refresh();
        } catch (RuleLoadException e) {
            page.show(e.getMessage() + "\n"
                    + (rules.engine().isPresent() ? "The rules as they were before stay in use.\n" : ""));
            return Set.of();
        }
    }

    private void answer(HccEngine engine, Set<String> changedRules, Set<String> changedFiles) {
        ScenarioSuite suite = files.suite(engine);
        List<Scenario> concerned = results.concerned(suite, engine, changedRules, changedFiles);
        results.forget(changedRules.isEmpty() ? concerned : suite.scenarios());
        List<ScenarioResult> first = run(concerned, engine);
        if (concerned.isEmpty() && suite.problems().isEmpty()) {
            page.show("It bears on no scenario.\n");
        } else {
            page.show("It bears on " + concerned.size() + (concerned.size() == 1 ? " scenario:\n" : " scenarios:\n")
                    + text(first, suite.problems(), engine));
        }
        runOthers(suite, List.of(), engine);
    }

    /** @param problems those that were not shown yet */
    private void runOthers(ScenarioSuite suite, List<InputProblem> problems, HccEngine engine) {
        List<ScenarioResult> others = run(results.missing(suite), engine);
        if (results.missing(suite).isEmpty()) {
            List<ScenarioResult> failed = others.stream().filter(result -> !result.passed()).toList();
            page.show(text(failed, problems, engine).replaceFirst("\\d+ passed, \\d+ failed\n$", "") + "All scenarios: " + results.summary(suite) + "\n");
        }
    }

    private static String text(List<ScenarioResult> results, List<InputProblem> problems, HccEngine engine) {
        Diagnosis diagnosis = new Diagnosis(engine);
        return TextReport.of(new TestReport(results.stream().map(diagnosis::of).toList(), problems, List.of(), List.of(), 0,
                Optional.empty()), false);
    }

    /** Runs scenarios until something is saved. */
    private List<ScenarioResult> run(List<Scenario> scenarios, HccEngine engine) {
        ScenarioRunner runner = new ScenarioRunner(engine);
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
