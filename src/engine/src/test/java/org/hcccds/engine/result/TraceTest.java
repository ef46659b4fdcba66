package org.hcccds.engine.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hcccds.engine.Cases;
import org.hcccds.engine.Detail;
import org.hcccds.engine.Engines;
import org.hcccds.engine.RuleInfo;
import org.hcccds.engine.rulebase.Sources;
import org.hcccds.model.assessment.Assessment;
import org.hcccds.model.assessment.TraceLine;
import org.hcccds.model.code.Answer;
import org.hcccds.model.patient.Facts;
import org.hcccds.model.patient.PatientCase;
import org.junit.jupiter.api.Test;

class TraceTest {

    private static final Detail WITH_TRACE = new Detail(false, true);

    @Test
    void everyConclusionOfAnAssessmentIsInItsTrace() {
        for (PatientCase facts : Cases.varied(200, 70)) {
            Assessment assessment = Engines.builtIn().assess(facts, WITH_TRACE);
            List<String> concluded = assessment.trace().stream().map(TraceLine::concludes)
                    .map(text -> text.replaceFirst("^possible: ", "")).toList();
            assessment.stages().forEach(result -> result.possible().forEach(
                    code -> assertThat(concluded).contains(result.system() + " " + code)));
            assessment.findings().forEach((id, answer) -> {
                if (answer.isKnown()) {
                    assertThat(concluded).contains(id + ": " + answer.code());
                }
            });
            assessment.classes().forEach((id, value) -> assertThat(concluded).contains(id + " " + value));
            assessment.possibleClasses().forEach((id, values) -> values.forEach(
                    value -> assertThat(concluded).contains(id + " " + value)));
            assessment.scores().keySet().forEach(
                    id -> assertThat(concluded).anyMatch(text -> text.startsWith(id + " ")));
        }
    }

    @Test
    void aTracerReceivesTheTraceOfAnAssessmentThatHoldsNone() {
        PatientCase facts = Cases.complete().build();
        List<TraceLine> received = new ArrayList<>();
        Assessment plain = Engines.builtIn().assess(facts, Detail.PLAIN, received::add);
        assertThat(plain).isEqualTo(Engines.builtIn().assess(facts, Detail.PLAIN));
        assertThat(received).isEqualTo(Engines.builtIn().assess(facts, WITH_TRACE).trace());
    }

    @Test
    void everyRuleThatAStageRestsOnIsInTheTrace() {
        for (PatientCase facts : Cases.varied(100, 80)) {
            Assessment assessment = Engines.builtIn().assess(facts, WITH_TRACE);
            Set<String> traced = assessment.trace().stream().map(TraceLine::rule)
                    .collect(Collectors.toSet());
            assertThat(assessment.stages()).allSatisfy(result -> {
                assertThat(traced).containsAll(result.because());
                assertThat(result.remarks()).allSatisfy(remark -> assertThat(traced).contains(remark.because()));
                assertThat(result.because().isEmpty()).isEqualTo(result.possible().isEmpty());
            });
        }
    }

    @Test
    void everyLineNamesItsFactsAndItsSources() {
        Sources sources = Engines.builtIn().vocabulary().sources();
        for (PatientCase facts : Cases.varied(100, 90)) {
            assertThat(Engines.builtIn().assess(facts, WITH_TRACE).trace()).isNotEmpty().doesNotHaveDuplicates()
                    .allSatisfy(line -> {
                        assertThat(line.facts()).isNotEmpty().doesNotContain("");
                        assertThat(line.cites()).isNotEmpty();
                        assertThat(line.cites()).allMatch(id -> sources.citation(id).isPresent());
                    });
        }
    }

    @Test
    void everyRuleBeginsWhereItIsSaidTo() throws IOException {
        List<RuleInfo> rules = Engines.builtIn().rules();
        assertThat(rules).hasSizeGreaterThan(100);
        for (RuleInfo rule : rules) {
            String file = rule.source().substring(0, rule.source().indexOf(':'));
            int line = Integer.parseInt(rule.source().substring(file.length() + 1));
            assertThat(file).startsWith("hcc/").endsWith(".drl");
            List<String> lines = Files.readAllLines(Engines.RULES_FOLDER.resolve(file));
            assertThat(lines.get(line - 1)).isEqualTo("rule \"" + rule.name() + "\"");
            assertThat(lines.subList(line, line + 3))
                    .anyMatch(text -> text.contains("@id( \"" + rule.id() + "\" )"));
        }
    }

    @Test
    void everyLineIsThatOfItsRule() {
        List<TraceLine> trace = Engines.builtIn().assess(Cases.complete().build(), WITH_TRACE).trace();
        for (TraceLine line : trace) {
            RuleInfo rule = Engines.builtIn().rules().stream().filter(info -> info.id().equals(line.rule())).findFirst()
                    .orElseThrow();
            assertThat(line.source()).isEqualTo(rule.source());
            assertThat(line.cites()).isEqualTo(rule.cites());
        }
    }

    @Test
    void aLineReadsAsASentenceOfConditions() {
        PatientCase facts = Cases.complete().set(Facts.PERFORMANCE_STATUS, 1).set(Facts.TUMOR_SYMPTOMS, Answer.YES)
                .build();
        List<TraceLine> trace = Engines.builtIn().assess(facts, WITH_TRACE).trace();
        assertThat(trace).filteredOn(line -> line.rule().equals("bclc-c-performance")).singleElement()
                .satisfies(line -> {
                    assertThat(line.concludes()).isEqualTo("BCLC C");
                    assertThat(line.facts()).containsExactlyInAnyOrder("performance status due to the tumor 1",
                            "child-pugh A");
                    assertThat(line.cites()).containsExactly("DF-BCLC-C");
                });
        assertThat(trace).filteredOn(line -> line.rule().equals("milan-single")).singleElement()
                .satisfies(line -> assertThat(line.facts()).contains("single nodule of 2.5 cm"));
    }

    @Test
    void noTraceIsKeptUnlessAskedFor() {
        assertThat(Engines.builtIn().assess(Cases.complete().build(), Detail.PLAIN).trace()).isEmpty();
        assertThat(Engines.builtIn().assess(Cases.complete().build(), Detail.STANDARD).trace()).isEmpty();
    }

    @Test
    void theTraceChangesNothingElse() {
        for (PatientCase facts : Cases.varied(50, 100)) {
            Assessment traced = Engines.builtIn().assess(facts, WITH_TRACE);
            Assessment plain = Engines.builtIn().assess(facts, Detail.PLAIN);
            assertThat(traced).usingRecursiveComparison().ignoringFields("trace", "stages.witnesses").isEqualTo(plain);
        }
    }
}
