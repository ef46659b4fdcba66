package org.hcccds.authoring.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hcccds.engine.Build;
import org.hcccds.engine.HccEngine;
import org.hcccds.engine.RuleLoadException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An engine takes over only rules that do as their own scenarios say. */
class ScenarioTrialTest {

    private static final String RULES = """
            package hcc.tested;

            import org.hcccds.model.code.*;
            import org.hcccds.model.rule.*;
            import static org.hcccds.model.rule.Conclude.*;

            rule "A fit patient"
                @id( "fit" )
                @source( "DF-MILAN" )
            when
                PerformanceStatus( ecog <= 1 )
            then
                insert( finding( "milan", Answer.YES ) );
            end
            """;

    private static final String SCENARIOS = """
            scenario: someone fit
            case: {performanceStatus: 1}
            expect: {findings: {milan: yes, ucsf: unknown}}
            ---
            scenario: someone unfit
            base: someone fit
            change: {performanceStatus: 2}
            expect: {findings: {milan: unknown}}
            """;

    @TempDir
    private Path folder;
    private Path next;
    private HccEngine engine;

    @BeforeEach
    void load() {
        write("before/rules.drl", RULES);
        engine = HccEngine.load(folder.resolve("before"), Build.CLASSIC);
        next = folder.resolve("next");
        write("next/rules.drl", RULES.replace("ecog <= 1", "ecog == 1"));
        write("next/scenarios/fit.yaml", SCENARIOS);
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void rulesThatDoAsTheirScenariosSayAreTakenOver() {
        assertThat(engine.reload(next, Build.CLASSIC)).isEqualTo(engine.version());
        assertThat(engine.workbench().files().rules().get("hcc/rules.drl")).contains("ecog == 1");
    }

    @Test
    void aScenarioThatFailsIsToldWithWhatItExpects() {
        write("next/rules.drl", RULES.replace("ecog <= 1", "ecog == 2"));
        refused(next + "/scenarios/fit.yaml:1:1: the scenario \"someone fit\" fails.\n"
                        + "  findings.milan: expected yes, actual unknown",
                next + "/scenarios/fit.yaml:5:1: the scenario \"someone unfit\" fails.\n"
                        + "  findings.milan: expected unknown, actual yes");
    }

    @Test
    void ofSeveralExpectationsTheFirstIsToldAndTheOthersAreCounted() {
        write("next/scenarios/fit.yaml", SCENARIOS.replace("milan: yes, ucsf: unknown", "milan: no, ucsf: yes"));
        refused(next + "/scenarios/fit.yaml:1:1: the scenario \"someone fit\" fails.\n"
                + "  findings.milan: expected no, actual yes (and 1 more)");
    }

    @Test
    void aScenarioThatCannotBeReadIsAFailureToo() {
        write("next/scenarios/fit.yaml", SCENARIOS.replace("performanceStatus: 2", "performanceStats: 2"));
        refused(next + "/scenarios/fit.yaml:7:10 performanceStats is no known key; allowed: id, assessedOn, region, "
                + "sex, ageYears, weightKg, performanceStatus, tumorSymptoms, goal, labs, liver, tumor, history, "
                + "comorbidity\nMaybe performanceStatus.");
    }

    @Test
    void aRuleThatFailsForThePatientOfAScenarioFailsTheScenario() {
        write("next/rules.drl", RULES.replace("PerformanceStatus( ecog <= 1 )", "Patient( ageYears >= 80 )")
                .replace("\"milan\"", "\"milano\""));
        write("next/scenarios/fit.yaml", """
                scenario: someone old
                case: {ageYears: 85}
                expect: {findings: {milan: unknown}}
                """);
        refused(next + "/scenarios/fit.yaml:1:1: the scenario \"someone old\" fails.\n"
                + "  The rule at hcc/rules.drl:7 concludes the finding \"milano\", which findings.csv does not hold.\n"
                + "Maybe it is misspelled, or the table lacks a row.");
    }

    @Test
    void twentyFailuresAreToldAndTheOthersAreCounted() {
        write("next/scenarios/many.yaml", IntStream.rangeClosed(1, 23).mapToObj("""
                scenario: number %d
                case: {performanceStatus: 1}
                expect: {findings: {milan: no}}
                """::formatted).collect(Collectors.joining("---\n")));
        assertThatExceptionOfType(RuleLoadException.class).isThrownBy(() -> engine.reload(next, Build.CLASSIC))
                .satisfies(e -> assertThat(e.reasons()).hasSize(21).endsWith(
                        next + "/scenarios/many.yaml:77:1: the scenario \"number 20\" fails.\n"
                                + "  findings.milan: expected no, actual yes",
                        "and 3 more.\nMaybe run hcc test, which shows them all, with the rule behind."));
    }

    @Test
    void casesToTryTheProgramWithAreNoScenarios() {
        write("next/scenarios/cases/patient.yaml", "performanceStatus: 1\n");
        write("next/scenarios/survivors.yaml", "- anything\n");
        assertThat(engine.reload(next, Build.CLASSIC)).isEqualTo(engine.version());
    }

    @Test
    void aJarBringsItsScenariosAlong() {
        Path jar = jar("hcc/rules.drl", RULES.replace("ecog <= 1", "ecog == 1"), "hcc/scenarios/fit.yaml", SCENARIOS);
        assertThat(engine.reload(jar, Build.CLASSIC)).isEqualTo(engine.version());
        next = jar("hcc/rules.drl", RULES.replace("ecog <= 1", "ecog == 2"), "hcc/scenarios/fit.yaml",
                SCENARIOS.replaceFirst("(?s)---.*", ""));
        refused("hcc/scenarios/fit.yaml:1:1: the scenario \"someone fit\" fails.\n"
                + "  findings.milan: expected yes, actual unknown");
    }

    /** Authors load rules to see which of their scenarios fail. */
    @Test
    void loadingRunsNoScenarios() {
        write("next/rules.drl", RULES.replace("ecog <= 1", "ecog == 2"));
        try (HccEngine loaded = HccEngine.load(next, Build.CLASSIC)) {
            assertThat(loaded.rules()).hasSize(1);
        }
    }

    private void refused(String... reasons) {
        String before = engine.version().digest();
        assertThatExceptionOfType(RuleLoadException.class).isThrownBy(() -> engine.reload(next, Build.CLASSIC))
                .withMessage("Cannot use the rules in " + next + ":\n" + String.join("\n", reasons))
                .satisfies(e -> assertThat(e.reasons()).isEqualTo(List.of(reasons)));
        assertThat(engine.version().digest()).isEqualTo(before);
    }

    private void write(String name, String text) {
        try {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path jar(String... namesAndTexts) {
        Path file = folder.resolve("rules.jar");
        try (OutputStream out = Files.newOutputStream(file); JarOutputStream jar = new JarOutputStream(out)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                jar.putNextEntry(new JarEntry(namesAndTexts[i]));
                jar.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
                jar.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }
}
