package org.hcccds.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hcccds.io.ExplanationSamples;
import org.hcccds.model.code.Answer;
import org.hcccds.model.code.Sex;
import org.hcccds.model.explanation.Change;
import org.hcccds.model.explanation.Change.FactChange;
import org.hcccds.model.explanation.ConditionReading;
import org.hcccds.model.explanation.Explanation;
import org.hcccds.model.explanation.RuleReading;
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
class ExplanationTextTest {

    private static final Path FOLDER = Path.of("src/test/resources/text");
    private static final String ESCAPE = "\u001b";
    private static final String LAST =
            "A change says what these rules would then answer, not what can or should be done.";
    private static final PatientCase PATIENT = PatientCase.builder("demo-1").set(Facts.SEX, Sex.FEMALE)
            .set(Facts.AGE_YEARS, 63).set(Facts.ASSESSED_ON, LocalDate.of(2026, 3, 1)).build();
    private static final Titles TITLES = new Titles(Map.of(), Map.of(), Map.of(),
            Map.of("BCLC A", "early", "BCLC B", "intermediate", "BCLC C", "advanced"), Map.of(), Map.of());

    @ParameterizedTest
    @CsvSource({"offered, 80, false", "offered, 100, false", "absent, 80, false", "absent, 100, false",
        "absent, 80, true", "stage-decided, 80, false", "stage-decided, 100, false", "stage-possible, 80, false",
        "stage-possible, 100, false"})
    void aWholePage(String sample, int width, boolean color) throws IOException {
        Path golden = FOLDER.resolve("explain-" + sample + "-" + width + (color ? "-color" : "") + ".txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(golden, page(sample, width, color));
        }
        assertThat(page(sample, width, color)).isEqualTo(Files.readString(golden));
    }

    @ParameterizedTest
    @ValueSource(ints = {80, 81, 90, 99, 100, 132})
    void noLineIsLongerThanTheTerminal(int width) {
        assertThat(samples().flatMap(sample -> page(sample, width, false).lines()))
                .allSatisfy(line -> assertThat(line.length()).as(line).isLessThanOrEqualTo(width));
    }

    @Test
    void nothingOfAConditionIsCutOffHoweverNarrowThePageIs() {
        for (int width : new int[] {40, 60, 80, 100}) {
            assertThat(page("absent", width, false).replaceAll("\\s+", " "))
                    .contains("no progression on ramucirumab, or on any other antibody against the receptor of the "
                            + "vascular endothelial growth factor now progression on ramucirumab after 3 months, on "
                            + "2025-11-30, and on bevacizumab (:49)");
        }
    }

    @Test
    void colorChangesNoWordAndEveryBoldPartEnds() {
        assertThat(samples()).allSatisfy(sample -> {
            String colored = page(sample, 80, true);
            assertThat(colored.replaceAll(ESCAPE + "\\[[01]m", ""))
                    .isEqualTo(page(sample, 80, false)).isNotEqualTo(colored);
            assertThat(colored.lines()).allMatch(line -> line.split(ESCAPE + "\\[1m", -1).length
                    == line.split(ESCAPE + "\\[0m", -1).length);
        });
    }

    @Test
    void whatDoesNotHoldStandsOutAndTheRestIsQuiet() {
        assertThat(page("absent", 80, true))
                .contains(ESCAPE + "[1mNO" + ESCAPE + "[0m       performance status at most 1")
                .contains("\n    yes      next line", "\n    unknown  AFP");
    }

    @Test
    void everyPageEndsWithWhatAChangeSays() {
        assertThat(samples().map(sample -> page(sample, 80, false).replaceAll("\\s+", " ").strip()))
                .allMatch(page -> page.endsWith(LAST));
    }

    @Test
    void onlyTheConditionsThatDoNotHoldSayTheirLineAndNoColumnIsShown() {
        assertThat(page("absent", 100, false)).contains("(:46)", "(:47)", "(:64)", "second-line.drl:41, ST-")
                .doesNotContain("(:44)", ":41:1", ":46:5");
    }

    @Test
    void reasonsGoTwoRulesDeepAndNameOnlyWhatDoesNotHold() {
        assertThat(page("absent", 80, false)).contains("Child-Pugh points at most 6", "bilirubin at most 2 mg/dL")
                .doesNotContain("all five items known", "Not to be shown");
    }

    @Test
    void aConditionThatSaysItsValueDoesNotSayItTwice() {
        RuleReading rule = ExplanationSamples.rule("r", "R", "r.drl:1:1", List.of(),
                ExplanationSamples.holds(Answer.YES, "indicated: yes", "yes", "r.drl:2:1"),
                ExplanationSamples.holds(Answer.NO, "feasible: yes", "no", "r.drl:3:1"),
                ExplanationSamples.holds(Answer.YES, "nodules 1 or 2", "2", "r.drl:4:1"));
        assertThat(treatment(ExplanationSamples.absentFor(rule), 80)).contains("""
                  Closest rule: "R" (r.drl:1)
                    yes      indicated: yes
                    NO       feasible: yes    now no (:3)
                    yes      nodules 1 or 2   now 2
                """);
    }

