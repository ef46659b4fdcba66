package org.hcccds.engine.rulebase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hcccds.engine.Engines;
import org.hcccds.engine.RuleLoadException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleFilesTest {

    @TempDir
    private Path folder;

    @Test
    void theRulesHaveOneDigestWhereverTheyLie() {
        String digest = RuleFiles.at(Engines.RULES_FOLDER).digest();
        assertThat(digest).matches("sha256:[0-9a-f]{64}").isEqualTo(Engines.builtIn().version().digest());
        assertThat(RuleFiles.at(Engines.kjar()).digest()).isEqualTo(digest);
        assertThat(RuleFiles.at(Engines.RULES_FOLDER.resolve("hcc")).digest()).isEqualTo(digest);
        assertThat(RuleFiles.at(Engines.RULES_FOLDER.resolve("../../..")).digest()).isEqualTo(digest);
    }

    @Test
    void theSameFilesAreFoundWhereverTheyLie() {
        assertThat(RuleFiles.at(Engines.kjar()).rules()).isNotEmpty()
                .isEqualTo(RuleFiles.at(Engines.RULES_FOLDER).rules())
                .allSatisfy((path, text) -> assertThat(path).startsWith("hcc/").endsWith(".drl"));
    }

    @Test
    void aChangedFileChangesTheDigest() {
        Engines.write(folder, "a.drl", "package hcc;\n");
        String before = RuleFiles.at(folder).digest();
        Engines.write(folder, "a.drl", "package  hcc;\n");
        String changed = RuleFiles.at(folder).digest();
        Engines.write(folder, "data/findings.csv", "id,title\n");
        String extended = RuleFiles.at(folder).digest();
        assertThat(changed).isNotEqualTo(before);
        assertThat(extended).isNotEqualTo(before).isNotEqualTo(changed);
    }

    @Test
    void aRenamedFileChangesTheDigest() throws IOException {
        Engines.write(folder, "a.drl", "package hcc;\n");
        String before = RuleFiles.at(folder).digest();
        Files.move(folder.resolve("a.drl"), folder.resolve("b.drl"));
        assertThat(RuleFiles.at(folder).digest()).isNotEqualTo(before);
    }

    @Test
    void otherFilesAreNoPartOfTheRules() {
        Engines.write(folder, "a.drl", "package hcc;\n");
        String before = RuleFiles.at(folder).digest();
        Engines.write(folder, "README.md", "# notes\n");
        Engines.write(folder, "a.drl.txt", "package hcc;\n");
        assertThat(RuleFiles.at(folder).digest()).isEqualTo(before);
    }

    @Test
    void tablesThatAreNotThereAreThoseOfTheFallback() {
        Engines.write(folder, "mine/a.drl", "package hcc;\n");
        Engines.write(folder, "mine/data/findings.csv", "id,title\nmine,Mine\n");
        Engines.write(folder, "other/b.drl", "package hcc;\n");
        Engines.write(folder, "other/data/findings.csv", "id,title\nother,Other\n");
        Engines.write(folder, "other/data/classes.csv", "id,values,title\n");
        Engines.write(folder, "other/version.txt", "7\n");
        RuleFiles joined = RuleFiles.at(folder.resolve("mine")).withDataFrom(RuleFiles.at(folder.resolve("other")));
        assertThat(joined.rules()).containsOnlyKeys("hcc/a.drl");
        assertThat(joined.text("hcc/data/findings.csv")).contains("id,title\nmine,Mine\n");
        assertThat(joined.text("hcc/data/classes.csv")).contains("id,values,title\n");
        assertThat(joined.text("hcc/version.txt")).contains("7\n");
        assertThat(joined.text("hcc/data/stages.csv")).isEmpty();
    }

    @Test
    void aPathWithNothingThereIsRefused() {
        assertThatExceptionOfType(RuleLoadException.class).isThrownBy(() -> RuleFiles.at(folder.resolve("nowhere")))
                .withMessageContaining("nowhere")
                .satisfies(e -> assertThat(e.reasons()).containsExactly("There is no such file or folder."));
    }

    @Test
    void aFolderWithoutRulesIsRefused() {
        Engines.write(folder, "data/findings.csv", "id,title\n");
        assertThatExceptionOfType(RuleLoadException.class).isThrownBy(() -> RuleFiles.at(folder))
                .satisfies(e -> assertThat(e.reasons()).containsExactly("There is no rule file (.drl) in it."));
    }

    @Test
    void aFileThatIsNoJarIsRefused() {
        Engines.write(folder, "rules.jar", "not a jar");
        assertThatExceptionOfType(RuleLoadException.class).isThrownBy(() -> RuleFiles.at(folder.resolve("rules.jar")))
                .withMessageContaining("rules.jar")
                .satisfies(e -> assertThat(e.reasons()).singleElement().asString()
                        .startsWith("It is neither a folder nor a readable jar: ")
                        .endsWith("Maybe it is damaged; build it again."));
    }

    @Test
    void aFileIsNamedWhereAnEditorFindsIt() {
        Engines.write(folder, "kjar/src/main/resources/hcc/deep/a.drl", "");
        assertThat(RuleFiles.at(folder.resolve("kjar")).located("hcc/deep/a.drl"))
                .isEqualTo(folder + "/kjar/src/main/resources/hcc/deep/a.drl");
        assertThat(RuleFiles.at(folder.resolve("kjar/src/main/resources/hcc")).located("hcc/deep/a.drl"))
                .isEqualTo(folder + "/kjar/src/main/resources/hcc/deep/a.drl");
        assertThat(RuleFiles.builtIn().located("hcc/deep/a.drl")).isEqualTo("hcc/deep/a.drl");
    }
}
