package org.hcccds.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.hcccds.io.audit.AuditLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code hcc assess --audit} as it is run, and what {@code hcc audit verify} says of the log. */
class AuditOptionsTest {

    private static final Path RULES = Hcc.file("rules-fine");
    private static final Path COMPLETE = Hcc.file("complete.yaml");

    @TempDir
    private Path folder;
    private Path log;

    @BeforeEach
    void name() {
        log = folder.resolve("audit.jsonl");
    }

    @Test
    void everyCaseIsRecordedAndShownAsWithoutALog() throws IOException {
        Object[] plain = {"assess", "--rules", RULES, "--format", "ndjson", Hcc.file("mixed.yaml"), COMPLETE};
        Hcc without = Hcc.run(plain);
        Hcc with = Hcc.run("assess", "--rules", RULES, "--format", "ndjson", Hcc.file("mixed.yaml"), COMPLETE, "--audit", log);
        assertThat(with).isEqualTo(without);
        List<String> shown = without.out().lines().toList();
        List<String> recorded = Files.readAllLines(log);
        assertThat(recorded).hasSize(3);
        for (int i = 0; i < 3; i++) {
            assertThat(recorded.get(i)).startsWith("{\"sequence\":" + (i + 1) + ",\"time\":\"")
                    .contains(",\"assessment\":" + shown.get(i) + ",\"hash\":\"");
        }
        assertThat(Hcc.run("audit", "verify", log).out()).startsWith("3 lines, unbroken, from ");
    }

    @Test
    void theNextRunGoesOnWithTheChain() {
        assess();
        assess();
        Hcc verified = Hcc.run("audit", "verify", log);
        assertThat(verified.status()).isZero();
        assertThat(verified.out()).startsWith("2 lines, unbroken, from ").endsWith(AuditLog.endOf(log).hash() + "\n");
    }

    @Test
    void theWholeAssessmentIsRecordedWhateverIsShown() throws IOException {
        Hcc run = Hcc.run("assess", COMPLETE, "--format", "ndjson", "--guidelines", "CSCO", "--audit", log);
        assertThat(run.out()).doesNotContain("\"guideline\":\"AASLD\"");
        assertThat(Files.readString(log)).contains("\"guideline\":\"AASLD\"");
    }

    @Test
    void aDigestIsRecordedInPlaceOfTheAssessment() throws IOException {
        Hcc.run("assess", "--rules", RULES, COMPLETE, "--audit", log, "--audit-content", "digest");
        assertThat(Files.readString(log)).contains("\"assessmentDigest\":\"sha256:").doesNotContain("milan");
        assertThat(Hcc.run("audit", "verify", log).status()).isZero();
    }

    @Test
    void everyAnswerOfADialogueIsRecorded() throws IOException {
        Path open = Files.writeString(folder.resolve("open.yaml"),
                Files.readString(COMPLETE).replace("performanceStatus: 1\n", ""));
        assertThat(Hcc.runWithInput("1\n", "assess", "--ask", "--rules", RULES, open, "--audit", log).status()).isZero();
        assertThat(Files.readAllLines(log)).hasSize(2);
    }

    @Test
    void anAssessmentThatCannotBeRecordedIsNotShown() {
        Path full = Path.of("/dev/full"); // can be written like a file, but never has room
        Hcc run = Hcc.run("assess", "--rules", RULES, COMPLETE, "--audit", full);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("audit log " + full).contains("\nMaybe ");
    }

    @Test
    void aLogThatSomebodyIsWritingIsLeftToThem() {
        try (AuditLog other = AuditLog.open(log)) {
            Hcc run = Program.run(Map.of(), "assess", "--rules", RULES, COMPLETE, "--audit", log);
            assertThat(run).isEqualTo(new Hcc(2, "", "The audit log " + log + " is being written by another program, or by this"
                    + " one already.\nMaybe end that first, or name a file of its own.\n"));
            assertThat(other.end().sequence()).isZero();
        }
    }

    @Test
    void aLogWithATornEndIsGoneOnWithOnceThePieceIsCutOff() throws IOException {
        assess();
        long whole = Files.size(log);
        Files.writeString(log, "{\"sequence\":2", StandardOpenOption.APPEND);
        assertThat(Hcc.run("assess", "--rules", RULES, COMPLETE, "--audit", log).err())
                .contains("Maybe keep a copy, then cut the piece off: truncate -s " + whole + " " + log);
        try (var file = Files.newByteChannel(log, StandardOpenOption.WRITE)) {
            file.truncate(whole);
        }
        assess();
        assertThat(Hcc.run("audit", "verify", log).out()).startsWith("2 lines, unbroken");
    }

    private void assess() {
        assertThat(Hcc.run("assess", "--rules", RULES, COMPLETE, "--audit", log).status()).isZero();
    }
}
