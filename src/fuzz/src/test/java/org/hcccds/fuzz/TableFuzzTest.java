package org.hcccds.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hcccds.engine.RuleLoadException;
import org.hcccds.engine.rulebase.RuleFiles;
import org.junit.jupiter.api.io.TempDir;

/** A table is read, or refused with a way out. */
class TableFuzzTest {

    @TempDir
    private static Path folder;

    @FuzzTest(maxDuration = "10m")
    void everyTextIsReadOrRefusedWithAReason(byte[] data) throws IOException {
        Files.writeString(folder.resolve("a.drl"), "package hcc;\n");
        Files.write(Files.createDirectories(folder.resolve("data")).resolve("a.csv"), data);
        List<Map<String, String>> rows;
        try {
            rows = RuleFiles.at(folder).table("a");
        } catch (RuleLoadException e) {
            assertThat(e.reasons()).allSatisfy(reason -> assertThat(reason).startsWith("hcc/data/a.csv").contains("\nMaybe "));
            return;
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageStartingWith("row ");
            return;
        }
        assertThat(rows).allSatisfy(row -> assertThat(row).hasSameSizeAs(rows.get(0)));
    }
}
