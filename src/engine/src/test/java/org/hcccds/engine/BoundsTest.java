package org.hcccds.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hcccds.model.patient.PatientCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The worst rules that loading accepts: running them ends, with an error that names the rule. */
class BoundsTest {

    private static final PatientCase PATIENT = Cases.complete().build();

    @TempDir
    private Path folder;

    static Stream<Arguments> endless() {
        return Stream.of(
                arguments("facts that ask for one another", "remark-again", rule("remark-first", "Patient()", remark("first"))
                        + rule("remark-again", "Remark( system == \"BCLC\" )", remark("again"))),
                arguments("a score of a score", "score-of-score", rule("score-first", "Patient()", "fib4( 60, 40.0, 150.0, 40.0 )")
                        + rule("score-of-score", "Score( $low : low )", "albi( $low, $low )")),
                arguments("points of points", "total-of-points", rule("points-first", "Patient()",
                        "points( ChildPughItem.ALBUMIN, 1 )")
                        + rule("points-of-total", "PointTotal( $low : low )", "points( ChildPughItem.ALBUMIN, $low )")
                        + rule("total-of-points", "$a : Points()\n$b : Points()", "total( $a, $b, $b, $b, $b )")));
    }

    static Stream<Arguments> combinations() {
        return Stream.of(
                arguments("facts side by side", "many-findings", findings(30) + rule("many-findings",
                        "Finding()\n".repeat(16), remark("many"))),
                arguments("facts side by side that lead to nothing", "in-vain", findings(30) + rule("in-vain",
                        "Finding( $first : id )\n" + "Finding()\n".repeat(12) + "Finding( id == \"milan\", id != $first )\n"
                                + "Finding( id == \"milan\", id == $first )", remark("never"))),
                arguments("the same conclusion of many rules", "three-remarks", IntStream.range(0, 300).mapToObj(number ->
                        rule("remark-" + number, "Patient()", remark("again"))).collect(Collectors.joining())
                        + rule("three-remarks", "Remark()\nRemark()\nRemark()", "finding( \"milan\", Answer.YES )")),
                arguments("possible stages side by side", "stage-and-stage", rule("stage-and-stage",
                        "PossibleStage()\n".repeat(16), remark("stages"))
                        + rule("stage-0", "Patient()", "stage( \"BCLC\", \"0\" )") + rule("stage-a", "Patient()", "stage( \"BCLC\", \"A\" )")
                        + rule("stage-b", "Patient()", "stage( \"BCLC\", \"B\" )")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("endless")
    void rulesThatDoNotComeToRestAreStoppedAndNamed(String name, String rule, String rules) {
        try (HccEngine engine = engine(rules)) {
            for (int i = 0; i < 3; i++) {
                assertThatExceptionOfType(RuleFaultException.class).isThrownBy(() -> engine.assess(PATIENT, Detail.PLAIN))
                        .withMessageMatching("(?s).* " + rule + " at hcc/test\\.drl:\\d+.*\nMaybe .*");
            }
            assertEnds(() -> engine.workbench().study(PATIENT));
            assertEndsWithoutTheRuleEngine();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("combinations")
    void combinationsThatWouldFillMemoryAreStoppedAndTheirRuleIsNamed(String name, String rule, String rules) {
        try (HccEngine engine = engine(rules)) {
            for (int i = 0; i < 3; i++) {
                assertThatExceptionOfType(TooManyCombinationsException.class)
                        .isThrownBy(() -> engine.assess(PATIENT, Detail.PLAIN))
                        .withMessageMatching("The facts that rules ask for can be combined in more than 1000000 ways for one case, most "
                                + "of them by the rule " + rule + " at hcc/test\\.drl:\\d+; it was not tried\\.\n"
                                + "Maybe say in each of its conditions which fact is meant, as in Finding\\( id == \"milan\" \\)\\.");
            }
            assertEnds(() -> engine.workbench().study(PATIENT));
            assertEndsWithoutTheRuleEngine();
        }
    }

    /** The possibilities of an unknown burden are told apart by the limits of the rules, of which there may be many. */
    @Test
    void manyLimitsGiveManyPossibilitiesAndAnAnswerAllTheSame() {
        try (HccEngine engine = engine(IntStream.range(0, 400).mapToObj(number -> rule("limit-" + number,
                "TumorBurden( count > " + number % 20 + ", largestCm > " + number / 20.0 + " * Unit.CM, sumCm <= " + number / 10.0
                        + " * Unit.CM )", remark("limit"))).collect(Collectors.joining()))) {
            assertEnds(() -> engine.assess(PatientCase.builder("nothing known").build()));
        }
    }

    private void assertEndsWithoutTheRuleEngine() {
        try (HccEngine direct = HccEngine.load(folder, Build.DIRECT)) {
            assertEnds(() -> direct.assess(PATIENT, Detail.PLAIN));
            assertEnds(() -> direct.assess(PATIENT, new Detail(false, true)));
        }
    }

    /** An answer will do, and so will an error that names the way out. */
    private static void assertEnds(Runnable question) {
        try {
            question.run();
        } catch (RuleFaultException e) {
            assertThat(e).hasMessageContaining("\nMaybe ");
        }
    }

    private HccEngine engine(String rules) {
        Engines.write(folder, "test.drl", Engines.ruleFile(rules));
        return HccEngine.load(folder, Build.CLASSIC);
    }

    private static String findings(int number) {
        return Engines.builtIn().vocabulary().findings().keySet().stream().sorted().limit(number)
                .map(id -> rule("finding-" + id, "Patient()", "finding( \"" + id + "\", Answer.YES )"))
                .collect(Collectors.joining());
    }

    private static String remark(String text) {
        return "remark( \"BCLC\", \"" + text + "\" )";
    }

    private static String rule(String id, String conditions, String conclusion) {
        return "rule \"" + id + "\" @id( \"" + id + "\" )\nwhen\n" + conditions + "\nthen\ninsert( " + conclusion + " );\nend\n";
    }
}
