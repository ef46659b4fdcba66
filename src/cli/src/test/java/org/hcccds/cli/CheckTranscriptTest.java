package org.hcccds.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hcccds.authoring.check.CheckPages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What {@code hcc check} says of each mistake: in {@code transcripts/check/bad} a small folder of rules with the
 * mistake for every check there is, and in its {@code expected.txt} the whole screen and the exit status. Scenarios in
 * the folder are run. {@code -Dgolden.update=true} writes the screens anew.
 */
class CheckTranscriptTest {

    private static final Path FOLDER = Path.of("src/test/resources/transcripts/check/bad");

    static List<String> checks() {
        return CheckPages.ids();
    }

    @ParameterizedTest
    @MethodSource("checks")
    void theMistakeIsShown(String check) throws IOException {
        Path rules = FOLDER.resolve(check);
        Path expected = rules.resolve("expected.txt");
        List<Object> arguments = new ArrayList<>(List.of("check", rules));
        if (Files.exists(rules.resolve("scenarios"))) {
            arguments.addAll(List.of("--with-scenarios", "--scenarios", rules.resolve("scenarios")));
        }
        Hcc run = Hcc.run(arguments.toArray());
        String screen = run.out().replace(FOLDER + "/", "") + run.err() + "[exit status " + run.status() + "]\n";
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(expected, screen);
        }
        assertThat(screen).isEqualTo(Files.readString(expected))
                .containsPattern("(?m)^" + check + "/hcc/\\S+:\\d+:\\d+ (error|warning) " + check + " ")
                .contains("\nMaybe ");
    }

    @Test
    void everyFolderIsOfACheck() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            assertThat(folders.map(folder -> folder.getFileName().toString()).sorted().toList())
                    .isEqualTo(CheckPages.ids().stream().sorted().toList());
        }
    }
}
