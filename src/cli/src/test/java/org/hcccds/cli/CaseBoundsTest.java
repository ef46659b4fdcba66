package org.hcccds.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The largest case that is taken is answered by a process with little memory, with the search for missing facts; one larger is not. */
class CaseBoundsTest {

    private static final int MOST_NODULES = 200;
    private static final int MOST_REGIMENS = 50;
    private static final int MOST_PROCEDURES = 200;
    private static final Map<String, String> LITTLE_MEMORY = Map.of("JAVA_TOOL_OPTIONS", "-Xmx128m", "PATH", "/nowhere");

    @TempDir
    private Path folder;

    @Test
    void theLargestCaseIsAnsweredAndALargerOneIsRefused() throws IOException {
        Path largest = Files.writeString(folder.resolve("largest.json"), patient(0));
        Path larger = Files.writeString(folder.resolve("larger.json"), patient(1));

        Hcc run = Program.run(LITTLE_MEMORY, "assess", "--format", "json", largest, larger);

        assertThat(run.out()).contains("\"case\": \"" + "x".repeat(100), "\"missingComplete\": ").contains("\"up-to-7\": \"no\"");
        assertThat(run.err().replace(folder + "/", "").lines().filter(line -> !line.startsWith("Picked up"))).containsExactly(
                "larger.json:1:129 tumor.nodules has 201 entries; allowed: at most 200",
                "Maybe this is a mistake of the export.",
                "larger.json:1:3670 history.systemic has 51 entries; allowed: at most 50",
                "Maybe this is a mistake of the export.",
                "larger.json:1:4936 history.locoregional has 201 entries; allowed: at most 200",
                "Maybe this is a mistake of the export.");
        assertThat(run.status()).isEqualTo(2);
    }

    private static String patient(int more) {
        return "{\"id\":\"" + "x".repeat(100) + "\",\"tumor\":{\"nodules\":" + list("{\"diameterCm\":1.5},{\"lobe\":\"left\"}", "{\"lobe\":\"left\"}",
                MOST_NODULES, more) + "},\"history\":{\"systemic\":" + list("{\"regimen\":\"sorafenib\"},{\"regimen\":\"lenvatinib\"}",
                "{\"regimen\":\"sorafenib\"}", MOST_REGIMENS, more) + ",\"locoregional\":"
                + list("{\"treatment\":\"tace\"},{\"treatment\":\"ablation\"}", "{\"treatment\":\"tace\"}", MOST_PROCEDURES, more) + "}}";
    }

    private static String list(String two, String one, int most, int more) {
        return "[" + String.join(",", Collections.nCopies(most / 2, two)) + ("," + one).repeat(more) + "]";
    }
}
