package org.hcccds.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What one plain assessment allocates does not grow unnoticed. */
class AllocationTest {

    private static final Path BASELINE = Path.of("src/test/resources/allocation.properties");
    private static final double MOST = 1.10;

    @Test
    void anAssessmentAllocatesHardlyMoreThanTheBaseline() throws IOException {
        Map<String, Long> now = Allocation.measured();
        if (Boolean.getBoolean("golden.update")) {
            write(now);
        }
        Map<String, Long> baseline = read();
        assertThat(now.keySet()).isEqualTo(baseline.keySet());
        now.forEach((cases, bytes) -> assertThat(bytes)
                .withFailMessage(() -> lesson(cases, bytes, baseline.get(cases)))
                .isLessThanOrEqualTo(most(baseline.get(cases))));
    }

    @Test
    void theLessonSaysByHowMuchItGrewAndHowToRenewTheBaseline() {
        assertThat(lesson("cohort", 230_000, 200_000)).isEqualTo("""
                One plain assessment (cohort) allocates 230,000 bytes, 15 % more than the baseline of 200,000 in
                src/test/resources/allocation.properties; 10 % are allowed.
                Maybe it makes objects that it could do without: org.openjdk.jmh.Main pooled -prof gc, or a recording of
                jdk.ObjectAllocationSample, shows where. If it has to, write the new baseline: -Dgolden.update=true.""");
    }

    private static long most(long baseline) {
        return Math.round(baseline * MOST);
    }

    private static String lesson(String cases, long bytes, long baseline) {
        return String.format(Locale.ROOT, """
                One plain assessment (%s) allocates %,d bytes, %.0f %% more than the baseline of %,d in
                %s; %.0f %% are allowed.
                Maybe it makes objects that it could do without: org.openjdk.jmh.Main pooled -prof gc, or a recording of
                jdk.ObjectAllocationSample, shows where. If it has to, write the new baseline: -Dgolden.update=true.""",
                cases, bytes, 100.0 * bytes / baseline - 100, baseline, BASELINE, 100 * MOST - 100);
    }

    private static Map<String, Long> read() throws IOException {
        Map<String, Long> figures = new TreeMap<>();
        for (String line : Files.readAllLines(BASELINE)) {
            if (!line.startsWith("#")) {
                figures.put(line.split("=")[0], Long.valueOf(line.split("=")[1]));
            }
        }
        return figures;
    }

    private static void write(Map<String, Long> figures) throws IOException {
        StringBuilder text = new StringBuilder("# Bytes that one plain assessment allocates, without the optimizing compiler.\n");
        figures.forEach((cases, bytes) -> text.append(cases).append('=').append(bytes).append('\n'));
        Files.writeString(BASELINE, text);
    }
}
