package org.hcccds.io.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hcccds.io.AssessmentJson;
import org.hcccds.io.audit.AuditLog.Content;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditLogTest {

    private static final String ZEROS = "0".repeat(64);

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("audit.jsonl");
    }

    @Test
    void aLineSaysWhenWhomByWhichRulesAndWhat() throws Exception {
        Logs.written(file, Logs.settings(), "größe-1");
        String body = "{\"sequence\":1,\"time\":\"2026-03-01T08:00:00Z\",\"case\":\"größe-1\","
                + "\"rules\":{\"version\":\"1.0.0\",\"digest\":\"sha256:0123456789abcdef\"},\"durationMicros\":1234,"
                + "\"previous\":\"" + ZEROS + "\",\"assessment\":"
                + AssessmentJson.ndjson(Logs.assessed("größe-1").assessment()) + "}";
        String hash = HexFormat.of().formatHex(
                MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8)));
        assertThat(Files.readString(file)).isEqualTo(body.replaceFirst("}$", "") + ",\"hash\":\"" + hash + "\"}\n");
    }

    @Test
    void eachLineNamesTheHashOfTheOneBefore() {
        Logs.written(file, Logs.settings(), "a", "b", "c");
        List<String> lines = Logs.lines(file);
        assertThat(lines).hasSize(3);
        for (int i = 0; i < 3; i++) {
            String previous = i == 0 ? ZEROS : hashOf(lines.get(i - 1));
            assertThat(lines.get(i)).startsWith("{\"sequence\":" + (i + 1) + ",\"time\":\"2026-03-01T08:00:0" + i + "Z\"")
                    .contains("\"previous\":\"" + previous + "\"");
        }
        assertThat(AuditLog.endOf(file)).isEqualTo(new ChainEnd(3, hashOf(lines.get(2))));
    }

    @Test
    void aDigestStandsForTheAssessmentWhereNoClinicalContentIsWanted() {
        Logs.written(file, Logs.settings().withContent(Content.DIGEST), "a");
        String digest = Seal.hash(AssessmentJson.ndjson(Logs.assessed("a").assessment()).getBytes(StandardCharsets.UTF_8));
        assertThat(Logs.lines(file)).singleElement().asString()
                .contains(",\"assessmentDigest\":\"sha256:" + digest + "\",\"hash\":").doesNotContain("child-pugh");
        assertThat(Logs.verified(file)).startsWith("1 line, unbroken");
    }

    @Test
    void aLogThatIsOpenedAgainGoesOnWithItsChain() {
        Logs.written(file, Logs.settings(), "a", "b");
        Logs.written(file, Logs.settings().withContinuing(new ChainEnd(77, "f".repeat(64))), "c");
        assertThat(Logs.verified(file)).startsWith("3 lines, unbroken");
    }

    @Test
    void theEndOfALongLineIsFound() {
        String id = "x".repeat(300_000);
        Logs.written(file, Logs.settings(), id, id);
        Logs.written(file, Logs.settings(), id, "b");
        assertThat(Logs.verified(file)).startsWith("4 lines, unbroken");
    }

    @Test
    void aNewFileTiesOnToTheOneBefore() {
        Path older = Logs.written(folder.resolve("2026-02.jsonl"), Logs.settings(), "a", "b");
        Logs.written(file, Logs.settings().withContinuing(AuditLog.endOf(older)), "c");
        assertThat(Logs.lines(file).get(0)).startsWith("{\"sequence\":3,").contains(AuditLog.endOf(older).hash());
        assertThat(Logs.verified(older, file)).startsWith("3 lines, unbroken");
    }

    @Test
    void forcedLinesAreTheSame() {
        Path other = Logs.written(folder.resolve("other.jsonl"), Logs.settings(), "a", "b");
        Logs.written(file, Logs.settings().withForced(true), "a", "b");
        assertThat(file).hasSameTextualContentAs(other);
    }

    @Test
    void theFileOfPatientsIsForItsOwnerAlone() throws IOException {
        Logs.written(file, Logs.settings());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
    }

    @Test
    void linesOfManyThreadsMakeOneChain() {
        try (AuditLog log = AuditLog.open(file)) {
            IntStream.range(0, 10_000).parallel().forEach(number -> log.assessed(Logs.assessed("case-" + number)));
            assertThat(log.end().sequence()).isEqualTo(10_000);
        }
        assertThat(Logs.verified(file)).startsWith("10000 lines, unbroken");
        assertThat(Logs.lines(file).stream().map(line -> line.replaceFirst(".*?\"case\":\"([^\"]+)\".*", "$1")).distinct())
                .hasSize(10_000);
    }

    @Test
    void aThreadThatIsInterruptedStillRecordsAndHarmsNoOther() {
        try (AuditLog log = AuditLog.open(file)) {
            Thread.currentThread().interrupt();
            log.assessed(Logs.assessed("a"));
            assertThat(Thread.interrupted()).isTrue();
            log.assessed(Logs.assessed("b"));
        }
        assertThat(Logs.verified(file)).startsWith("2 lines, unbroken");
    }

    @Test
    void aSecondLogOnTheFileIsRefusedAndTheFirstGoesOn() {
        try (AuditLog log = AuditLog.open(file)) {
            refused("The audit log " + file + " is being written by another program, or by this one already."
                    + "\nMaybe end that first, or name a file of its own.", () -> AuditLog.open(file));
            log.assessed(Logs.assessed("a"));
        }
        assertThat(Logs.verified(file)).startsWith("1 line, unbroken");
    }

    @Test
    void anotherProcessIsRefusedToo() throws Exception {
        try (AuditLog log = AuditLog.open(file)) {
            Process other = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp", System.getProperty("java.class.path"), OtherProgram.class.getName(), file.toString())
                    .redirectErrorStream(true).start();
            assertThat(new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .contains("is being written by another program");
            assertThat(other.waitFor()).isEqualTo(1);
            assertThat(log.end()).isEqualTo(ChainEnd.START);
        }
    }

    /** Tries to open the log that it is given the name of. */
    static final class OtherProgram {

        private OtherProgram() {
        }

        public static void main(String[] arguments) {
            AuditLog.open(Path.of(arguments[0])).close();
        }
    }

    @Test
    void aTornLastLineIsNotAppendedToAndTheWayOutWorks() throws IOException {
        Logs.written(file, Logs.settings(), "a", "b");
        long whole = Files.size(file);
        append("{\"sequence\":3,\"ti");
        refused(file + ": the last line breaks off after 17 bytes, as when the program was ended while it wrote. Nothing is "
                + "appended to it.\nMaybe keep a copy, then cut the piece off: truncate -s " + whole + " " + file + ".",
                () -> AuditLog.open(file));
        try (var channel = Files.newByteChannel(file, StandardOpenOption.WRITE)) {
            channel.truncate(whole);
        }
        Logs.written(file, Logs.settings(), "c");
        assertThat(Logs.verified(file)).startsWith("3 lines, unbroken");
    }

    @Test
    void aLastLineThatLacksItsLineBreakAloneIsNotToBeCutOff() throws IOException {
        Logs.written(file, Logs.settings(), "a");
        Files.writeString(file, Files.readString(file).strip());
        refused(file + ": the last line is whole, but for the line break at its end. Nothing is appended to it."
                + "\nMaybe add it: echo >> " + file + ".", () -> AuditLog.open(file));
        append("\n");
        Logs.written(file, Logs.settings(), "b");
        assertThat(Logs.verified(file)).startsWith("2 lines, unbroken");
    }

    @Test
    void anAlteredLastLineIsNotAppendedTo() throws IOException {
        Logs.written(file, Logs.settings(), "a");
        Files.writeString(file, Files.readString(file).replace("\"A\"", "\"B\""));
        refused(file + ": the last line was altered. Nothing is appended to it.\nMaybe look at it with hcc audit verify "
                + file + ", and begin a new log.", () -> AuditLog.open(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "id: demo-1\n", "{\"a\":1}\n", "{\"a\":1,\"hash\":\"\"}\n"})
    void aFileThatIsNoLogIsNotAppendedTo(String text) throws IOException {
        Files.writeString(file, text);
        refused(file + ": the last line is none of an audit log. Nothing is appended to it.\nMaybe look at it with hcc audit "
                + "verify " + file + ", and begin a new log.", () -> AuditLog.open(file));
        assertThat(file).hasContent(text);
    }

    @Test
    void aFileThatCannotBeWrittenIsRefused() {
        Path absent = folder.resolve("absent/audit.jsonl");
        refused("The audit log " + absent + " cannot be created: there is no folder " + absent.getParent()
                + ".\nMaybe create it first.", () -> AuditLog.open(absent));
        refused("The audit log " + folder + " cannot be opened: java.io.FileNotFoundException: " + folder
                + " (Is a directory).\nMaybe you may not write there.", () -> AuditLog.open(folder));
    }

    @Test
    void nothingIsAppendedOnceSomebodyElseWroteOrMovedTheFile() throws IOException {
        try (AuditLog log = AuditLog.open(file)) {
            log.assessed(Logs.assessed("a"));
            long size = Files.size(file);
            append("more\n");
            refused("The audit log " + file + " was changed by somebody else: it had " + size + " bytes and has "
                    + (size + 5) + ".\nMaybe look at it with hcc audit verify, and begin a new log.",
                    () -> log.assessed(Logs.assessed("b")));
            Path moved = Files.move(file, folder.resolve("moved.jsonl"));
            refused("The audit log " + file + " cannot be written: java.nio.file.NoSuchFileException: " + file
                    + ".\nMaybe the disk is full, or the file was moved away.", () -> log.assessed(Logs.assessed("b")));
            assertThat(moved).hasSize(size + 5);
            assertThat(log.end().sequence()).isEqualTo(1);
        }
    }

    @Test
    void aClosedLogTakesNothing() {
        AuditLog log = AuditLog.open(file);
        log.close();
        log.close();
        refused("The audit log " + file + " is closed.\nMaybe remove it from the listeners before it is closed.",
                () -> log.assessed(Logs.assessed("a")));
    }

    @Test
    void aLineThatNoReaderWouldTakeIsNotWritten() {
        try (AuditLog log = AuditLog.open(file)) {
            assertThatExceptionOfType(AuditLogException.class)
                    .isThrownBy(() -> log.assessed(Logs.assessed("x".repeat(LogLine.LONGEST))))
                    .withMessageContaining("takes no line of ").withMessageContaining("\nMaybe ");
            log.assessed(Logs.assessed("a"));
        }
        assertThat(Logs.verified(file)).startsWith("1 line, unbroken");
    }

    @Test
    void itIsRequired() {
        try (AuditLog log = AuditLog.open(file)) {
            assertThat(log.required()).isTrue();
        }
    }

    @Test
    void theEndOfAnEmptyFileIsTheBeginning() throws IOException {
        assertThat(AuditLog.endOf(Files.createFile(file))).isEqualTo(ChainEnd.START);
        assertThatExceptionOfType(AuditLogException.class).isThrownBy(() -> AuditLog.endOf(folder.resolve("absent")))
                .withMessageContaining("cannot be read").withMessageContaining("\nMaybe ");
    }

    private static String hashOf(String line) {
        return Optional.of(line).map(text -> text.replaceFirst(".*\"hash\":\"([0-9a-f]{64})\"}$", "$1")).orElseThrow();
    }

    private void append(String text) {
        try {
            Files.writeString(file, text, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void refused(String message, Runnable action) {
        assertThatExceptionOfType(AuditLogException.class).isThrownBy(action::run).withMessage(message);
    }
}
