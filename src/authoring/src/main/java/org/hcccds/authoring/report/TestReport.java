package org.hcccds.authoring.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.hcccds.authoring.coverage.ConditionCoverage;
import org.hcccds.authoring.coverage.RuleCoverage;
import org.hcccds.authoring.scenario.Diagnosis;
import org.hcccds.authoring.scenario.ScenarioResult;
import org.hcccds.authoring.scenario.ScenarioRunner;
import org.hcccds.authoring.scenario.ScenarioSuite;
import org.hcccds.engine.HccEngine;
import org.hcccds.engine.RuleInfo;
import org.hcccds.io.tree.InputProblem;

/**
 * A run of scenarios.
 *
 * @param results  in the order of files and of scenarios in them
 * @param problems what is wrong with scenarios that could not be run
 * @param unfired  rules that no scenario made fire
 * @param unmissed rules without a near miss, as {@link RuleCoverage} has it
 * @param rules    how many rules there are
 * @param conditions what the scenarios show of the conditions of rules; empty where it was not asked for
 */
public record TestReport(List<ScenarioResult> results, List<InputProblem> problems, List<RuleInfo> unfired,
                         List<RuleInfo> unmissed, int rules, Optional<ConditionCoverage> conditions) {

    /**
     * Runs the scenarios of a folder or file, without a look at single conditions.
     *
     * @throws IOException if they cannot be read
     */
    public static TestReport run(Path folderOrFile, HccEngine engine) throws IOException {
        return run(folderOrFile, engine, false, result -> result);
    }

    /**
     * Runs the scenarios of a folder or file.
     *
     * @param conditions whether to look at single conditions as well, which takes about as long again
     * @param further    asks more of each result
     * @throws IOException if they cannot be read
     */
    public static TestReport run(Path folderOrFile, HccEngine engine, boolean conditions,
                                 UnaryOperator<ScenarioResult> further) throws IOException {
        ScenarioSuite suite = ScenarioSuite.read(folderOrFile, engine);
        Diagnosis diagnosis = new Diagnosis(engine.workbench());
        List<ScenarioResult> results = new ScenarioRunner(engine).runAll(suite).stream().map(further).map(diagnosis::of)
                .toList();
        RuleCoverage coverage = RuleCoverage.of(results);
        return new TestReport(results, suite.problems(), without(coverage.fired(), engine),
                without(coverage.nearMissed(), engine), engine.rules().size(),
                conditions ? Optional.of(ConditionCoverage.of(suite.scenarios(), engine)) : Optional.empty());
    }

    private static List<RuleInfo> without(Set<String> ids, HccEngine engine) {
        return engine.rules().stream().filter(rule -> !ids.contains(rule.id())).toList();
    }

    public long failed() {
        return results.stream().filter(result -> !result.passed()).count();
    }

    public long passed() {
        return results.size() - failed();
    }
}
