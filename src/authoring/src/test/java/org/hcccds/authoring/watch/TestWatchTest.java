package org.hcccds.authoring.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real watcher on a real folder of rules and scenarios, while an author saves files. */
class TestWatchTest {

    /** Far longer than any machine needs; a test that works never waits for it. */
    private static final long LONGEST_WAIT_SECONDS = 120;
    private static final String WAITING = "Waiting for a file to be saved; Ctrl-C ends.\n";

    private static final String RULES = """
            package hcc.tested;

            import org.hcccds.model.code.*;
            import org.hcccds.model.rule.*;
            import static org.hcccds.model.rule.Conclude.*;

            rule "A fit patient"
                @id( "fit" )
                @source( "DF-MILAN" )
            when
                PerformanceStatus( ecog <= 1 )
            then
                insert( finding( "milan", Answer.YES ) );
            end

            rule "A patient who is not"
                @id( "unfit" )
                @source( "DF-UCSF" )
            when
                PerformanceStatus( ecog > 1 )
            then
                insert( finding( "ucsf", Answer.YES ) );
            end
            """;

    @TempDir
    private Path folder;
    private final BlockingQueue<String> shown = new LinkedBlockingQueue<>();
    private Thread watch;

    @BeforeEach
    void begin() {
        save("rules/hcc/tested.drl", RULES);
        save("scenarios/fit.yaml", """
                scenario: someone fit
                case: {performanceStatus: 0}
                expect: {findings: {milan: yes}, firedRules: [fit]}
                """);
        save("scenarios/others/unfit.yaml", """
                scenario: someone unfit
                base: someone fit
                change: {performanceStatus: 3}
                expect: {findings: {ucsf: yes}}
                ---
                scenario: someone of whom nothing is known
                case: {ageYears: 70}
                expect: {possible: {BCLC: []}}
                """);
        watch = new Thread(this::watch);
        watch.start();
    }

    @AfterEach
    void end() throws InterruptedException {
        watch.interrupt();
        watch.join();
    }

    @Test
    void aSavedScenarioFileRunsItsScenariosAndThoseThatDeriveFromThem() {
        assertThat(screen()).isEqualTo("All scenarios: 3 passed, 0 failed\n");
        save("scenarios/fit.yaml", """
                scenario: someone fit
                case: {performanceStatus: 0}
                expect: {findings: {milan: no}}
                """);
        assertThat(screen()).isEqualTo("""
                Saved: scenarios/fit.yaml
                It bears on 2 scenarios:
                FAILED  someone fit
                  scenarios/fit.yaml:3  findings.milan
                    expected  no
                    actual    yes

                1 passed, 1 failed
                All scenarios: 2 passed, 1 failed
                """);
    }

    @Test
    void aSavedRuleFileRunsFirstTheScenariosThatItsChangedRulesBearOn() {
        screen();
        save("rules/hcc/tested.drl", RULES.replace("ecog > 1", "ecog > 3"));
        assertThat(screen()).isEqualTo("""
                Saved: rules/hcc/tested.drl
                It bears on 2 scenarios:
                FAILED  someone unfit
                  scenarios/others/unfit.yaml:4  findings.ucsf
                    expected  yes
                    actual    unknown
                    closest   unfit  hcc/tested.drl:16
                      not met performance status (ECOG) above 3; now 3
                              hcc/tested.drl:20:24

                1 passed, 1 failed
                All scenarios: 2 passed, 1 failed
                """);
        save("rules/hcc/tested.drl", RULES + "\n// A remark changes no rule.\n");
        assertThat(screen()).contains("It bears on 2 scenarios:\n2 passed, 0 failed\nAll scenarios: 3 passed, 0 failed\n");
        save("rules/hcc/tested.drl", RULES);
        assertThat(screen()).contains("It bears on no scenario.\nAll scenarios: 3 passed, 0 failed\n");
    }

    @Test
    void aRuleFileThatDoesNotLoadIsToldAndTheRulesBeforeStay() {
        screen();
        save("rules/hcc/tested.drl", RULES.replace("ecog <= 1", "ecgo <= 1"));
        assertThat(screen()).isEqualTo("""
                Saved: rules/hcc/tested.drl
                Cannot use the rules in rules:
                hcc/tested.drl:11:24: ecgo is no field of PerformanceStatus.
                Maybe ecog; PerformanceStatus has ecog, tumorSymptoms, recorded.
                The rules as they were before stay in use.
                It bears on no scenario.
                All scenarios: 3 passed, 0 failed
                """);
        save("rules/hcc/tested.drl", RULES.replace("ecog <= 1", "ecog <= 2"));
        assertThat(screen()).endsWith("All scenarios: 3 passed, 0 failed\n");
    }

    @Test
    void aNewFolderOfScenariosIsWatchedToo() {
        screen();
        save("scenarios/new/more.yaml", "scenario: one more\ncase: {performanceStatus: 1}\nexpect: {findings: {milan: yes}}\n");
        assertThat(screen()).contains("scenarios/new/more.yaml").endsWith("All scenarios: 4 passed, 0 failed\n");
    }

    private void watch() {
        try {
            TestWatch.run(folder.resolve("scenarios"), Optional.of(folder.resolve("rules")), new TestWatch.Page() {
                @Override
                public void clear() {
                    shown.clear();
                }

                @Override
                public void show(String text) {
                    shown.add(text);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is shown until the watch waits for the next save. */
    private String screen() {
        StringBuilder text = new StringBuilder();
        while (true) {
            String next = next();
            if (next.equals(WAITING)) {
                return text.toString().replace(folder + "/", "");
            }
            text.append(next);
        }
    }

    private String next() {
        try {
            String next = shown.poll(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
            assertThat(next).as("the watch shows something").isNotNull();
            return next;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Saves as editors do: beside the file, then in its place. */
    private void save(String name, String text) {
        Path file = folder.resolve(name);
        try {
            Files.createDirectories(file.getParent());
            Path draft = Files.writeString(file.resolveSibling("draft.tmp"), text);
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
