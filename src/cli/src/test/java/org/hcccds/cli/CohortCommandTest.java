package org.hcccds.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code hcc cohort}; what is in a cohort is tested where it is made. */
class CohortCommandTest {

    @TempDir
    private Path folder;

    @Test
    void aFileHoldsWhatStandardOutputWould() throws IOException {
        Path file = folder.resolve("cohort.jsonl");
        assertThat(Hcc.run("cohort", "--size", 20, "--seed", 9, "--out", file)).isEqualTo(new Hcc(0, "", ""));
        assertThat(Files.readString(file)).isEqualTo(Hcc.run("cohort", "--size", 20, "--seed", 9).out());
    }

    @Test
    void aPatientDoesNotDependOnHowManyThereAre() {
        assertThat(Hcc.run("cohort", "--size", 20).out()).startsWith(Hcc.run("cohort", "--size", 5).out()).hasLineCount(20);
    }

    @Test
    void whatIsThereIsOverwrittenOnRequestAlone() throws IOException {
        Path file = Files.writeString(folder.resolve("cohort.jsonl"), "kept\n");
        assertThat(Hcc.run("cohort", "--size", 1, "--out", file).status()).isEqualTo(2);
        assertThat(file).hasContent("kept");
        assertThat(Hcc.run("cohort", "--size", 1, "--out", file, "--force").status()).isZero();
        assertThat(Files.readString(file)).startsWith("{\"id\":\"cohort-1-1\"");
    }

    @Test
    void theProgramAssessesItsOwnPatients() {
        String patients = Hcc.run("cohort", "--size", 3, "--seed", 2).out();
        Hcc run = Hcc.runWithInput(patients, "diff", Hcc.file("rules-diff-old"), Hcc.file("rules-diff-old"), "--cases", "-");
        assertThat(run).isEqualTo(new Hcc(0, "RULES: 0 changed, 0 added, 0 removed\n\nNothing changes for any of 3 patients.\n",
                ""));
    }
}
