package org.hcccds.authoring.mutate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hcccds.authoring.TestRules;
import org.hcccds.authoring.mutate.MutationReport.Survivor;
import org.hcccds.authoring.scenario.Scenario;
import org.hcccds.engine.HccEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two rules on a single tumor and scenarios at their limit. */
class MutationRunTest {

    private static final String WITHIN = SmallRules.rule("within", "TumorBurden( largestCm <= 5.0 * Unit.CM )",
            "finding( \"milan\", Answer.YES )");
    private static final String BEYOND = SmallRules.rule("beyond", "TumorBurden( largestCm > 5.0 * Unit.CM )",
            "finding( \"milan\", Answer.NO )");
    private static final String FIVE = """
            scenario: 5.0 cm
            case: {tumor: {nodules: [{diameterCm: 5.0}]}}
            expect: {findings: {milan: yes}}
            """;
    private static final String MORE = """
            scenario: 7.0 cm
            base: 5.0 cm
            change: {tumor: {nodules: [{diameterCm: 7.0}]}}
            expect: {findings: {milan: no}}
            """;

    @TempDir
    private Path folder;
    private HccEngine engine;
    private Path scenarios;

    @BeforeEach
    void load() {
        engine = SmallRules.engine(folder.resolve("rules"), WITHIN, BEYOND);
        scenarios = folder.resolve("scenarios");
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void aChangeThatAScenarioNoticesIsKilledByIt() {
        TestRules.write(scenarios, "a.yaml", FIVE, MORE);
        assertThat(run("").verdicts()).filteredOn(verdict -> !verdict.survived())
                .extracting(verdict -> verdict.mutant().after() + " by " + verdict.killedBy().orElseThrow().name())
                .containsExactly("dropped by 7.0 cm", "TumorBurden() by 5.0 cm",
                "TumorBurden( largestCm >= 5.0 * Unit.CM ) by 5.0 cm",
                        "TumorBurden( largestCm <= 5.0 * Unit.CM ) by 5.0 cm", "TumorBurden( largestCm > 4 * Unit.CM ) by 5.0 cm",
                        "dropped by 5.0 cm", "TumorBurden() by 7.0 cm", "TumorBurden( largestCm < 5.0 * Unit.CM ) by 5.0 cm",
                        "TumorBurden( largestCm > 5.0 * Unit.CM ) by 5.0 cm", "TumorBurden( largestCm <= 4 * Unit.CM ) by 5.0 cm");
    }

    @Test
    void aSurvivorThatShowsIsToldWithWhatToExpect() {
        TestRules.write(scenarios, "a.yaml", FIVE.replace("findings: {milan: yes}", "notFiredRules: [beyond]"));
        Survivor dropped = run("").report().survivors().stream()
                .filter(survivor -> survivor.verdict().mutant().before().startsWith("rule \"within")).findFirst()
                .orElseThrow();
        assertThat(dropped.verdict().showsIn()).extracting(Scenario::name).containsExactly("5.0 cm");
        assertThat(dropped.suggestion()).hasValueSatisfying(suggestion -> {
            assertThat(suggestion.added()).isTrue();
            assertThat(suggestion.yaml()).isEqualTo("expect:\n  findings: {milan: yes}\n  firedRules: [within]\n");
        });
    }

    @Test
    void theScenarioThatIsSuggestedKillsTheSurvivor() {
        TestRules.write(scenarios, "a.yaml", FIVE.replace("5.0}", "4.0}"));
        List<Survivor> before = run("").report().survivors();
        assertThat(before).hasSizeGreaterThan(3).allSatisfy(survivor ->
                assertThat(survivor.suggestion()).hasValueSatisfying(suggestion -> {
                    TestRules.write(scenarios, "b.yaml", suggestion.added() ? FIVE.replace("5.0}", "4.0}")
                            .replace("scenario: 5.0 cm", "scenario: the same").replaceAll("expect: .*\n",
                            suggestion.yaml())
                            : suggestion.yaml());
                    assertThat(SmallRules.suite(scenarios, engine).problems()).isEmpty();
                    assertThat(run("").failing()).isEmpty();
                    assertThat(run("").verdicts()).filteredOn(verdict ->
                                    verdict.mutant().equals(survivor.verdict().mutant()))
                            .singleElement().satisfies(verdict -> assertThat(verdict.survived()).isFalse());
                }));
    }

    @Test
    void anAcceptedSurvivorIsCountedApart() {
        TestRules.write(scenarios, "a.yaml", FIVE, MORE);
        MutationReport report = run("""
                - rule: beyond
                  line: TumorBurden( largestCm > 5.0 * Unit.CM )
                  change: TumorBurden( largestCm > 6 * Unit.CM )
                  reason: made up
                """).report();
        assertThat(report.accepted()).extracting(MutationReport.Accepted::reason).containsExactly("made up");
        assertThat(report.survivors()).extracting(survivor -> survivor.verdict().mutant().after())
                .containsExactly("TumorBurden( largestCm <= 6 * Unit.CM )");
        assertThat(report.stale()).isEmpty();
        assertThat(report.total()).isEqualTo(new MutationReport.Line("all", 12, 10, 1));
        assertThat(report.total().score()).isEqualTo(100.0 * 10 / 11);
    }

    @Test
    void anEntryThatDoesNotHoldIsStale() {
        TestRules.write(scenarios, "a.yaml", FIVE, MORE);
        String entry = "- {rule: %s, line: \"%s\", change: dropped, reason: made up}\n";
        assertThat(run(entry.formatted("beyond", "rule \\\"beyond in words\\\"") + entry.formatted("gone", "x")
                + entry.formatted("within", "TumorBurden( largestCm < 5.0 * Unit.CM )")).report().stale())
                .extracting(stale -> stale.entry().where().replaceAll(".*/", "") + " " + stale.why()).containsExactly(
                        "survivors.yaml:1:3 the change does not survive: \"7.0 cm\" notices it",
                        "survivors.yaml:2:3 there is no rule gone",
                        "survivors.yaml:3:3 no such change of within is tried");
    }

    @Test
    void scenariosThatFailAnywayAreTold() {
        TestRules.write(scenarios, "a.yaml", FIVE.replace("yes", "no"));
        assertThat(run("").failing()).extracting(Scenario::name).containsExactly("5.0 cm");
    }

    @Test
    void aTumorOfUnknownSizeNoticesOnlyWhatLeavesOnePossibility() {
        TestRules.write(scenarios, "a.yaml", """
                scenario: one nodule of unknown size
                case: {tumor: {count: 1}}
                expect: {findings: {milan: unknown}}
                """);
        assertThat(run("").verdicts()).filteredOn(verdict -> !verdict.survived())
                .extracting(verdict -> verdict.mutant().rule().id() + " " + verdict.mutant().after())
                .containsExactly("beyond dropped", "within dropped");
    }

    private MutationRun run(String accepted) {
        try {
            if (!accepted.isEmpty()) {
                Files.writeString(scenarios.resolve("survivors.yaml"), accepted);
            }
            return MutationRun.of(engine, SmallRules.suite(scenarios, engine).scenarios(),
                    engine.workbench().ruleNames().keySet(), AcceptedSurvivors.in(scenarios), (step, done, of) -> { });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
