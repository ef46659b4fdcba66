package org.hcccds.authoring.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hcccds.authoring.scenario.Contains.Part;
import org.hcccds.io.tree.Position;
import org.hcccds.model.assessment.Assessment;
import org.hcccds.model.assessment.Contraindication;
import org.hcccds.model.assessment.MissingFact;
import org.hcccds.model.assessment.Note;
import org.hcccds.model.assessment.Option;
import org.hcccds.model.assessment.RuleBaseVersion;
import org.hcccds.model.assessment.ScoreResult;
import org.hcccds.model.assessment.StageResult;
import org.hcccds.model.assessment.Status;
import org.hcccds.model.assessment.TraceLine;
import org.hcccds.model.code.Answer;
import org.junit.jupiter.api.Test;

/** Each kind of expectation, met and unmet. */
class ExpectationTest {

    private static final Position HERE = new Position(7, 3);

    private static final Assessment ASSESSMENT = new Assessment("a", new RuleBaseVersion("1", "sha256:0"),
            Map.of("child-pugh", new ScoreResult(5, 8, false, "class", List.of("A", "B")),
                    "albi", new ScoreResult(-2.73, -2.73, true, "grade", List.of("1")),
                    "meld", new ScoreResult(6, 40, false, null, List.of())),
            List.of(new StageResult("BCLC", "2022", Optional.of("A"), List.of("A"), List.of(), List.of()),
                    new StageResult("CNLC", "2024", Optional.empty(), List.of("Ia", "IIIa"), List.of(), List.of())),
            Map.of("milan", Answer.YES, "ucsf", Answer.UNKNOWN),
            Map.of("albi", "1"), Map.of("child-pugh", List.of("A", "B")),
            List.of(option("AASLD", "2023", "first-line", "sorafenib", Status.EXCLUDED),
                    option("AASLD", "2023", "second-line", "sorafenib", Status.RECOMMENDED),
                    option("CSCO", null, "first-line", "lenvatinib", Status.CONDITIONAL)),
            List.of(new Contraindication("bevacizumab", "drug", "absolute", "bleeding", List.of(), List.of())),
            List.of(), List.of(new Note("monitoring", "AFP", List.of())), List.of(),
            List.of(new MissingFact("performanceStatus", "ECOG performance status", List.of("BCLC stage"))), true,
            List.of(new TraceLine("bclc-a-single", "hcc/a.drl:1", "BCLC A", List.of(), List.of())));

    @Test
    void aDecidedStage() {
        met(new StageIs(HERE, "BCLC", Optional.of("A")), "A");
        unmet(new StageIs(HERE, "BCLC", Optional.of("B")), "B", "A");
        unmet(new StageIs(HERE, "CNLC", Optional.of("Ia")), "Ia", "not decided, possible Ia, IIIa");
    }

    @Test
    void aStageThatIsNotDecided() {
        met(new StageIs(HERE, "CNLC", Optional.empty()), "not decided");
        unmet(new StageIs(HERE, "BCLC", Optional.empty()), "not decided", "A");
    }

    @Test
    void exactlyThePossibleStages() {
        met(new PossibleStagesAre(HERE, "CNLC", List.of("Ia", "IIIa")), "Ia, IIIa");
        met(new PossibleStagesAre(HERE, "BCLC", List.of("A")), "A");
        unmet(new PossibleStagesAre(HERE, "CNLC", List.of("Ia")), "Ia", "Ia, IIIa");
        unmet(new PossibleStagesAre(HERE, "CNLC", List.of("Ia", "IIIa", "IV")), "Ia, IIIa, IV", "Ia, IIIa");
        unmet(new PossibleStagesAre(HERE, "BCLC", List.of()), "none", "A");
    }

    @Test
    void theGradesOfAScore() {
        met(new GradeIs(HERE, "albi", List.of("1")), "1");
        met(new GradeIs(HERE, "child-pugh", List.of("A", "B")), "A, B");
        unmet(new GradeIs(HERE, "child-pugh", List.of("A")), "A", "A, B");
        unmet(new GradeIs(HERE, "nlr", List.of("1")), "1", "none");
    }

    @Test
    void theValueOfAScore() {
        met(new ScoreIs(HERE, "albi", -2.73, -2.73), "-2.73");
        met(new ScoreIs(HERE, "child-pugh", 5, 8), "5 to 8");
        unmet(new ScoreIs(HERE, "albi", -2.7, -2.7), "-2.7", "-2.73");
        unmet(new ScoreIs(HERE, "child-pugh", 5, 5), "5", "5 to 8");
        unmet(new ScoreIs(HERE, "meld", 6, 39), "6 to 39", "6 to 40");
        unmet(new ScoreIs(HERE, "nlr", 2, 2), "2", "no such score");
    }

    @Test
    void aFinding() {
        met(new FindingIs(HERE, "milan", Answer.YES), "yes");
        met(new FindingIs(HERE, "ucsf", Answer.UNKNOWN), "unknown");
        unmet(new FindingIs(HERE, "milan", Answer.NO), "no", "yes");
        unmet(new FindingIs(HERE, "ucsf", Answer.NO), "no", "unknown");
    }

