package org.hcccds.authoring.watch;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hcccds.authoring.scenario.Contains;
import org.hcccds.authoring.scenario.Scenario;
import org.hcccds.authoring.scenario.ScenarioResult;
import org.hcccds.authoring.scenario.ScenarioSuite;
import org.hcccds.engine.RuleInfo;
import org.hcccds.engine.Workbench;

/** What became of scenarios with the rules and files as they are now, and which of them a change bears on. */
final class WatchedResults {

    private final Map<String, ScenarioResult> results = new HashMap<>();
    /** By scenario the rules that fired when it was run last, if with older rules. */
    private final Map<String, Set<String>> fired = new HashMap<>();

    private final Set<String> failed = new HashSet<>();

    void add(ScenarioResult result) {
        failed.remove(result.scenario().name());
        if (!result.passed()) {
            failed.add(result.scenario().name());
        }
        results.put(result.scenario().name(), result);
        fired.put(result.scenario().name(), result.firedRules());
    }

    /** Those there are. */
    Collection<ScenarioResult> all() {
        return Collections.unmodifiableCollection(results.values());
    }

    /** Results that a change made void. */
    void forget(Collection<Scenario> scenarios) {
        scenarios.forEach(scenario -> results.remove(scenario.name()));
    }

    /** The scenarios that have no result. */
    List<Scenario> missing(ScenarioSuite suite) {
        return suite.scenarios().stream().filter(scenario -> !results.containsKey(scenario.name())).toList();
    }

    /** How many passed and failed. */
    String summary(ScenarioSuite suite) {
        long passed = suite.scenarios().stream().filter(scenario -> results.get(scenario.name()).passed()).count();
        return passed + " passed, " + (suite.scenarios().size() - passed) + " failed";
    }

    /**
     * The scenarios that a change bears on: those in changed files and derived from these; those in which a changed rule fired,
     * which name one, or which exercise a statement of one, as the scenarios do in which it nearly fires; and those that failed.
     */
    List<Scenario> concerned(ScenarioSuite suite, Workbench rules, Set<String> changedRules, Set<String> changedFiles) {
        if (changedRules.isEmpty() && changedFiles.isEmpty()) {
            return List.of();
        }
        Set<String> cited = rules.rules().stream().filter(rule -> changedRules.contains(rule.id()))
                .map(RuleInfo::cites).flatMap(List::stream).collect(Collectors.toSet());
        Set<Scenario> inFiles = new HashSet<>(suite.dependingOn(changedFiles));
        return suite.scenarios().stream().filter(scenario -> inFiles.contains(scenario) || failed.contains(scenario.name())
                || !Collections.disjoint(fired.getOrDefault(scenario.name(), Set.of()), changedRules)
                || !Collections.disjoint(scenario.statements(), cited) || names(scenario, changedRules)).toList();
    }

    private static boolean names(Scenario scenario, Set<String> rules) {
        return scenario.expectations().stream().anyMatch(expectation ->
                expectation instanceof Contains contains && contains.isAboutRules() && rules.contains(contains.member()));
    }
}
