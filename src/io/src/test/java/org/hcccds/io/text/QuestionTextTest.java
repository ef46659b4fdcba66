package org.hcccds.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hcccds.io.tree.InputProblem;
import org.hcccds.model.assessment.MissingFact;
import org.hcccds.model.patient.Facts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionTextTest {

    private static final Titles TITLES = new Titles(
            Map.of("milan", "Milan criteria", "up-to-7", "up-to-seven", "portal-hypertension", "portal hypertension"),
            Map.of(), Map.of(), Map.of(), Map.of(), Map.of());
    private static final MissingFact BILIRUBIN = missing("labs.bilirubin", "total bilirubin", "BCLC stage",
            "CNLC stage", "finding: milan", "finding: up-to-7", "finding: portal-hypertension", "finding: untitled",
            "options: ablation, lenvatinib, resection, sorafenib, tace", "something else");

    private static final InputProblem CONTRADICTION = problem("tumor.count", "2 contradicts the list", "leave it out");

    private final QuestionText text = new QuestionText(TITLES, 80, false);

    @Test
    void aQuestionIsShort() {
        assertThat(text.question(3, Facts.BILIRUBIN, BILIRUBIN)).isEqualTo("""

                3. Total bilirubin?
                    could change  BCLC and CNLC stage; 4 findings, such as Milan criteria,
                                  up-to-seven; 5 options, such as ablation, lenvatinib;
                                  something else
                    answer        a number with its unit (mg/dL, umol/L)
                """);
    }

    @Test
    void fewNamesAreNotCounted() {
        assertThat(question("finding: milan")).contains("could change  finding: Milan criteria\n");
        assertThat(question("CNLC stage", "options: ablation, tace, sbrt"))
                .contains("could change  CNLC stage; options: ablation, tace, sbrt\n");
        assertThat(question("finding: milan", "finding: up-to-7"))
                .contains("could change  findings: Milan criteria, up-to-seven\n");
    }

    @Test
    void aQuestionHasOneQuestionMark() {
        assertThat(text.question(1, Facts.TUMOR_SYMPTOMS, missing("tumorSymptoms",
                "is the performance status due to the tumor?", "BCLC stage")))
                .startsWith("\n1. Is the performance status due to the tumor?\n");
    }

    @Test
    void helpSaysEverything() {
        assertThat(text.help(Facts.BILIRUBIN, BILIRUBIN)).isEqualTo("""
                    fact          labs.bilirubin, total bilirubin
                    answer        a number with its unit (mg/dL, umol/L)
                    plausible     0.05 to 60 mg/dL, or 0.855 to 1026 umol/L
                    or            Enter or skip: not known; stop: no more questions
                    could change  BCLC and CNLC stage
                    findings      Milan criteria, up-to-seven, portal hypertension, untitled
                    options       ablation, lenvatinib, resection, sorafenib, tace
                    others        something else
                """);
    }

    @Test
    void helpLeavesOutWhatThereIsNot() {
        assertThat(text.help(Facts.CIRRHOSIS, missing("liver.cirrhosis", "cirrhosis", "finding: milan")))
                .contains("answer        yes/no\n", "findings      Milan criteria\n")
                .doesNotContain("could change", "options", "others", "plausible");
    }

    @Test
    void helpForAListNamesTheFieldsOfAnEntry() {
        assertThat(text.help(Facts.SYSTEMIC_HISTORY, missing("history.systemic", "systemic regimens so far, in order",
                "finding: milan"))).contains("\n    regimen       the id of a treatment (needed)\n",
                "\n    outcome       progression, intolerance, completed, ongoing\n",
                "\n    antidrugAntibodies yes, no\n");
    }

    @Test
    void aProblemStandsAboveItsWayOut() {
        assertThat(text.problems(Facts.BILIRUBIN, List.of(
                problem("labs.bilirubin", "14: the unit is missing", "14 umol/L"),
                problem("", "ends too early", "a bracket is missing")))).isEqualTo("""
                    labs.bilirubin 14: the unit is missing
                    Maybe 14 umol/L.
                    the answer ends too early
                    Maybe a bracket is missing.
                """);
    }

    @Test
    void aProblemWithAnotherFactSaysWhatCanBeDone() {
        String hint = "What the case says already is not changed here";
        assertThat(text.problems(Facts.NODULES, List.of(CONTRADICTION))).contains(hint);
        assertThat(text.problems(Facts.NODULES, List.of(problem("tumor.nodules[0].lobe", "bad", "left"))))
                .doesNotContain(hint);
        assertThat(text.problems(Facts.BILIRUBIN, List.of(problem("labs.bilirubin.unit", "bad", "mg/dL"))))
                .doesNotContain(hint);
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 60, 80, 100})
    void noLineIsLongerThanTheTerminal(int width) {
        QuestionText narrow = new QuestionText(TITLES, width, false);
        String all = narrow.instructions() + narrow.question(12, Facts.BILIRUBIN, BILIRUBIN)
                + narrow.help(Facts.BILIRUBIN, BILIRUBIN)
                + narrow.problems(Facts.NODULES, List.of(CONTRADICTION));
        assertThat(all.lines()).hasSizeGreaterThan(10).allMatch(line -> line.length() <= width);
    }

    @Test
    void theQuestionAloneIsBoldInColor() {
        String color = new QuestionText(TITLES, 80, true).question(1, Facts.BILIRUBIN, BILIRUBIN);
        assertThat(color).startsWith("\n1. \u001b[1mTotal bilirubin?\u001b[0m\n");
        assertThat(color.replaceAll("\u001b\\[[01]m", "")).isEqualTo(text.question(1, Facts.BILIRUBIN, BILIRUBIN));
    }

    private String question(String... couldChange) {
        return text.question(1, Facts.CIRRHOSIS, missing("liver.cirrhosis", "cirrhosis", couldChange));
    }

    private static MissingFact missing(String fact, String ask, String... couldChange) {
        return new MissingFact(fact, ask, List.of(couldChange));
    }

    private static InputProblem problem(String path, String message, String maybe) {
        return new InputProblem("answer.yaml", 1, 1, path, message, Optional.of(maybe));
    }
}
