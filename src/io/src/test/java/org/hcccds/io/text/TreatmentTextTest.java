package org.hcccds.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hcccds.model.assessment.Assessment;
import org.hcccds.model.assessment.Contraindication;
import org.hcccds.model.assessment.Disagreement;
import org.hcccds.model.assessment.Disagreement.Position;
import org.hcccds.model.assessment.MissingFact;
import org.hcccds.model.assessment.Note;
import org.hcccds.model.assessment.Option;
import org.hcccds.model.assessment.Option.Caution;
import org.hcccds.model.assessment.Option.Exclusion;
import org.hcccds.model.assessment.Prerequisite;
import org.hcccds.model.assessment.RuleBaseVersion;
import org.hcccds.model.assessment.Status;
import org.hcccds.model.patient.PatientCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The part of a page that is about treatment, whole, as it stands in {@code src/test/resources/text}. */
class TreatmentTextTest {

    private static final Exclusion VARICES =
            new Exclusion("bevacizumab", "varices at high risk, untreated", "absolute", List.of("ST-001-AB-03c"));
    private static final Caution STEROIDS =
            new Caution("Immune toxicity is frequent; plan a steroid rescue.", List.of("ST-001-T2-12"));

    @ParameterizedTest
    @ValueSource(ints = {80, 100})
    void aCaseWithEverything(int width) throws IOException {
        Path golden = Path.of("src/test/resources/text/treatment-" + width + ".txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(golden, page(width, everything()));
        }
        assertThat(page(width, everything())).isEqualTo(Files.readString(golden));
        assertThat(page(width, everything()).lines()).allMatch(line -> line.length() <= width);
    }

    @Test
    void guidelinesThatAgreeOnATreatmentShareItsRow() {
        assertThat(page(100, everything()).lines().filter(line -> line.contains("offered")).map(
                line -> line.strip().replaceAll(" +", " ")))
                .containsExactly("offered lenvatinib AASLD 2023 (alternative), NCCN 2024.1");
    }

    @Test
    void silenceIsNotCalledAdvice() {
        Assessment silent = assessment(List.of(option("EASL", "haic-folfox", Status.NOT_RECOMMENDED, "not-adopted", List.of(),
                List.of()), option("ESMO", "folfox4", Status.NOT_RECOMMENDED, "against", List.of(), List.of())));
        assertThat(page(80, silent)).containsPattern("not adopted +haic-folfox\n +EASL\n")
                .containsPattern("advised against +folfox4\n +ESMO\n");
    }

    @Test
    void aReasonThatExcludesInSeveralGuidelinesIsGivenOnce() {
        assertThat(page(100, everything()).lines().filter(line -> line.contains("- bevacizumab: varices"))).hasSize(1);
    }

    @Test
    void aCautionOnAnExcludedTreatmentIsNotRepeated() {
        Assessment excluded = assessment(List.of(option("AASLD", "nivolumab", Status.EXCLUDED, "option",
                List.of(VARICES), List.of(STEROIDS))));
        assertThat(page(80, excluded)).doesNotContain("CAUTIONS");
    }

    @Test
    void ofManyTreatmentsThatShareACautionTheFirstAreNamed() {
        Assessment shared = assessment(List.of("nivolumab", "pembrolizumab", "durvalumab", "tislelizumab").stream()
                .map(drug -> option("NCCN", drug, Status.RECOMMENDED, "option", List.of(), List.of(STEROIDS))).toList());
        assertThat(page(80, shared)).contains("nivolumab, pembrolizumab and 2 more: Immune toxicity");
    }

    private static String page(int width, Assessment assessment) {
        Titles none = new Titles(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of());
        return new AssessmentText(none, width, false).of(PatientCase.builder("demo-1").build(), assessment);
    }

    private static Assessment everything() {
        Assessment options = assessment(List.of(
                option("AASLD", "atezolizumab+bevacizumab", Status.EXCLUDED, "strong", List.of(VARICES), List.of()),
                option("NCCN", "atezolizumab+bevacizumab", Status.EXCLUDED, "preferred", List.of(VARICES), List.of()),
                option("AASLD", "lenvatinib", Status.RECOMMENDED, "alternative", List.of(), List.of()),
                option("NCCN", "lenvatinib", Status.RECOMMENDED, "recommended", List.of(),
                        List.of(new Caution(Caution.RELATIVE + "main portal vein thrombus", List.of("DF-X")))),
                option("NCCN", "nivolumab+ipilimumab", Status.CONDITIONAL, "recommended", List.of(), List.of(STEROIDS)),
                option("ESMO", "folfox4", Status.NOT_RECOMMENDED, "against", List.of(), List.of())));
        return new Assessment(options.caseId(), options.rules(), Map.of(), List.of(), Map.of(), Map.of(), Map.of(),
                options.options(),
                List.of(new Contraindication("bevacizumab", "drug", "absolute", VARICES.reason(), VARICES.statements(),
                                List.of("r")),
                        new Contraindication("lenvatinib", "drug", "relative", "main portal vein thrombus",
                                List.of("DF-X"), List.of("r"))),
                List.of(new Prerequisite("ICI", "measure HBsAg and anti-HBc", "liver.hbsAg", List.of("ST-000-S5-04"))),
                List.of(new Note("monitoring", "Blood pressure and urine protein.", List.of("ST-000-S2-10"))),
                List.of(new Disagreement("C-05", "Systemic chemotherapy at first line", List.of(
                                new Position("Chinese guidance uses it", List.of("CN-CONSENSUS 2021"),
                                        List.of("ST-002-CN1L-06")),
                                new Position("ESMO does not; review 004 calls activity poor",
                                        List.of("ESMO", "EXPERT-004 2021"), List.of("ST-000-S7-10", "ST-004-INTRO-04")))),
                        new Disagreement("C-22", "Who is potentially resectable", List.of(
                                new Position("Xu", List.of("XU 2022"), List.of("ST-001-CONV-10")),
                                new Position("Wang", List.of("WANG 2023"), List.of("ST-001-CONV-16")),
                                new Position("AASLD: Vp1-2", List.of("AASLD 2023"), List.of("ST-000-S7-19"))))),
                List.of(new MissingFact("comorbidity.autoimmuneDisease", "autoimmune disease",
                        List.of("options: atezolizumab+bevacizumab, durvalumab, nivolumab, pembrolizumab"))), true, List.of());
    }

    private static Option option(String guideline, String treatment, Status status, String strength,
                                 List<Exclusion> exclusions, List<Caution> cautions) {
        String edition = Map.of("AASLD", "2023", "NCCN", "2024.1").get(guideline);
        return new Option(guideline, Optional.ofNullable(edition), "first-line", treatment, status, strength, List.of(),
                List.of(), List.of(), exclusions, cautions, List.of());
    }

    private static Assessment assessment(List<Option> options) {
        return new Assessment("demo-1", new RuleBaseVersion("1.0.0", "sha256:00112233445566778899aabbccddeeff"), Map.of(),
                List.of(), Map.of(), Map.of(), Map.of(), options, List.of(), List.of(), List.of(), List.of(), List.of(),
                true, List.of());
    }
}