    @Test
    void aValueStandsBelowOnlyWhereItDoesNotFitBeside() {
        ConditionReading fits = ExplanationSamples.holds(Answer.NO, "w".repeat(48), "1234567", "r.drl:3:1");
        ConditionReading wide = ExplanationSamples.holds(Answer.NO, "w".repeat(48), "12345678", "r.drl:3:1");
        assertThat(treatment(ExplanationSamples.absentFor(rule(fits)), 80)).contains("w   now 1234567 (:3)\n")
                .contains("w".repeat(48));
        assertThat(treatment(ExplanationSamples.absentFor(rule(wide)), 80))
                .contains("w\n               now 12345678 (:3)\n");
    }

    private static RuleReading rule(ConditionReading condition) {
        return ExplanationSamples.rule("r", "R", "r.drl:1:1", List.of(), condition);
    }

    @Test
    void eightLinesOfChangesAreShownAndTheOthersCounted() {
        String page = treatment(ExplanationSamples.absentBut(singles(8)), 80);
        assertThat(page.lines().filter(line -> line.matches("    (or )?if .*"))).hasSize(8);
        assertThat(page).doesNotContain("not shown");
        assertThat(treatment(ExplanationSamples.absentBut(singles(9)), 80)).contains("item 8 at",
                "1 more change is not shown here; the JSON has them all.").doesNotContain("item 9 at");
        assertThat(treatment(ExplanationSamples.absentBut(singles(12)), 80)).contains("4 more changes are not shown");
    }

    private static List<Change> singles(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> new Change(
                List.of(new FactChange("fact" + i, "item " + i + " at least 5", "4")), "recommended")).toList();
    }

    @Test
    void valuesOfOneFactShareALineAndWordsThatDifferInMoreThanTheLastStayWhole() {
        assertThat(treatment(ExplanationSamples.absentBut(List.of(
                single("labs.afp", "AFP at least 400 ng/mL", "30 ng/mL"),
                single("labs.afp", "AFP is not known", "30 ng/mL"),
                single("vp", "portal vein Vp0", "Vp4"), single("vp", "portal vein Vp1", "Vp4"),
                single("vp", "portal vein Vp2", "Vp4"))), 100)).contains("""
                  It would be recommended
                    if     AFP at least 400 ng/mL or AFP is not known (now 30 ng/mL)
                    or if  portal vein Vp0, Vp1 or Vp2 (now Vp4)
                """);
    }

    private static Change single(String fact, String words, String now) {
        return new Change(List.of(new FactChange(fact, words, now)), "recommended");
    }

    @Test
    void aSilentGuidelineIsSaidWithThoseThatSpeak() {
        assertThat(silence("CSCO 2024", "CNLC 2024", "CNLC 2024"))
                .contains("\nNo rule of EASL speaks of folfox4. CSCO 2024 and CNLC 2024 do.\n");
        assertThat(silence("CSCO 2024")).contains("speaks of folfox4. CSCO 2024 does.\n");
        assertThat(silence()).contains("speaks of folfox4. No other guideline in these rules does.\n");
    }

    private static String silence(String... speaking) {
        return new ExplanationText(TITLES, 80, false).ofSilence(PATIENT,
                ExplanationSamples.absentIn("folfox4", speaking), "EASL");
    }

    @Test
    void whatNoRuleSpeaksOfIsSaid() {
        Explanation nothing = ExplanationSamples.silent("folfox4");
        assertThat(treatment(nothing, 80)).contains("No guideline in these rules speaks of folfox4.\n");
        assertThat(new ExplanationText(TITLES, 80, false).ofStage(PATIENT, nothing))
                .contains("These rules have no stage of folfox4.\n");
    }

    @Test
    void anOverviewComesFirstWhereThereAreMoreAnswersThanAGlanceTakesIn() {
        assertThat(treatment(ExplanationSamples.absentIn("tace", "A", "B"), 80)).doesNotContain("  ABSENT           A");
        assertThat(treatment(ExplanationSamples.absentIn("tace", "A", "B", "C"), 80))
                .contains("  ABSENT           A, B, C\n");
    }

    private static Stream<String> samples() {
        return Stream.of("offered", "absent", "stage-decided", "stage-possible");
    }

    private static String treatment(Explanation explanation, int width) {
        return new ExplanationText(TITLES, width, false).ofTreatment(PATIENT, explanation);
    }

    private static String page(String sample, int width, boolean color) {
        ExplanationText text = new ExplanationText(TITLES, width, color);
        return switch (sample) {
            case "offered" -> text.ofTreatment(PATIENT, ExplanationSamples.offered());
            case "absent" -> text.ofTreatment(PATIENT, ExplanationSamples.absent());
            case "stage-decided" -> text.ofStage(PATIENT, ExplanationSamples.stageDecided());
            case "stage-possible" -> text.ofStage(PATIENT, ExplanationSamples.stagePossible());
            default -> throw new IllegalArgumentException(sample);
        };
    }
}
