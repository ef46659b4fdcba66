package org.hcccds.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What rules took while they were in use is given back once others have taken their place. */
class ReloadMemoryTest {

    @TempDir
    private Path folder;

    private record Held(long heap, long metaspace, long classes, long threads) {

        static Held of(String line) {
            List<Long> figures = Stream.of(line.split(" ")).map(Long::valueOf).toList();
            return new Held(figures.get(0), figures.get(1), figures.get(2), figures.get(3));
        }
    }

    /**
     * What stays the same is not so to the byte; a rule base that stays with each reload is far more than these bounds.
     */
    @Test
    void twoHundredReloadsLeaveTheMemoryAsItWas() throws IOException, InterruptedException {
        List<Held> held = reloads(Build.EXECUTABLE);
        Held before = held.get(0);
        Held after = held.get(1);
        assertThat(after.classes()).isLessThanOrEqualTo(before.classes() + before.classes() / 100);
        assertThat(after.metaspace()).isLessThan(before.metaspace() + before.metaspace() / 20);
        assertThat(after.heap()).isLessThan(before.heap() + before.heap() / 10);
        assertThat(after.threads()).isLessThanOrEqualTo(before.threads());
    }

    /**
     * In a process of its own, for what other tests and the compiler of the runtime leave behind is not to be told from
     * what rules do: softly held caches are emptied, and no profiles of methods kept.
     */
    private List<Held> reloads(Build build) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC", "-XX:SoftRefLRUPolicyMSPerMB=0", "-XX:TieredStopAtLevel=1",
                "-cp", System.getProperty("java.class.path"), ReloadMemory.class.getName(), build.name(),
                SmallRules.folder(folder.resolve("five"), 5).toString(),
                SmallRules.folder(folder.resolve("three"), 3).toString()).redirectErrorStream(true).start();
        List<String> lines = new String(process.getInputStream().readAllBytes()).lines()
                .filter(line -> !line.startsWith("WARN Admission: ")).toList();
        assertThat(process.waitFor()).as(String.join("\n", lines)).isZero();
        return lines.stream().map(Held::of).toList();
    }
}
