package org.hcccds.io.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;

/** Whatever is changed in a log is found, short of a cut at its end, and of writing it anew from a place to its end. */
class TamperingTest {

    private static final byte[] LOG = written();
    private static final int LINES = 6;

    @Property(tries = 1000, edgeCases = EdgeCasesMode.MIXIN)
    void aByteThatWasChanged(@ForAll int at, @ForAll @IntRange(min = 1, max = 255) int change)
            throws IOException {
        byte[] log = LOG.clone();
        log[Math.floorMod(at, log.length)] ^= (byte) change;
        assertThat(breaks(log)).isPositive();
    }

    @Property(tries = 250, edgeCases = EdgeCasesMode.MIXIN)
    void bytesThatWereRemoved(@ForAll int at, @ForAll @IntRange(min = 1, max = 50) int count)
            throws IOException {
        int from = Math.floorMod(at, LOG.length);
        assertThat(breaks(joined(Arrays.copyOf(LOG, from),
                Arrays.copyOfRange(LOG, Math.min(from + count, LOG.length), LOG.length)))).isPositive();
    }

    @Property(tries = 250, edgeCases = EdgeCasesMode.MIXIN)
    void bytesThatWerePutIn(@ForAll int at, @ForAll @Size(min = 1, max = 50) byte[] more)
            throws IOException {
        int from = Math.floorMod(at, LOG.length + 1);
        assertThat(breaks(joined(Arrays.copyOf(LOG, from), more, Arrays.copyOfRange(LOG, from, LOG.length)))).isPositive();
    }

    /** Any choice of lines in any order other than the first ones in theirs. */
    @Property(tries = 1000, edgeCases = EdgeCasesMode.MIXIN)
    void linesThatWereRemovedOrMoved(
            @ForAll @Size(min = 1, max = LINES) @UniqueElements List<@IntRange(max = LINES - 1) Integer> order)
            throws IOException {
        List<String> lines = new String(LOG, StandardCharsets.UTF_8).lines().toList();
        boolean asWritten = IntStream.range(0, order.size()).allMatch(i -> order.get(i) == i);
        StringBuilder moved = new StringBuilder();
        order.forEach(line -> moved.append(lines.get(line)).append('\n'));
        assertThat(breaks(moved.toString().getBytes(StandardCharsets.UTF_8)) == 0).isEqualTo(asWritten);
    }

    private static byte[] written() {
        try {
            Path file = Files.createTempFile("hcc-audit", ".jsonl");
            try {
                return Files.readAllBytes(Logs.written(file, Logs.settings(), "a", "b", "c", "d", "e", "größe"));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long breaks(byte[] log) throws IOException {
        Path file = Files.createTempFile("hcc-audit", ".jsonl");
        try {
            Files.write(file, log);
            List<AuditBreak> breaks = new ArrayList<>();
            AuditSummary summary = AuditVerification.of(List.of(file), Optional.empty(), Optional.empty(), breaks::add);
            assertThat(summary.breaks()).isEqualTo(breaks.size());
            return summary.breaks();
        } finally {
            Files.delete(file);
        }
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(whole::writeBytes);
        return whole.toByteArray();
    }
}
