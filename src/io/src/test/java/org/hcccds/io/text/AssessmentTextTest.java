package org.hcccds.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hcccds.model.assessment.Assessment;
import org.hcccds.model.assessment.MissingFact;
import org.hcccds.model.assessment.Option;
import org.hcccds.model.assessment.RuleBaseVersion;
import org.hcccds.model.assessment.ScoreResult;
import org.hcccds.model.assessment.StageResult;
import org.hcccds.model.assessment.Status;
import org.hcccds.model.assessment.TraceLine;
import org.hcccds.model.code.Answer;
import org.hcccds.model.code.Sex;
import org.hcccds.model.patient.Facts;
import org.hcccds.model.patient.PatientCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whole pages, as they stand in {@code src/test/resources/text}. After an intended change,
 * {@code mvn verify -Dgolden.update=true} writes them anew; read the difference before it is committed.
 */
class AssessmentTextTest {

    private static final Path FOLDER = Path.of("src/test/resources/text");
    private static final String ESCAPE = "\u001b";

    private static final PatientCase PATIENT = PatientCase.builder("demo-1").set(Facts.SEX, Sex.FEMALE)
            .set(Facts.AGE_YEARS, 63).set(Facts.ASSESSED_ON, LocalDate.of(2026, 3, 1)).build();

    private static final Titles TITLES = new Titles(
            Map.of("milan", "Milan criteria", "up-to-7", "up-to-seven", "japan-5-5-500", "Japanese 5-5-500 rule",
                    "macrovascular-invasion", "macrovascular invasion", "extrahepatic-spread", "extrahepatic spread",
                    "portal-hypertension", "portal hypertension", "tace-refractory", "TACE failure"),
            Map.of("pvtt-cheng", "Portal vein (Cheng)", "child-pugh", "Child-Pugh class", "tumor-burden",
                    "Tumor burden class"),
            Map.of("child-pugh", "Child-Pugh", "albi", "ALBI", "meld", "MELD", "nlr", "Neutrophils/lymphocytes",
                    "tumor-burden-score", "Tumor burden"),
            Map.of("BCLC C", "advanced", "CNLC IIIa", "macrovascular invasion"),
            Map.of("bclc-c-invasion", "BCLC C: macrovascular invasion", "bclc-c-performance", "BCLC C: cancer symptoms",
                    "bclc-c-other", "BCLC C: cancer symptoms"),
            Map.of("DF-BCLC-C", "BCLC C: portal invasion, extrahepatic spread, or performance status 1-2, with preserved "
                    + "liver function (Reig et al., J Hepatol 2022;76:681-693)", "DF-MILAN", "Milan: a single tumor of at "
                    + "most 5 cm, or two to three each at most 3 cm (Mazzaferro et al., N Engl J Med 1996)"));

    @ParameterizedTest
    @CsvSource({"80, false, complete-80.txt", "100, false, complete-100.txt", "80, true, complete-80-color.txt"})
    void aCompleteCase(int width, boolean color, String golden) throws IOException {
        hold(golden, page(width, color, complete()));
    }

    @ParameterizedTest
    @CsvSource({"80, false, incomplete-80.txt", "100, false, incomplete-100.txt", "80, true, incomplete-80-color.txt"})
    void anIncompleteCase(int width, boolean color, String golden) throws IOException {
        hold(golden, page(width, color, incomplete()));
    }

    @ParameterizedTest
    @ValueSource(ints = {80, 81, 90, 99, 100, 132})
    void noLineIsLongerThanTheTerminalUnlessAWordIs(int width) {
        for (Assessment assessment : List.of(complete(), incomplete())) {
            assertThat(page(width, false, assessment).lines()).allSatisfy(line -> assertThat(line.length())
                    .as(line).isLessThanOrEqualTo(width));
        }
    }

    @Test
    void withoutColorThereIsNoEscape() {
        assertThat(page(80, false, complete())).doesNotContain(ESCAPE);
        assertThat(page(80, true, complete())).contains(ESCAPE);
    }

