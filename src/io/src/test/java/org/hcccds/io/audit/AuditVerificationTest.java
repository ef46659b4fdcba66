package org.hcccds.io.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is found in a log of five lines after somebody was at it. */
class AuditVerificationTest {

    @TempDir
    private Path folder;
    private Path file;
    private List<String> lines;

    @BeforeEach
    void write() {
        file = Logs.written(folder.resolve("audit.jsonl"), Logs.settings(), "a", "b", "c", "d", "e");
        lines = new ArrayList<>(Logs.lines(file));
    }

    @Test
    void aLogAsItWasWritten() {
        assertThat(Logs.verified(file)).isEqualTo("""
                5 lines, unbroken, from 2026-03-01T08:00:00Z to 2026-03-01T08:00:04Z
                rules 1.0.0 sha256:0123456789ab
                last hash %s
                """.formatted(AuditLog.endOf(file).hash()));
    }

    @Test
    void anAlteredLine() {
        lines.set(2, lines.get(2).replace("\"A\"", "\"C\""));
        assertThat(verified()).matches("""
                audit.jsonl:3: the line was altered: it says its hash is [0-9a-f]{12}…, and it is [0-9a-f]{12}…
                Maybe compare it with a copy of the log.
                5 lines, 1 break
                """);
    }

    @Test
    void anAlteredHash() {
        lines.set(2, lines.get(2).replaceFirst("\"hash\":\"[0-9a-f]{4}", "\"hash\":\"beef"));
        assertThat(verified()).startsWith("audit.jsonl:3: the line was altered").endsWith("\n5 lines, 1 break\n");
    }

    @Test
    void anAlteredLineWithAHashToMatch() {
        lines.set(2, Logs.sealedAnew(lines.get(2), "\"A\"", "\"C\""));
        assertThat(verified()).matches("""
                audit.jsonl:4: the line does not tie on to the one before, whose hash is [0-9a-f]{12}…: it names [0-9a-f]{12}…
                Maybe compare the lines around it with a copy of the log.
                5 lines, 1 break
                """);
    }

    @Test
    void aRemovedLine() {
        lines.remove(2);
        assertThat(verified()).isEqualTo("""
                audit.jsonl:3: number 4 follows number 2: a line between them is missing or stands elsewhere
                Maybe compare the lines around it with a copy of the log.
                4 lines, 1 break
                """);
    }

    @Test
    void aRemovedLineWithNumbersToMatch() {
        lines.remove(2);
        lines.set(2, Logs.sealedAnew(lines.get(2), "\"sequence\":4", "\"sequence\":3"));
        lines.set(3, Logs.sealedAnew(lines.get(3), "\"sequence\":5", "\"sequence\":4"));
        assertThat(verified()).startsWith("audit.jsonl:3: the line does not tie on").endsWith("4 lines, 2 breaks\n");
    }

    @Test
    void removedFirstLines() {
        String before = lines.get(1).replaceFirst(".*\"hash\":\"(.*)\"}", "$1");
        lines.subList(0, 2).clear();
        assertThat(verified()).isEqualTo("""
                audit.jsonl:1: the log begins with number 3: what was before is missing
                Maybe name the file before it first, or give its last hash as you noted it with --continuing.
                3 lines, 1 break
                """);
        assertThat(Logs.verified(Optional.of(before), Optional.empty(), file)).startsWith("3 lines, unbroken");
        assertThat(Logs.verified(Optional.of("a".repeat(64)), Optional.empty(), file))
                .startsWith("audit.jsonl:1: the line does not tie on to the one before, whose hash is aaaaaaaaaaaa…");
    }

    @Test
    void swappedLines() {
        Collections.swap(lines, 2, 3);
        assertThat(verified()).isEqualTo("""
                audit.jsonl:3: number 4 follows number 2: a line between them is missing or stands elsewhere
                Maybe compare the lines around it with a copy of the log.
                audit.jsonl:4: number 3 stands behind number 4: lines were moved, repeated or put in
                Maybe compare the lines around it with a copy of the log.
                audit.jsonl:5: number 5 follows number 3: a line between them is missing or stands elsewhere
                Maybe compare the lines around it with a copy of the log.
                5 lines, 3 breaks
                """);
    }

    @Test
    void aRepeatedLine() {
        lines.add(2, lines.get(1));
        assertThat(verified()).isEqualTo("""
                audit.jsonl:3: number 2 stands behind number 2: lines were moved, repeated or put in
                Maybe compare the lines around it with a copy of the log.
                6 lines, 1 break
                """);
    }

    @Test
    void aLineThatIsNone() {
        lines.add(2, "checked by Dr. Who");
        lines.add(0, "");
        assertThat(verified()).isEqualTo("""
                audit.jsonl:1: no line of an audit log: it does not end in its hash
                Maybe the line was altered or put in; compare it with a copy of the log.
                audit.jsonl:4: no line of an audit log: it does not end in its hash
                Maybe the line was altered or put in; compare it with a copy of the log.
                7 lines, 2 breaks
                """);
    }

