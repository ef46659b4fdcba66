package org.hcccds.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code hcc test} with real scenarios and the built-in rules; its screens are in the transcripts. */
class TestCommandTest {

    private static final Path PASSING = Hcc.file("scenarios-passing");
    private static final Path FAILING = Hcc.file("scenarios-failing");
    /** Far longer than any machine needs. */
    private static final int LONGEST_WAIT_TENTHS = 1200;
    private static final Path MISTAKES = Hcc.file("scenarios-mistakes");

    @TempDir
    private Path folder;

    @Test
    void passedIsZeroFailedIsOneMistakenIsTwo() {
        assertThat(Hcc.run("test", PASSING).status()).isZero();
        assertThat(Hcc.run("test", FAILING).status()).isEqualTo(1);
        assertThat(Hcc.run("test", MISTAKES).status()).isEqualTo(2);
    }

    @Test
    void theStatusDoesNotDependOnTheFormat() {
        assertThat(Hcc.run("test", "--format", "json", PASSING).status()).isZero();
        assertThat(Hcc.run("test", "--format", "json", MISTAKES).status()).isEqualTo(2);
        assertThat(Hcc.run("test", "--format", "junit", FAILING).status()).isEqualTo(1);
        assertThat(Hcc.run("test", "--format", "junit", MISTAKES).status()).isEqualTo(2);
    }

    @Test
    void mistakesWeighMoreThanFailures() throws IOException {
        Files.copy(FAILING.resolve("staging.yaml"), folder.resolve("failing.yaml"));
        Files.copy(MISTAKES.resolve("mistakes.yaml"), folder.resolve("mistakes.yaml"));
        assertThat(Hcc.run("test", folder).status()).isEqualTo(2);
    }

    @Test
    void noScenarioAtAllIsNoSuccess() {
        Hcc run = Hcc.run("test", folder);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("There is no scenario in " + folder + ".\nMaybe its files do not end in .yaml.\n");
    }

    @Test
    void aMissingFolderIsNamed() {
        Path missing = folder.resolve("missing");
        Hcc run = Hcc.run("test", missing);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith(missing + ": there is no such folder or file.\nMaybe ");
    }

    @Test
    void scenariosMayBeRunAgainstOtherRules() throws IOException {
        JsonNode report = new ObjectMapper().readTree(Hcc.run("test", "--format", "json", "--coverage", "--rules",
                Hcc.file("rules-fine"), PASSING).out());
        assertThat(report.get("rules").asInt()).isEqualTo(2);
        assertThat(report.get("neverFired")).isEmpty();
        assertThat(report.get("failed").asInt()).isEqualTo(2);
    }

    @Test
    void watchingRunsTheScenariosAndWaits() throws InterruptedException {
        StringWriter out = new StringWriter();
        Thread watch = new Thread(() -> Main.commandLine(new PrintWriter(out), new PrintWriter(out)).execute("test", "--watch",
                "--rules", Hcc.file("rules-fine").toString(), PASSING.toString()));
        watch.start();
        for (int tenths = 0; tenths < LONGEST_WAIT_TENTHS && !out.toString().contains("Waiting"); tenths++) {
            Thread.sleep(100);
        }
        watch.interrupt();
        watch.join();
        assertThat(out.toString()).startsWith("FAILED  Single nodule of 4 cm in a fit patient\n")
                .endsWith("All scenarios: 0 passed, 2 failed\nWaiting for a file to be saved; Ctrl-C ends.\n");
    }

    @Test
    void aThoroughRunAgreesWithTheOtherBuild() {
        assertThat(Hcc.run("test", "--thorough", "--rules", Hcc.file("rules-fine"), PASSING).out())
                .doesNotContain("thorough").endsWith("0 passed, 2 failed\n");
    }
}