    @Test
    void colorChangesNoWord() {
        assertThat(page(80, true, complete()).replaceAll(ESCAPE + "\\[[01]m", "")).isEqualTo(page(80, false, complete()));
    }

    @Test
    void everyBoldPartEnds() {
        String page = page(80, true, complete());
        assertThat(page.lines().filter(line -> line.contains(ESCAPE))).isNotEmpty()
                .allMatch(line -> line.split(ESCAPE + "\\[1m", -1).length == line.split(ESCAPE + "\\[0m", -1).length);
    }

    @Test
    void reasonsAreGivenOnceAndWithoutTheStageTheyRepeat() {
        assertThat(page(80, false, complete()).lines().filter(line -> line.startsWith("              - ")))
                .containsExactly("              - macrovascular invasion", "              - cancer symptoms",
                        "              - The performance status is taken as due to the tumor; the record",
                        "              - rule-without-a-title");
    }

    @Test
    void onlyWhatIsKnownOfThePatientIsInTheHeading() {
        Assessment nothing = assessment(Map.of(), List.of(), Map.of(), Map.of(), List.of(), List.of(), List.of());
        assertThat(new AssessmentText(TITLES, 80, false).of(PatientCase.builder("demo-2").build(), nothing))
                .startsWith("demo-2\n");
        assertThat(page(80, false, nothing)).startsWith("demo-1, female, 63 years, as of 2026-03-01\n");
    }

    @Test
    void anAssessmentWithoutAnythingSaysSo() {
        String page = page(80, false, assessment(Map.of(), List.of(), Map.of(), Map.of(), List.of(), List.of(), List.of()));
        assertThat(page).contains("No guideline in these rules offers a treatment on what is known.",
                "Nothing that could change stages, findings or options.").doesNotContain("BASIS", "SOURCES");
    }

    @Test
    void aStageThatDoesNotApplyIsNone() {
        String page = page(80, false, assessment(Map.of(), List.of(new StageResult("BCLC", "2022", Optional.empty(),
                List.of(), List.of(), List.of(new StageResult.Remark("There is nothing to stage.", "r")))),
                Map.of(), Map.of(), List.of(), List.of(), List.of()));
        assertThat(page).contains("  BCLC 2022   none\n              - There is nothing to stage.\n");
    }

    @Test
    void idsWithoutTitlesAreShownAsTheyAre() {
        Titles none = new Titles(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of());
        assertThat(new AssessmentText(none, 80, false).of(PATIENT, complete()))
                .contains("  BCLC 2022   C  BCLC C\n              - bclc-c-invasion\n", "child-pugh: 5, class A",
                        "pvtt-cheng: II", "  DF-BCLC-C   DF-BCLC-C\n");
    }

    private static String page(int width, boolean color, Assessment assessment) {
        return new AssessmentText(TITLES, width, color).of(PATIENT, assessment);
    }