    @Test
    void aClassDecidedOrStillPossible() {
        met(new ClassIs(HERE, "albi", List.of("1")), "1");
        met(new ClassIs(HERE, "child-pugh", List.of("A", "B")), "A, B");
        met(new ClassIs(HERE, "kinki", List.of()), "none");
        unmet(new ClassIs(HERE, "albi", List.of("2")), "2", "1");
        unmet(new ClassIs(HERE, "child-pugh", List.of("A")), "A", "A, B");
        unmet(new ClassIs(HERE, "kinki", List.of("B1")), "B1", "none");
        unmet(new ClassIs(HERE, "albi", List.of()), "none", "1");
    }

    @Test
    void anOptionWithTheGivenProperties() {
        for (Map<String, String> properties : List.of(Map.of("treatment", "sorafenib"), Map.of("guideline", "AASLD"),
                Map.of("guideline", "AASLD 2023"), Map.of("guideline", "CSCO", "status", "conditional"),
                Map.of("treatment", "sorafenib", "setting", "second-line", "status", "recommended"),
                Map.of("strength", "preferred"))) {
            assertThat(new OptionIs(HERE, properties, true).otherwise(ASSESSMENT)).as("%s", properties).isEmpty();
            assertThat(new OptionIs(HERE, properties, false).otherwise(ASSESSMENT)).as("no %s", properties).isPresent();
        }
        for (Map<String, String> properties : List.of(Map.of("treatment", "lenvatinib", "guideline", "AASLD"),
                Map.of("guideline", "AASL"), Map.of("guideline", "AASLD 2022"), Map.of("strength", "option"),
                Map.of("treatment", "sorafenib", "setting", "first-line", "status", "recommended"))) {
            assertThat(new OptionIs(HERE, properties, true).otherwise(ASSESSMENT)).as("%s", properties).isPresent();
            assertThat(new OptionIs(HERE, properties, false).otherwise(ASSESSMENT)).as("no %s", properties).isEmpty();
        }
    }

    @Test
    void anUnmetOptionShowsWhatThereIsOfTheSameTreatment() {
        assertThat(new OptionIs(HERE, Map.of("treatment", "sorafenib", "status", "conditional"), true).otherwise(ASSESSMENT))
                .contains("AASLD 2023, sorafenib, first-line, excluded, preferred; "
                        + "AASLD 2023, sorafenib, second-line, recommended, preferred");
        unmet(new OptionIs(HERE, Map.of("treatment", "tace"), true), "tace", "no such option");
        unmet(new OptionIs(HERE, Map.of("guideline", "CSCO"), false), "no CSCO",
                "CSCO, lenvatinib, first-line, conditional, preferred");
    }

    @Test
    void aMemberOfAPart() {
        met(new Contains(HERE, Part.CONTRAINDICATIONS, "bevacizumab"), "bevacizumab");
        unmet(new Contains(HERE, Part.CONTRAINDICATIONS, "sorafenib"), "sorafenib", "bevacizumab");
        met(new Contains(HERE, Part.NOTE_KINDS, "monitoring"), "monitoring");
        unmet(new Contains(HERE, Part.NOTE_KINDS, "goal"), "goal", "monitoring");
        met(new Contains(HERE, Part.MISSING, "performanceStatus"), "performanceStatus");
        unmet(new Contains(HERE, Part.MISSING, "sex"), "sex", "performanceStatus");
        met(new Contains(HERE, Part.NOT_MISSING, "sex"), "not sex");
        unmet(new Contains(HERE, Part.NOT_MISSING, "performanceStatus"), "not performanceStatus", "it is there");
        met(new Contains(HERE, Part.FIRED_RULES, "bclc-a-single"), "bclc-a-single");
        unmet(new Contains(HERE, Part.FIRED_RULES, "bclc-b"), "bclc-b", "it did not fire");
        met(new Contains(HERE, Part.NOT_FIRED_RULES, "bclc-b"), "not bclc-b");
        unmet(new Contains(HERE, Part.NOT_FIRED_RULES, "bclc-a-single"), "not bclc-a-single", "it is there");
    }

    @Test
    void whatAnExpectationIsAboutIsItsPlaceUnderExpect() {
        assertThat(List.of(new StageIs(HERE, "BCLC", Optional.empty()), new PossibleStagesAre(HERE, "BCLC", List.of()),
                new GradeIs(HERE, "albi", List.of()), new ScoreIs(HERE, "albi", 1, 1),
                new FindingIs(HERE, "milan", Answer.YES), new ClassIs(HERE, "albi", List.of()),
                new OptionIs(HERE, Map.of(), true), new OptionIs(HERE, Map.of(), false),
                new Contains(HERE, Part.NOT_FIRED_RULES, "a"))).extracting(Expectation::about)
                .containsExactly("stages.BCLC", "possible.BCLC", "scores.albi", "scores.albi", "findings.milan",
                        "classes.albi", "options", "absent", "notFiredRules");
    }

    private static void met(Expectation expectation, String expected) {
        assertThat(expectation.otherwise(ASSESSMENT)).isEmpty();
        assertThat(expectation.expected()).isEqualTo(expected);
        assertThat(expectation.position()).isEqualTo(HERE);
    }

    private static void unmet(Expectation expectation, String expected, String actual) {
        assertThat(expectation.otherwise(ASSESSMENT)).contains(actual);
        assertThat(expectation.expected()).isEqualTo(expected);
    }

    private static Option option(String guideline, String edition, String setting, String treatment, Status status) {
        return new Option(guideline, Optional.ofNullable(edition), setting, treatment, status, "preferred", List.of(),
                List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
