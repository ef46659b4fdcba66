package org.hcccds.authoring.mutate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A repository with rules in a folder of it. */
class ChangedRulesTest {

    private static final String FIRST = SmallRules.rule("first", "Patient( ageYears > 80 )",
            "remark( \"BCLC\", \"a\" )");
    private static final String SECOND = SmallRules.rule("second", "Patient( ageYears > 90 )",
            "remark( \"BCLC\", \"b\" )");

    @TempDir
    private Path repository;

    @Test
    void rulesWhoseTextDiffersHaveChanged() throws Exception {
        Path rules = committed();
        SmallRules.write(rules, FIRST.replace("80", "70"), SECOND);
        assertThat(ChangedRules.since("HEAD", rules)).containsExactly("first");
    }

    @Test
    void blanksAndLinesBesideRulesDoNotCount() throws Exception {
        Path rules = committed();
        SmallRules.write(rules, "// a remark\n", SECOND, FIRST.replace("( ageYears", "(   ageYears"));
        assertThat(ChangedRules.since("HEAD", rules)).isEmpty();
    }

    @Test
    void rulesOfNewFilesHaveChanged() throws Exception {
        Path rules = committed();
        Files.writeString(rules.resolve("new.drl"), SmallRules.HEAD + FIRST.replace("first", "third"));
        assertThat(ChangedRules.since("HEAD", rules)).containsExactly("third");
    }

    @Test
    void anUnknownRevisionIsSaidToBe() throws Exception {
        Path rules = committed();
        assertThatExceptionOfType(ChangesUnknownException.class).isThrownBy(() -> ChangedRules.since("nowhere", rules))
                .withMessageContaining("nowhere").withMessageContaining("\nMaybe the revision is misspelled");
        assertThatExceptionOfType(ChangesUnknownException.class).isThrownBy(() -> ChangedRules.since("--help", rules))
                .withMessage("--help is no revision.\nMaybe HEAD, main, or a commit is meant.");
    }

    private Path committed() throws IOException, InterruptedException {
        Path rules = repository.resolve("some/rules");
        SmallRules.write(rules, FIRST, SECOND);
        git("init", "-q");
        git("add", ".");
        git("-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false", "commit", "-qm",
                "rules");
        return rules;
    }

    private void git(String... arguments) throws IOException, InterruptedException {
        List<String> command = Stream.concat(Stream.of("git", "-C", repository.toString()), Stream.of(arguments))
                .toList();
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    }
}