    private static void hold(String golden, String page) throws IOException {
        Path file = FOLDER.resolve(golden);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(file, page);
        }
        assertThat(page).isEqualTo(Files.readString(file));
    }

    private static Assessment complete() {
        Map<String, ScoreResult> scores = new LinkedHashMap<>();
        scores.put("child-pugh", new ScoreResult(5, 5, true, "class", List.of("A")));
        scores.put("albi", new ScoreResult(-2.73, -2.73, true, "grade", List.of("1")));
        scores.put("meld", new ScoreResult(7, 7, true, null, List.of()));
        scores.put("nlr", new ScoreResult(2.4375, 2.4375, true, null, List.of()));
        scores.put("tumor-burden-score", new ScoreResult(11.67, 11.67, true, "class", List.of("medium")));
        Map<String, String> classes = new LinkedHashMap<>();
        classes.put("child-pugh", "A");
        classes.put("pvtt-cheng", "II");
        classes.put("tumor-burden", "medium");
        return assessment(scores,
                List.of(new StageResult("BCLC", "2022", Optional.of("C"), List.of("C"),
                                List.of("bclc-c-invasion", "bclc-c-other", "bclc-c-performance"),
                                List.of(new StageResult.Remark("The performance status is taken as due to the tumor; the "
                                        + "record does not say.", "bclc-remark"))),
                        new StageResult("CNLC", "2024", Optional.of("IIIa"), List.of("IIIa"),
                                List.of("rule-without-a-title"), List.of())),
                findings(Answer.NO), classes,
                List.of(option("AASLD", "first-line", "atezolizumab+bevacizumab", Status.RECOMMENDED, "preferred"),
                        option("CN-CONSENSUS", "conversion", "haic-folfox", Status.CONDITIONAL, "expert-opinion")),
                List.of(),
                List.of(new TraceLine("bclc-c-invasion", "hcc/staging/bclc.drl:68", "BCLC C",
                                List.of("performance status due to the tumor 1", "child-pugh A",
                                        "macrovascular-invasion: yes"),
                                List.of("DF-BCLC-C")),
                        new TraceLine("milan-single", "hcc/criteria/milan.drl:9", "milan: no",
                                List.of("2 nodules, largest 11.5 cm, sum 13.3 cm"), List.of("DF-MILAN", "DF-BCLC-C"))));
    }

    private static Assessment incomplete() {
        Map<String, ScoreResult> scores = new LinkedHashMap<>();
        scores.put("child-pugh", new ScoreResult(5, 15, false, "class", List.of("A", "B", "C")));
        scores.put("albi", new ScoreResult(-5.99, 1.56, false, "grade", List.of("1", "2", "3")));
        scores.put("meld", new ScoreResult(6, 40, false, null, List.of()));
        scores.put("nlr", new ScoreResult(0, 15_000, false, null, List.of()));
        return assessment(scores,
                List.of(new StageResult("BCLC", "2022", Optional.empty(), List.of("A", "C", "D"),
                                List.of("bclc-c-invasion"), List.of()),
                        new StageResult("CNLC", "2024", Optional.empty(), List.of("Ia", "IIIa"), List.of(), List.of())),
                findings(Answer.UNKNOWN), Map.of(), List.of(),
                List.of(new MissingFact("tumor.portalVein", "portal vein tumor thrombus (Vp0 to Vp4)",
                                List.of("BCLC stage", "CNLC stage", "finding: milan")),
                        new MissingFact("tumor.portalThrombusReachesSmv",
                                "portal vein thrombus reaching the superior mesenteric vein",
                                List.of("BCLC stage", "CNLC stage", "finding: macrovascular-invasion")),
                        new MissingFact("tumorSymptoms", "is the performance status due to the tumor?",
                                List.of("BCLC stage")),
                        new MissingFact("labs.afp", "alpha-fetoprotein (AFP)", List.of("finding: japan-5-5-500")),
                        new MissingFact("liver.hvpg", "hepatic venous pressure gradient",
                                List.of("finding: portal-hypertension")),
                        new MissingFact("history.locoregional", "locoregional treatments so far, in order",
                                List.of("finding: tace-refractory"))),
                List.of());
    }

    private static Map<String, Answer> findings(Answer others) {
        Map<String, Answer> findings = new LinkedHashMap<>();
        findings.put("macrovascular-invasion", Answer.YES);
        for (String id : List.of("extrahepatic-spread", "portal-hypertension", "milan", "up-to-7", "japan-5-5-500")) {
            findings.put(id, others);
        }
        findings.put("tace-refractory", Answer.UNKNOWN);
        return findings;
    }

    private static Option option(String guideline, String setting, String treatment, Status status, String strength) {
        return new Option(guideline, Optional.of("2023"), setting, treatment, status, strength, List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of());
    }

    private static Assessment assessment(Map<String, ScoreResult> scores, List<StageResult> stages,
                                         Map<String, Answer> findings, Map<String, String> classes, List<Option> options,
                                         List<MissingFact> missing, List<TraceLine> trace) {
        return new Assessment("demo-1", new RuleBaseVersion("1.0.0", "sha256:00112233445566778899aabbccddeeff"), scores,
                stages, findings, classes, Map.of(), options, List.of(), List.of(), List.of(), List.of(), missing, true, trace);
    }
}
