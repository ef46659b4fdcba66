package org.hcccds.authoring.thorough;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hcccds.authoring.TestRules;
import org.hcccds.authoring.scenario.Scenario;
import org.hcccds.authoring.scenario.ScenarioResult;
import org.hcccds.authoring.scenario.ScenarioResult.Mismatch;
import org.hcccds.authoring.scenario.ScenarioRunner;
import org.hcccds.engine.Build;
import org.hcccds.engine.HccEngine;
import org.hcccds.model.patient.Facts;
import org.hcccds.model.patient.LocoregionalTherapy;
import org.hcccds.model.patient.Nodule;
import org.hcccds.model.patient.PatientCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Answers held against those of the same case in another order, and of other rules. */
class ThoroughRunnerTest {

    private static final String RULES = """
            package hcc.tested;

            import org.hcccds.model.code.*;
            import org.hcccds.model.rule.*;
            import static org.hcccds.model.rule.Conclude.*;

            rule "Fit"
                @id( "fit" )
                @source( "DF-MILAN" )
            when
                PerformanceStatus( ecog <= 1 )
            then
                insert( finding( "milan", Answer.YES ) );
            end
            """;

    @TempDir
    private Path folder;

    @Test
    void answersThatAgreeLeaveAResultAsItIs() {
        try (HccEngine engine = rules("a", RULES); HccEngine other = HccEngine.load(folder.resolve("a"), Build.EXECUTABLE)) {
            ScenarioResult result = new ScenarioRunner(engine).run(scenario());
            assertThat(new ThoroughRunner(engine, Map.of(Build.EXECUTABLE, other), 1).checked(result)).isEqualTo(result);
        }
    }

    @Test
    void anAnswerThatDiffersIsAFailureWithTheLinesThatDo() {
        try (HccEngine engine = rules("a", RULES); HccEngine other = rules("b", RULES.replace("<= 1", "<= 0"))) {
            ScenarioResult checked = new ThoroughRunner(engine, Map.of(Build.CLASSIC, other, Build.DIRECT, other), 1)
                    .checked(new ScenarioRunner(engine).run(scenario()));
            assertThat(checked.passed()).isFalse();
            assertThat(checked.mismatches()).extracting(one -> one.expectation().expected()).containsExactly(
                    "the same answer with facts in another order and rules compiled by the classic build",
                    "the same answer with facts in another order and without the rule engine");
            Mismatch mismatch = checked.mismatches().get(0);
            assertThat(mismatch.expectation().about()).isEqualTo("thorough");
            assertThat(mismatch.actual()).startsWith("another one:\n- ").contains("- \"milan\": \"yes\"", "+ \"milan\": \"unknown\"");
        }
    }

    @Test
    void aShuffledCaseSaysTheSame() {
        LocalDate day = LocalDate.of(2026, 1, 1);
        LocoregionalTherapy first = new LocoregionalTherapy("tace", day, null);
        LocoregionalTherapy second = new LocoregionalTherapy("ablation", day, null);
        LocoregionalTherapy later = new LocoregionalTherapy("tace", day.plusDays(1), null);
        PatientCase facts = PatientCase.builder("a").set(Facts.PERFORMANCE_STATUS, 0)
                .set(Facts.NODULES, List.of(Nodule.ofCm(1), Nodule.ofCm(2), Nodule.ofCm(3)))
                .set(Facts.LOCOREGIONAL_HISTORY, List.of(first, second, later)).build();
        Shuffle shuffle = new Shuffle(1);
        List<PatientCase> others = Stream.generate(() -> shuffle.of(facts)).limit(30).toList();
        assertThat(others).allSatisfy(other -> {
            assertThat(other.known()).isEqualTo(facts.known());
            assertThat(other.get(Facts.NODULES).orElseThrow())
                    .containsExactlyInAnyOrderElementsOf(facts.get(Facts.NODULES).orElseThrow());
            assertThat(other.get(Facts.LOCOREGIONAL_HISTORY).orElseThrow()).endsWith(later);
        });
        assertThat(others).extracting(other -> other.get(Facts.NODULES)).anyMatch(nodules ->
                !nodules.equals(facts.get(Facts.NODULES)));
        assertThat(others).extracting(other -> other.get(Facts.LOCOREGIONAL_HISTORY).orElseThrow().get(0))
                .contains(first, second);
    }

    private HccEngine rules(String name, String text) {
        TestRules.write(folder, name + "/hcc/tested.drl", text);
        return HccEngine.load(folder.resolve(name), Build.CLASSIC);
    }

    private Scenario scenario() {
        TestRules.write(folder, "scenarios/a.yaml",
                "scenario: a\ncase: {performanceStatus: 1}\nexpect: {findings: {milan: yes}}\n");
        return TestRules.suite(folder.resolve("scenarios")).scenarios().get(0);
    }
}
