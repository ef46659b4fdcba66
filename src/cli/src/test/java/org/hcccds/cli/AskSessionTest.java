package org.hcccds.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hcccds.engine.Detail;
import org.hcccds.engine.HccEngine;
import org.hcccds.io.CaseReader;
import org.hcccds.io.CaseResult;
import org.hcccds.model.assessment.Assessment;
import org.hcccds.model.assessment.MissingFact;
import org.hcccds.model.code.Answer;
import org.hcccds.model.code.Outcome;
import org.hcccds.model.code.PortalVein;
import org.hcccds.model.patient.Facts;
import org.hcccds.model.patient.PatientCase;
import org.hcccds.model.patient.SystemicTherapy;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Conversations with the built-in rules. */
class AskSessionTest {

    private static HccEngine engine;
    private static PatientCase complete;

    private final StringWriter out = new StringWriter();
    private AskSession session;

    @BeforeAll
    static void openTheRules() throws IOException {
        engine = HccEngine.builtIn();
        complete = ((CaseResult.Read) new CaseReader(engine.vocabulary().formulary().treatments())
                .read("complete.yaml", Files.newBufferedReader(Hcc.file("complete.yaml"))).next()).patientCase();
    }

    @AfterAll
    static void closeTheRules() {
        engine.close();
    }

    @Test
    void theMostInfluentialFactIsAskedFirst() {
        PatientCase facts = without(Facts.PERFORMANCE_STATUS.path());
        run(facts, "stop");
        assertThat(engine.assess(facts).missing().get(0).fact()).isEqualTo("performanceStatus");
        assertThat(questions()).containsExactly("1. ECOG performance status?");
        assertThat(out.toString()).startsWith("demo-1, male, 58 years, as of 2026-03-01\n")
                .contains("  BCLC 2022   C or D  not decided by what is known\n",
                        "\n    answer        a whole number, 0 to 5\n");
    }

