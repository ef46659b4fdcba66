package org.hcccds.engine.rulebase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.hcccds.engine.Engines;
import org.hcccds.engine.RuleLoadException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders with links, and with files that are no text. */
class FolderReadingTest {

    private static final String A_LINK = ": it is a link to a folder, to nothing, or out of the folder of the rules.\n"
            + "Maybe put what it should lead to in its place.";

    @TempDir
    private Path folder;
    private Path rules;

    @BeforeEach
    void oneRuleFileAndOneOutside() {
        rules = folder.resolve("rules");
        Engines.write(rules, "a.drl", "a");
        Engines.write(folder, "outside/b.drl", "b");
    }

    @Test
    void aLinkToAFileOfTheFolderIsThatFile() throws IOException {
        Files.createSymbolicLink(rules.resolve("same.drl"), Path.of("a.drl"));
        assertThat(FolderReading.of(rules, RuleFiles::isRuleOrData)).isEqualTo(Map.of("hcc/a.drl", "a", "hcc/same.drl", "a"));
    }

    @Test
    void whatIsHiddenIsNotRead() throws IOException {
        Engines.write(rules, ".a.drl.swp.drl", "b");
        Engines.write(rules, ".git/a.drl", "c");
        assertThat(FolderReading.of(rules, RuleFiles::isRuleOrData)).isEqualTo(Map.of("hcc/a.drl", "a"));
    }

    @Test
    void linksThatLeadElsewhereAreRefused() throws IOException {
        Files.createSymbolicLink(rules.resolve("absolute.drl"), folder.resolve("outside/b.drl"));
        Files.createSymbolicLink(rules.resolve("folder"), Path.of("../outside"));
        Files.createSymbolicLink(rules.resolve("nowhere.csv"), Path.of("no-such-file.csv"));
        Files.createSymbolicLink(rules.resolve("relative.drl"), Path.of("../outside/b.drl"));
        Files.createSymbolicLink(rules.resolve("README.md"), Path.of("../outside/b.drl"));
        assertRefused(rules).satisfies(e -> assertThat(e.reasons()).containsExactly("hcc/absolute.drl" + A_LINK,
                "hcc/folder" + A_LINK, "hcc/nowhere.csv" + A_LINK, "hcc/relative.drl" + A_LINK));
    }

    @Test
    void theFolderOfTheRulesMayNotLeadElsewhereEither() throws IOException {
        Path named = Files.createDirectory(folder.resolve("named"));
        Files.createSymbolicLink(named.resolve("hcc"), Path.of("../outside"));
        assertRefused(named).withMessageEndingWith("The folder hcc in it is a link that leads elsewhere, to "
                + folder.resolve("outside") + ".\nMaybe name that folder, if its rules are meant.");
    }

    @Test
    void aLinkThatIsNamedOnTheCommandLineIsFollowed() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), rules);
        assertThat(FolderReading.of(link, RuleFiles::isRuleOrData)).containsOnlyKeys("hcc/a.drl");
    }

    @Test
    void aNameThatCannotBeShownIsRefused() {
        Engines.write(rules, "a\nb.drl", "a");
        Engines.write(rules, "a\\b.drl", "a");
        Engines.write(rules, "notes: a.txt", "a");
        assertRefused(rules).satisfies(e -> assertThat(e.reasons()).containsExactly(
                "hcc/a?b.drl: its name holds a character that no path of a rule file may hold.\nMaybe rename it.",
                "hcc/a\\b.drl: its name holds a character that no path of a rule file may hold.\nMaybe rename it."));
    }

    @Test
    void aFileIsReadWithinTheSameBoundsAsInAJar() throws IOException {
        Engines.write(rules, "deep/exact.csv", " ".repeat(FileBounds.FILE_BYTES));
        assertThat(FolderReading.of(rules, RuleFiles::isRuleOrData).get("hcc/deep/exact.csv")).hasSize(FileBounds.FILE_BYTES);
        Engines.write(rules, "deep/longer.csv", " ".repeat(FileBounds.FILE_BYTES + 1));
        assertRefused(rules).satisfies(e -> assertThat(e.reasons()).containsExactly(
                "hcc/deep/longer.csv:1:1: it is longer than 4194304 bytes.\nMaybe this is no file of rules or data."));
    }

    private static ThrowableAssertAlternative<RuleLoadException> assertRefused(Path folder) {
        return assertThatExceptionOfType(RuleLoadException.class).isThrownBy(() -> FolderReading.of(folder, RuleFiles::isRuleOrData));
    }
}
