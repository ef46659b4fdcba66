package org.hcccds.authoring.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.hcccds.authoring.scenario.Scenario;
import org.hcccds.authoring.scenario.ScenarioResult;
import org.hcccds.authoring.scenario.ScenarioRunner;
import org.hcccds.authoring.scenario.SuiteFiles;
import org.hcccds.engine.RuleLoadException;
import org.hcccds.engine.Workbench;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was read off rules, held against the rule engine with the same rules, and with others. */
class ConfirmationTest {

    /** Far longer than any machine needs; a test that works never waits for it. */
    private static final long LONGEST_WAIT_SECONDS = 120;
    private static final String SAYS_OTHERWISE = """
            The rule engine says otherwise of "someone fit":
              read off the rules  passed, fired fit
              rule engine         failed: findings.milan: expected yes, actual unknown, fired no rule
            Maybe report it; until then hcc test, which asks the rule engine, counts.
            """;

    @TempDir
    private Path folder;
    private final BlockingQueue<String> shown = new LinkedBlockingQueue<>();
    private Workbench rules;
    private Workbench others;
    private List<Scenario> scenarios;
    private List<ScenarioResult> results;

    @BeforeEach
    void read() throws IOException {
        rules = read("rules", "ecog <= 1");
        others = read("others", "ecog == 1");
        Files.writeString(folder.resolve("fit.yaml"), """
                scenario: someone fit
                case: {performanceStatus: 0}
                expect: {findings: {milan: yes}}
                """);
        scenarios = SuiteFiles.read(folder.resolve("fit.yaml")).suite(rules).scenarios();
        results = scenarios.stream().map(ScenarioRunner.rehearsing(rules)::run).toList();
    }

    @Test
    void onlyADisagreementIsTold() {
        try (Confirmation confirmation = new Confirmation(shown::add)) {
            confirmation.begin(rules::engine, scenarios, results);
            confirmation.begin(others::engine, scenarios, results);
            assertThat(next()).isEqualTo(SAYS_OTHERWISE);
        }
    }

    @Test
    void rulesThatDoNotCompileAreTold() {
        try (Confirmation confirmation = new Confirmation(shown::add)) {
            confirmation.begin(() -> {
                throw new RuleLoadException("rules", List.of("hcc/tested.drl:9: no such thing"));
            }, List.of(), results);
            assertThat(next()).isEqualTo("""
                    The rule compiler refuses what could be read.
                    Cannot use the rules in rules:
                    hcc/tested.drl:9: no such thing
                    """);
        }
    }

    @Test
    void whatCouldNotBeConfirmedIsAskedAboutAfterTheNextSave() {
        try (Confirmation confirmation = new Confirmation(shown::add)) {
            confirmation.begin(() -> {
                throw new RuleLoadException("rules", List.of("no such thing"));
            }, scenarios, results);
            assertThat(next()).contains("no such thing");
            confirmation.begin(others::engine, List.of(), results);
            assertThat(next()).isEqualTo(SAYS_OTHERWISE);
        }
    }

    private String next() {
        try {
            return shown.poll(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Workbench read(String name, String condition) throws IOException {
        Files.createDirectories(folder.resolve(name));
        Files.writeString(folder.resolve(name).resolve("tested.drl"), """
                package hcc.tested;

                import org.hcccds.model.code.*;
                import org.hcccds.model.rule.*;
                import static org.hcccds.model.rule.Conclude.*;

                rule "A fit patient"
                    @id( "fit" )
                    @source( "DF-MILAN" )
                when
                    PerformanceStatus( %s )
                then
                    insert( finding( "milan", Answer.YES ) );
                end
                """.formatted(condition));
        return Workbench.read(folder.resolve(name));
    }
}