    @Test
    void anAnswerIsTakenAndWhatItChangesIsTold() {
        run(without(Facts.PERFORMANCE_STATUS.path()), "1", "stop");
        assertThat(session.facts()).isEqualTo(complete);
        assertThat(session.assessment()).isEqualTo(engine.assess(complete));
        assertThat(out.toString()).contains("> 1\n    BCLC: C or D -> C; CNLC: IIIa or IV -> IIIa; ");
        assertThat(questions()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "skip", "SKIP"})
    void whatIsSkippedIsNotAskedAgain(String skip) {
        PatientCase facts = without(Facts.PERFORMANCE_STATUS.path());
        Assessment before = engine.assess(facts);
        run(facts, before.missing().stream().map(missing -> skip).toArray(String[]::new));
        assertThat(questions()).hasSameSizeAs(before.missing()).doesNotHaveDuplicates();
        assertThat(session.facts()).isEqualTo(facts);
        assertThat(out.toString()).endsWith(
                "\n\n" + before.missing().size() + " facts that could change the answer stay unknown.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"stop", "Stop"})
    void stopEndsTheQuestions(String stop) {
        run(complete, stop, "yes", "yes");
        assertThat(questions()).hasSize(1);
        assertThat(session.facts()).isEqualTo(complete);
    }

    @Test
    void theEndOfInputEndsTheQuestionsAndKeepsTheAnswers() {
        run(without(Facts.PERFORMANCE_STATUS.path()), "1");
        assertThat(session.facts()).isEqualTo(complete);
        assertThat(questions()).hasSize(2);
    }

    @Test
    void aQuestionMarkExplainsAndTheQuestionStays() {
        run(without(Facts.PERFORMANCE_STATUS.path()), "?", "1");
        assertThat(out.toString()).contains("> ?\n    fact          performanceStatus, ECOG performance status\n",
                "> 1\n    BCLC: C or D -> C;");
    }

    @Test
    void aWrongAnswerTeachesAndTheQuestionStays() {
        run(without(Facts.PERFORMANCE_STATUS.path()), "9", "1.5", "1");
        assertThat(out.toString()).contains("""
                > 9
                    performanceStatus 9: allowed: 0 to 5
                    Maybe press Enter if it is not known.
                > 1.5
                    performanceStatus 1.5: allowed: a whole number, 0 to 5
                    Maybe 1 or 2.
                > 1
                    BCLC: C or D -> C;""");
        assertThat(session.facts()).isEqualTo(complete);
    }

    @Test
    void anAnswerThatContradictsTheCaseIsRefusedAndTheQuestionStays() {
        run(without(Facts.LOCOREGIONAL_HISTORY.path()), answerTo(Facts.LOCOREGIONAL_HISTORY.path(),
                "[{treatment: tace, on: 2026-03-02}]", "none"));
        assertThat(out.toString()).contains("""
                > [{treatment: tace, on: 2026-03-02}]
                    history.locoregional[0].on 2026-03-02 lies after assessedOn 2026-03-01
                    Maybe the year is wrong, or assessedOn is.
                > none
                """);
        assertThat(session.facts()).isEqualTo(complete);
    }

    @Test
    void aTreatmentMustBeOneOfTheRules() {
        run(without(Facts.SYSTEMIC_HISTORY.path()), answerTo(Facts.SYSTEMIC_HISTORY.path(), "[{regimen: sorafenb}]",
                "[{regimen: sorafenib, outcome: progression}]"));
        assertThat(out.toString()).contains("sorafenb: no known treatment", "    Maybe sorafenib.\n");
        assertThat(session.facts().get(Facts.SYSTEMIC_HISTORY)).hasValueSatisfying(history ->
                assertThat(history).singleElement().extracting("regimen").isEqualTo("sorafenib"));
    }

    @Test
    void whatIsUnknownOfAnEntryIsAsked() {
        PatientCase facts = complete.toBuilder().set(Facts.SYSTEMIC_HISTORY, List.of(new SystemicTherapy("sorafenib",
                null, null, Answer.YES, null, Answer.UNKNOWN))).build();
        assertThat(engine.assess(facts).missing()).extracting(MissingFact::fact).contains("history.systemic[0].outcome");
        run(facts, answerTo(facts, "history.systemic[0].outcome", "died", "progression"));
        assertThat(out.toString()).contains("Outcome of systemic regimen 1 (sorafenib)?\n",
                "    history.systemic[0].outcome died: allowed: progression, intolerance,\n    completed, ongoing\n");
        assertThat(session.facts().get(Facts.SYSTEMIC_HISTORY)).hasValueSatisfying(history ->
                assertThat(history).singleElement().extracting("outcome").isEqualTo(Outcome.PROGRESSION));
    }

    @Test
    void aCaseThatLacksNothingIsAskedNothing() {
        run(facts -> engine.assess(facts, Detail.PLAIN), complete);
        assertThat(questions()).isEmpty();
        assertThat(out.toString()).endsWith("nothing that could change the answer\n"
                + "\nNothing is missing that could change the answer.\n");
    }

    @Test
    void answersOpenAndCloseQuestions() {
        PatientCase facts = without(Facts.PORTAL_VEIN.path(), Facts.PERFORMANCE_STATUS.path());
        run(facts, answersTo(facts, List.of("Vp3", "1")));
        assertThat(session.facts().get(Facts.PORTAL_VEIN)).contains(PortalVein.VP3);
        assertThat(session.facts()).isEqualTo(complete);
    }

    /** The two in the order in which they are asked. */
    private static String[] answersTo(PatientCase facts, List<String> portalVeinAndPerformance) {
        String first = engine.assess(facts).missing().get(0).fact();
        assertThat(first).isIn("tumor.portalVein", "performanceStatus");
        return first.equals("tumor.portalVein") ? portalVeinAndPerformance.toArray(String[]::new)
                : Stream.of(1, 0).map(portalVeinAndPerformance::get).toArray(String[]::new);
    }

    /** Passes over what is asked before the question for the fact, then answers. */
    private static String[] answerTo(String fact, String... answers) {
        return answerTo(without(fact), fact, answers);
    }

    private static String[] answerTo(PatientCase facts, String fact, String... answers) {
        List<String> order = engine.assess(facts).missing().stream().map(MissingFact::fact).toList();
        assertThat(order).contains(fact);
        return Stream.concat(order.stream().takeWhile(other -> !other.equals(fact)).map(other -> "skip"),
                Stream.of(answers)).toArray(String[]::new);
    }

    private static PatientCase without(String... facts) {
        PatientCase.Builder builder = complete.toBuilder();
        for (String fact : facts) {
            builder.clear(Facts.at(fact).orElseThrow());
        }
        return builder.build();
    }

    private void run(PatientCase facts, String... typed) {
        run(engine::assess, facts, typed);
    }

    private void run(Function<PatientCase, Assessment> assess, PatientCase facts, String... typed) {
        Terminal pipe = new Terminal(80, false, false);
        byte[] lines = String.join("\n", typed).getBytes(StandardCharsets.UTF_8);
        Dialogue dialogue = new Dialogue(new ByteArrayInputStream(lines), new PrintWriter(out), pipe);
        session = AskSession.with(engine, assess, dialogue, pipe);
        session.run(facts);
    }

    private List<String> questions() {
        return out.toString().lines().filter(line -> line.matches("\\d+\\. .+")).toList();
    }
}