    @Test
    void aLineWithAHashButWithoutAPlace() {
        lines.set(4, Logs.sealedAnew(lines.get(4), "\"sequence\":5,", ""));
        assertThat(verified()).isEqualTo("""
                audit.jsonl:5: no line of an audit log: it does not begin with the fields of one: sequence is missing
                Maybe another file is meant.
                5 lines, 1 break
                """);
    }

    @Test
    void aLineOfHundredsOfMegabytesInLittleMemory() throws IOException {
        try (var out = Files.newOutputStream(file)) {
            byte[] blanks = new byte[1 << 20];
            for (int i = 0; i < 300; i++) {
                out.write(blanks);
            }
            out.write('\n');
            out.write((lines.get(0) + "\n").getBytes());
        }
        assertThat(Logs.verified(file)).isEqualTo("""
                audit.jsonl:1: the line is longer than any that an audit log has
                Maybe another file is meant.
                2 lines, 1 break
                """);
    }

    @Test
    void aTornEnd() throws IOException {
        Files.writeString(file, Files.readString(file) + "{\"sequ");
        assertThat(Logs.verified(file)).isEqualTo("""
                audit.jsonl:6: the last line breaks off after 6 bytes, as when the program was ended while it wrote
                Maybe keep a copy, then cut the piece off: truncate -s %d %s.
                6 lines, 1 break
                """.formatted(Files.size(file) - 6, file).replace(folder + "/", ""));
    }

    @Test
    void aLogThatWasShortenedIsFoundOnlyWithAHashNotedElsewhere() {
        Optional<String> noted = Optional.of(AuditLog.endOf(file).hash());
        assertThat(Logs.verified(Optional.empty(), noted, file)).startsWith("5 lines, unbroken");
        lines.subList(3, 5).clear();
        assertThat(verified()).startsWith("3 lines, unbroken");
        assertThat(Logs.verified(Optional.empty(), noted, file)).isEqualTo("""
                audit.jsonl:3: no line up to here, the end, has the hash %s…
                Maybe lines were cut off at the end, or the log was written anew; compare it with a copy.
                3 lines, 1 break
                """.formatted(noted.get().substring(0, 12)));
    }

    @Test
    void aHashNotedEarlierHoldsForALogThatWentOn() {
        Optional<String> noted = Optional.of(AuditLog.endOf(file).hash());
        Logs.written(file, Logs.settings(), "f");
        assertThat(Logs.verified(Optional.empty(), noted, file)).startsWith("6 lines, unbroken");
    }

    @Test
    void anEmptiedLog() throws IOException {
        Files.writeString(file, "");
        assertThat(Logs.verified(file))
                .isEqualTo("0 lines: an empty log; whether it ever had any, --last HASH would tell\n");
        assertThat(Logs.verified(Optional.empty(), Optional.of("a".repeat(64)), file)).startsWith("audit.jsonl:0: ");
    }

    @Test
    void filesInTheOrderInWhichTheyWereWritten() {
        Path next = Logs.written(folder.resolve("next.jsonl"), Logs.settings().withContinuing(AuditLog.endOf(file)), "f");
        assertThat(Logs.verified(file, next)).startsWith("6 lines, unbroken");
        assertThat(Logs.verified(next, file)).startsWith("next.jsonl:1: the log begins with number 6")
                .contains("audit.jsonl:1: number 1 stands behind number 6").endsWith("6 lines, 2 breaks\n");
        Path other = Logs.written(folder.resolve("other.jsonl"), Logs.settings(), "f");
        assertThat(Logs.verified(file, other)).startsWith("other.jsonl:1: number 1 stands behind number 5");
    }

    @Test
    void rulesThatChangedMeanwhile() {
        try (AuditLog log = AuditLog.open(file)) {
            log.assessed(Logs.assessed("f", "1.1.0"));
            log.assessed(Logs.assessed("g", "1.0.0"));
        }
        assertThat(Logs.verified(file)).contains("\nrules 1.0.0 sha256:0123456789ab to 1.0.0 sha256:0123456789ab, 2 changes\n");
    }

    @Test
    void theSameAsJson() throws IOException {
        lines.remove(2);
        Logs.rewritten(file, lines);
        List<AuditBreak> breaks = new ArrayList<>();
        AuditSummary summary = AuditVerification.of(List.of(file), Optional.empty(), Optional.empty(), breaks::add);
        assertThat(AuditJson.of(summary, breaks)).isEqualTo("""
                {
                  "unbroken": false,
                  "lines": 4,
                  "from": "2026-03-01T08:00:00Z",
                  "to": "2026-03-01T08:00:04Z",
                  "firstRules": {
                    "version": "1.0.0",
                    "digest": "sha256:0123456789abcdef"
                  },
                  "lastRules": {
                    "version": "1.0.0",
                    "digest": "sha256:0123456789abcdef"
                  },
                  "ruleChanges": 0,
                  "lastSequence": 5,
                  "lastHash": "%s",
                  "breakCount": 1,
                  "breaks": [{
                    "file": "%s",
                    "line": 3,
                    "what": "number 4 follows number 2: a line between them is missing or stands elsewhere",
                    "maybe": "compare the lines around it with a copy of the log"
                  }]
                }
                """.formatted(AuditLog.endOf(file).hash(), file));
    }

    private String verified() {
        return Logs.verified(Logs.rewritten(file, lines));
    }
}
