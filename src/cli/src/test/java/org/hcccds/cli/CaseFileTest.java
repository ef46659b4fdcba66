package org.hcccds.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.hcccds.io.CaseReader;
import org.hcccds.io.CaseResult;
import org.hcccds.model.patient.Facts;
import org.hcccds.model.patient.PatientCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseFileTest {

    private static final PatientCase PATIENT = PatientCase.builder("demo-1").set(Facts.PERFORMANCE_STATUS, 1).build();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"a.yaml", "a.yml", "a.json", "a.JSON", "a.jsonl", "a.ndjson", "a"})
    void whatIsWrittenIsReadUnderThatName(String name) throws IOException {
        Path path = folder.resolve(name);
        new CaseFile(path, false).write(PATIENT);
        CaseResult read = new CaseReader(Set.of()).read(name, Files.newBufferedReader(path)).next();
        assertThat(read).isEqualTo(new CaseResult.Read(PATIENT));
        assertThat(Files.readString(path)).endsWith("\n");
    }

    @Test
    void aFileThatExistsIsNotOverwritten() throws IOException {
        Path path = Files.writeString(folder.resolve("a.yaml"), "precious");
        CaseFile kept = new CaseFile(path, false);
        assertThatThrownBy(kept::check).isInstanceOf(UserError.class)
                .hasMessage(path + " exists, and is not overwritten.\nMaybe name another file, or add --force.");
        assertThatThrownBy(() -> kept.write(PATIENT)).as("it may have come into being since")
                .isInstanceOf(UserError.class);
        assertThat(path).hasContent("precious");
    }

    @Test
    void aFileThatIsToBeReplacedIsReplacedAsAWhole() throws IOException {
        Path path = Files.writeString(folder.resolve("a.yaml"), "x".repeat(1000));
        CaseFile replaced = new CaseFile(path, true);
        replaced.check();
        assertThat(path).as("nothing is written yet").hasContent("x".repeat(1000));
        replaced.write(PATIENT);
        assertThat(path).hasContent("id: demo-1\nperformanceStatus: 1\n");
    }

    @Test
    void aFolderAndAFileInNoFolderAreRefused() {
        for (boolean replace : new boolean[] {true, false}) {
            assertThatThrownBy(new CaseFile(folder, replace)::check)
                    .hasMessage(folder + " is a folder; a file is needed.\nMaybe "
                            + folder.resolve("completed.yaml") + ".");
            assertThatThrownBy(new CaseFile(folder.resolve("absent/a.yaml"), replace)::check)
                    .hasMessageContaining("there is no folder " + folder.resolve("absent") + ".\nMaybe ");
        }
        assertThatCode(new CaseFile(Path.of("a-name-alone.yaml"), false)::check).doesNotThrowAnyException();
    }

    @Test
    void aFailureToWriteIsTold() {
        assertThatThrownBy(() -> new CaseFile(folder.resolve("absent/a.yaml"), false).write(PATIENT))
                .isInstanceOf(UserError.class).hasMessageContaining("cannot be written")
                .hasMessageContaining("\nMaybe ");
    }
}
