package org.hcccds.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hcccds.model.assessment.Assessment;
import org.hcccds.model.assessment.MissingFact;
import org.hcccds.model.assessment.Option;
import org.hcccds.model.assessment.RuleBaseVersion;
import org.hcccds.model.assessment.StageResult;
import org.hcccds.model.assessment.Status;
import org.hcccds.model.code.Answer;
import org.hcccds.model.code.Sex;
import org.hcccds.model.patient.Facts;
import org.hcccds.model.patient.PatientCase;
import org.junit.jupiter.api.Test;

class ProgressTextTest {

    private static final Titles TITLES = new Titles(Map.of("milan", "Milan criteria", "ucsf", "UCSF criteria"),
            Map.of(), Map.of(), Map.of("BCLC B", "intermediate"), Map.of(), Map.of());
    private static final Map<String, Answer> UNKNOWN =
            Map.of("milan", Answer.UNKNOWN, "ucsf", Answer.UNKNOWN, "other", Answer.UNKNOWN);
    private static final Assessment OPEN =
            assessment(List.of(stage("BCLC", "A", "B", "C"), stage("CNLC", "Ia", "Ib")), UNKNOWN, List.of(), 16);

    private final ProgressText text = new ProgressText(TITLES, 80, false);

    @Test
    void theSummaryIsShort() {
        PatientCase facts = PatientCase.builder("demo-1").set(Facts.SEX, Sex.FEMALE).build();
        assertThat(text.summary(facts, OPEN)).isEqualTo("""
                demo-1, female

                  BCLC 2022   A, B or C  not decided by what is known
                  CNLC 2022   Ia or Ib  not decided by what is known
                  missing     16 facts that could change the answer
                """);
        assertThat(text.summary(facts, assessment(List.of(stage("BCLC", "B"), stage("CNLC")), UNKNOWN, List.of(), 1)))
                .contains("  BCLC 2022   B  intermediate\n", "  CNLC 2022   none\n",
                        "  missing     1 fact that could change the answer\n");
        assertThat(text.summary(facts, assessment(List.of(), UNKNOWN, List.of(), 0)))
                .contains("  missing     nothing that could change the answer\n");
    }

    @Test
    void aStageThatChangesIsToldBeforeAndAfter() {
        assertThat(stages(15, stage("BCLC", "B"), stage("CNLC", "Ia", "Ib"))).isEqualTo(
                "    BCLC: A, B or C -> B; 15 facts missing.\n");
        assertThat(stages(0, stage("BCLC", "A", "B"), stage("CNLC"))).isEqualTo(
                "    BCLC: A, B or C -> A or B; CNLC: Ia or Ib -> none; nothing is missing.\n");
    }

    @Test
    void fewFindingsAreNamedAndMoreAreCounted() {
        assertThat(findings(Map.of("milan", Answer.NO))).isEqualTo("    Milan criteria: no; 1 fact missing.\n");
        assertThat(findings(Map.of("milan", Answer.NO, "ucsf", Answer.YES, "other", Answer.NO)))
                .isEqualTo("    3 findings decided; 1 fact missing.\n");
        assertThat(text.change(assessment(List.of(), Map.of("milan", Answer.NO, "ucsf", Answer.NO, "other", Answer.NO),
                List.of(), 1), assessment(List.of(), UNKNOWN, List.of(), 1))).startsWith("    3 findings changed;");
    }

    @Test
    void treatmentsThatComeGoOrStandElsewhereAreTold() {
        Option offered = option("AASLD", "tace", Status.RECOMMENDED);
        assertThat(options(List.of(), List.of(offered))).isEqualTo("    tace stands differently; 1 fact missing.\n");
        assertThat(options(List.of(offered), List.of())).startsWith("    tace stands differently;");
        assertThat(options(List.of(offered), List.of(option("AASLD", "tace", Status.EXCLUDED))))
                .startsWith("    tace stands differently;");
        assertThat(options(List.of(), List.of(offered, option("CSCO", "tace", Status.EXCLUDED),
                option("CSCO", "sorafenib", Status.EXCLUDED)))).startsWith("    sorafenib and tace stand differently;");
        assertThat(options(List.of(), List.of(offered, option("CSCO", "sbrt", Status.EXCLUDED),
                option("CSCO", "sorafenib", Status.EXCLUDED)))).startsWith("    3 treatments stand differently;");
    }

    @Test
    void anAnswerWithoutEffectSaysSo() {
        Option offered = option("AASLD", "tace", Status.RECOMMENDED);
        assertThat(options(List.of(offered), List.of(offered)))
                .isEqualTo("    No stage, finding or option changes; 1 fact missing.\n");
    }

    @Test
    void theEndSaysWhatStaysUnknown() {
        assertThat(text.end(OPEN)).isEqualTo("\n16 facts that could change the answer stay unknown.\n");
        assertThat(text.end(assessment(List.of(), UNKNOWN, List.of(), 1)))
                .isEqualTo("\n1 fact that could change the answer stays unknown.\n");
        assertThat(text.end(assessment(List.of(), UNKNOWN, List.of(), 0)))
                .isEqualTo("\nNothing is missing that could change the answer.\n");
    }

    private String stages(int missing, StageResult... now) {
        return text.change(OPEN, assessment(List.of(now), UNKNOWN, List.of(), missing));
    }

    private String findings(Map<String, Answer> changed) {
        Map<String, Answer> now = new LinkedHashMap<>(UNKNOWN);
        now.putAll(changed);
        return text.change(assessment(List.of(), UNKNOWN, List.of(), 1), assessment(List.of(), now, List.of(), 1));
    }

    private String options(List<Option> before, List<Option> now) {
        return text.change(assessment(List.of(), UNKNOWN, before, 1), assessment(List.of(), UNKNOWN, now, 1));
    }

    private static StageResult stage(String system, String... possible) {
        return new StageResult(system, "2022", possible.length == 1 ? Optional.of(possible[0]) : Optional.empty(),
                List.of(possible), List.of(), List.of());
    }

    private static Option option(String guideline, String treatment, Status status) {
        return new Option(guideline, Optional.empty(), "first-line", treatment, status, "strong", List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of());
    }

    private static Assessment assessment(List<StageResult> stages, Map<String, Answer> findings, List<Option> options,
                                         int missing) {
        return new Assessment("demo-1", new RuleBaseVersion("1.0.0", "sha256:00"), Map.of(), stages, findings, Map.of(),
                Map.of(), options, List.of(), List.of(), List.of(), List.of(),
                Collections.nCopies(missing, new MissingFact("sex", "sex", List.of())), true, List.of());
    }
}
