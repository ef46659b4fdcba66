package org.hcccds.engine.rulebase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.hcccds.engine.Engines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnScenariosTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "early.yaml, true", "staging/bclc.yml, true", "staging/deep/a.yaml, true", "staging/survivors.yaml, true",
        "survivors.yaml, false", "notes.md, false", "cases/one.yaml, false", "staging/cases/one.yaml, false",
        "target/a.yaml, false", "src/test/a.yaml, false"})
    void aScenarioFileIsToldByItsPlaceAndName(String path, boolean isOne) {
        assertThat(OwnScenarios.isScenarioFile(path)).isEqualTo(isOne);
    }

    @Test
    void thoseOfAFolderLieBesideItsRules() {
        for (String root : List.of("flat", "nested/hcc", "project/src/main/resources/hcc")) {
            Engines.write(folder, root + "/age.drl", "");
            Engines.write(folder, root + "/scenarios/staging/age.yaml", "scenario: age\n");
            Engines.write(folder, root + "/other.yaml", "scenario: elsewhere\n");
            Path given = folder.resolve(root.split("/")[0]);
            assertThat(OwnScenarios.of(given)).hasSize(1)
                    .containsEntry(folder + "/" + root + "/scenarios/staging/age.yaml", "scenario: age\n");
        }
    }

    @Test
    void thoseOfAJarLieInIt() throws IOException {
        Path jar = folder.resolve("rules.jar");
        try (OutputStream out = Files.newOutputStream(jar); JarOutputStream entries = new JarOutputStream(out)) {
            for (String name : List.of("hcc/age.drl", "hcc/scenarios/age.yaml", "hcc/scenarios/cases/a.yaml",
                    "other/b.yaml")) {
                entries.putNextEntry(new JarEntry(name));
                entries.write(name.getBytes(StandardCharsets.UTF_8));
                entries.closeEntry();
            }
        }
        assertThat(OwnScenarios.of(jar)).hasSize(1)
                .containsEntry("hcc/scenarios/age.yaml", "hcc/scenarios/age.yaml");
    }

    /** Or another wording of a scenario would be another rule base. */
    @Test
    void scenariosAreNoPartOfTheRules() {
        Engines.write(folder, "age.drl", "");
        RuleFiles before = RuleFiles.at(folder);
        Engines.write(folder, "scenarios/age.yaml", "scenario: age\n");
        assertThat(RuleFiles.at(folder).digest()).isEqualTo(before.digest());
        assertThat(RuleFiles.at(folder).tables()).isEqualTo(before.tables());
    }
}
