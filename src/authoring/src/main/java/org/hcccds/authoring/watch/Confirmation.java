package org.hcccds.authoring.watch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hcccds.authoring.scenario.Scenario;
import org.hcccds.authoring.scenario.ScenarioResult;
import org.hcccds.authoring.scenario.ScenarioResult.Mismatch;
import org.hcccds.authoring.scenario.ScenarioRunner;
import org.hcccds.engine.HccEngine;
import org.hcccds.engine.RuleFaultException;
import org.hcccds.engine.RuleLoadException;

/**
 * Has the rules compiled and the rule engine confirm, in a thread of its own, what was read off the rules meanwhile. Says
 * something only where the two differ. What is not confirmed before the next save is asked about then.
 */
final class Confirmation implements AutoCloseable {

    private final Consumer<String> page;
    private final Set<String> unconfirmed = ConcurrentHashMap.newKeySet();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "confirmation");
        thread.setDaemon(true);
        return thread;
    });
    /** Counts up with every save. */
    private int turn;

    /** @param page shows a text that ends with a line break */
    Confirmation(Consumer<String> page) {
        this.page = page;
    }

    /**
     * Begins to confirm results, in the background.
     *
     * @param engine    with the rules; may throw {@link RuleLoadException}
     * @param concerned the scenarios that have to be confirmed anew
     * @param results   of all scenarios
     */
    void begin(Supplier<HccEngine> engine, Collection<Scenario> concerned, Collection<ScenarioResult> results) {
        concerned.forEach(scenario -> unconfirmed.add(scenario.name()));
        List<ScenarioResult> asked = results.stream()
                .filter(result -> unconfirmed.contains(result.scenario().name())).toList();
        int mine = next();
        worker.execute(() -> {
            if (isMine(mine)) {
                say(mine, differences(mine, engine, asked));
            }
        });
    }

    /** Ends what is under way: something was saved. */
    void drop() {
        next();
    }

    private synchronized int next() {
        return ++turn;
    }

    private synchronized boolean isMine(int one) {
        return turn == one;
    }

    private synchronized void say(int one, List<String> texts) {
        if (turn == one) {
            texts.forEach(page);
        }
    }

    private List<String> differences(int mine, Supplier<HccEngine> engine, List<ScenarioResult> asked) {
        List<String> texts = new ArrayList<>();
        try {
            ScenarioRunner runner = new ScenarioRunner(engine.get());
            for (ScenarioResult read : asked) {
                if (!isMine(mine)) {
                    return List.of();
                }
                ScenarioResult run = runner.run(read.scenario());
                if (run.equals(read)) {
                    unconfirmed.remove(read.scenario().name());
                } else {
                    texts.add(difference(read, run));
                }
            }
        } catch (RuleLoadException e) {
            texts.add("The rule compiler refuses what could be read.\n" + e.getMessage() + "\n");
        } catch (RuleFaultException e) {
            texts.add(e.getMessage() + "\n");
        }
        return texts;
    }

    private static String difference(ScenarioResult read, ScenarioResult run) {
        return "The rule engine says otherwise of \"" + read.scenario().name() + "\":\n"
                + "  read off the rules  " + words(read) + "\n  rule engine         " + words(run)
                + "\nMaybe report it; until then hcc test, which asks the rule engine, counts.\n";
    }

    private static String words(ScenarioResult result) {
        return (result.passed() ? "passed" : "failed: "
                + result.mismatches().stream().map(Mismatch::render).collect(Collectors.joining("; ")))
                + ", fired " + (result.firedRules().isEmpty() ? "no rule"
                : result.firedRules().stream().sorted().collect(Collectors.joining(" ")));
    }

    @Override
    public void close() {
        drop();
        worker.shutdownNow();
    }
}
