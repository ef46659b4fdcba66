package org.hcccds.io.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.hcccds.model.assessment.Assessed;
import org.hcccds.model.assessment.Assessment;
import org.hcccds.model.assessment.RuleBaseVersion;

/** Logs to test with, and ways to tamper with them. */
final class Logs {

    static final Instant BEGINNING = Instant.parse("2026-03-01T08:00:00Z");

    private Logs() {
    }

    /** The next assessment of a case, by rules of version 1.0.0. */
    static Assessed assessed(String caseId) {
        return assessed(caseId, "1.0.0");
    }

    static Assessed assessed(String caseId, String version) {
        return new Assessed(new Assessment(caseId, new RuleBaseVersion(version, "sha256:0123456789abcdef"), Map.of(), List.of(),
                Map.of(), Map.of("child-pugh", "A"), Map.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                true, List.of()), Duration.ofNanos(1_234_567));
    }

    /** A clock that goes on by a second each time it is read. */
    static AuditSettings settings() {
        AtomicLong seconds = new AtomicLong();
        InstantSource clock = () -> BEGINNING.plusSeconds(seconds.getAndIncrement());
        return AuditSettings.STANDARD.withClock(clock);
    }

    /** Writes a log of cases. */
    static Path written(Path file, AuditSettings settings, String... cases) {
        try (AuditLog log = AuditLog.open(file, settings)) {
            for (String id : cases) {
                log.assessed(assessed(id));
            }
        }
        return file;
    }

    static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The log with its lines changed, as somebody with an editor would. */
    static Path rewritten(Path file, List<String> lines) {
        try {
            return Files.writeString(file, String.join("\n", lines) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A line with other content and the hash that belongs to it. */
    static String sealedAnew(String line, String old, String other) {
        byte[] body = Seal.of(line.getBytes(StandardCharsets.UTF_8)).orElseThrow().body();
        byte[] changed = new String(body, StandardCharsets.UTF_8).replace(old, other).getBytes(StandardCharsets.UTF_8);
        return new String(Seal.sealed(changed, Seal.hash(changed)), StandardCharsets.UTF_8).strip();
    }

    /** What verification says of files, a line for each break, then the summary. */
    static String verified(Optional<String> continuing, Optional<String> last, Path... files) {
        List<AuditBreak> breaks = new ArrayList<>();
        try {
            AuditSummary summary = AuditVerification.of(List.of(files), continuing, last, breaks::add);
            StringBuilder text = new StringBuilder();
            breaks.forEach(each -> text.append(each.render().replace(files[0].getParent() + "/", "")).append('\n'));
            return text + AuditText.of(summary);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String verified(Path... files) {
        return verified(Optional.empty(), Optional.empty(), files);
    }
}
