package org.hcccds.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.hcccds.model.assessment.Assessment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules with something wrong are not taken over; those before stay, and the reasons are told. */
class ReloadRefusedTest {

    @TempDir
    private Path folder;
    private Path rules;
    private HccEngine engine;
    private List<Assessment> before;

    @BeforeEach
    void load() {
        engine = HccEngine.load(SmallRules.folder(folder.resolve("before"), 5), Build.CLASSIC);
        before = answers();
        rules = SmallRules.folder(folder.resolve("rules"), 3);
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void rulesThatDoNotCompile() {
        edit("largestCm <= 3 * Unit.CM )", "largestCm <= )");
        edit("ecog <= 1 )", "ecog <= )");
        String reason = " ) is no value that rules can name.\nMaybe a value is missing, or a text lacks its quotation marks.";
        refused(rules, "hcc/rules.drl:10:31:" + reason, "hcc/rules.drl:19:32:" + reason);
    }

    @Test
    void rulesThatBreakAHouseRule() {
        edit("@id( \"fit\" )", "@id( \"early\" )");
        refused(rules, "hcc/rules.drl:15:1: the @id early is that of another rule, at hcc/rules.drl:6.\n"
                + "Maybe one of them was copied and not renamed.");
    }

    @Test
    void rulesWithATableThatLacksAColumn() {
        Engines.write(rules, "data/findings.csv", "id,name\nmilan,Within Milan\n");
        refused(rules, "hcc/data/findings.csv:1:4: \"name\" is no column of findings.csv, and title is missing.\nMaybe title.");
    }

    @Test
    void rulesThatConcludeWhatTheTablesDoNotHold() {
        edit("stage( \"BCLC\", \"A\" )", "stage( \"BCLC\", \"AA\" )");
        refused(rules, "They fail even for a patient of whom nothing is known: The rule at hcc/rules.drl:6 concludes "
                + "the stage of BCLC \"AA\", which stages.csv does not hold.\n"
                + "Maybe it is misspelled, or the table lacks a row.");
    }

    @Test
    void aFolderThatIsNotThere() {
        refused(folder.resolve("nowhere"), "There is no such file or folder.");
    }

    @Test
    void aFolderWithoutRules() throws IOException {
        Files.delete(rules.resolve("rules.drl"));
        refused(rules, "There is no rule file (.drl) in it.");
    }

    @Test
    void filesWithoutRules() throws IOException {
        Files.writeString(rules.resolve("rules.drl"), "");
        refused(rules, "There is no rule in its rule files.\nMaybe they were read while they were being saved.");
    }

    @Test
    void aJarThatIsHalfWritten() throws IOException {
        Path jar = SmallRules.jar(folder.resolve("rules.jar"), 3, Map.of());
        byte[] whole = Files.readAllBytes(jar);
        Files.write(jar, Arrays.copyOf(whole, whole.length / 2));
        refused(jar, "It is neither a folder nor a readable jar: zip END header not found.\n"
                + "Maybe it is damaged; build it again.");
    }

    private void refused(Path path, String... reasons) {
        try (LogLines log = new LogLines()) {
            assertThatExceptionOfType(RuleLoadException.class).isThrownBy(() -> engine.reload(path, Build.CLASSIC))
                    .withMessageStartingWith("Cannot use the rules in " + path + ":\n")
                    .satisfies(e -> assertThat(e.reasons()).containsExactly(reasons));
            assertThat(log.all()).containsExactly("WARN Refused the rules in " + path + ", "
                    + engine.version().version() + " " + engine.version().digest() + " stay in use: "
                    + reasons[0].lines().findFirst().orElseThrow()
                    + (reasons.length == 1 ? "" : " (and " + (reasons.length - 1) + " more)"));
        }
        assertThat(answers()).isEqualTo(before);
    }

    private List<Assessment> answers() {
        return SmallRules.PATIENTS.stream().map(patient -> engine.assess(patient, Detail.TRACED)).toList();
    }

    private void edit(String was, String is) {
        try {
            String text = Files.readString(rules.resolve("rules.drl"));
            assertThat(text).contains(was);
            Files.writeString(rules.resolve("rules.drl"), text.replace(was, is));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
