package org.hcccds.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What holds for the text of every rule file. */
class RuleFilesTest {

    private static final Path RULES = Path.of("../kjar/src/main/resources/hcc");
    /** Rules of these folders weigh possibilities; those of the others rely on what is known or decided. */
    private static final List<String> POSSIBILITIES = List.of("scores", "findings", "criteria", "staging");
    private static final Pattern POSSIBILITY = Pattern.compile("^ +(?:\\$\\w+ : )?(TumorBurden|PortalVeinThrombus|"
            + "HepaticVeinThrombus|BileDuctThrombus|TumorSpread|SerumAfp|HepatitisB|PossibleStage|PossibleFinding|PossibleClass|"
            + "MacrovascularInvasion|ExtrahepaticSpread|ChildPughClass|TumorPerformance|Points|PointTotal)\\(",
            Pattern.MULTILINE);
    /** A status that is not on record is one of those still possible. */
    private static final Pattern ANY_STATUS = Pattern.compile("PerformanceStatus\\((?![^)]*recorded == true)");
    private static final Pattern NEGATION = Pattern.compile("^ +not +(?!Exposure\\(|Procedure\\()", Pattern.MULTILINE);

    @TestFactory
    Stream<DynamicTest> rulesAboutTreatmentRelyOnWhatIsKnown() throws IOException {
        return files().filter(file -> !POSSIBILITIES.contains(file.getName(0).toString())).map(file ->
                DynamicTest.dynamicTest(file.toString(), () -> assertThat(Files.readString(RULES.resolve(file)))
                        .doesNotContainPattern(POSSIBILITY).doesNotContainPattern(ANY_STATUS)));
    }

    @TestFactory
    Stream<DynamicTest> rulesNegateFactsOfTheCaseAlone() throws IOException {
        return files().map(file -> DynamicTest.dynamicTest(file.toString(),
                () -> assertThat(Files.readString(RULES.resolve(file))).doesNotContainPattern(NEGATION)));
    }

    @TestFactory
    Stream<DynamicTest> ruleFilesAreShort() throws IOException {
        return files().map(file -> DynamicTest.dynamicTest(file.toString(),
                () -> assertThat(Files.readAllLines(RULES.resolve(file))).hasSizeBetween(15, 150)));
    }

    /** Until its thresholds have been compared with the printed table, the Japanese table holds none and is off. */
    @Test
    void theJapaneseTableIsOff() throws IOException {
        assertThat(Files.readAllLines(RULES.resolve("data/japanese-resectability.csv"))).hasSizeGreaterThan(1)
                .allMatch(line -> line.startsWith("axis,") || line.contains(",,,,no,"));
    }

    private static Stream<Path> files() throws IOException {
        try (Stream<Path> walk = Files.walk(RULES)) {
            return walk.filter(file -> file.toString().endsWith(".drl")).map(RULES::relativize).sorted().toList().stream();
        }
    }
}
