package org.hcccds.authoring.scaffold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hcccds.authoring.TestRules;
import org.hcccds.authoring.format.RuleFileFormat;
import org.hcccds.authoring.report.TestReport;
import org.hcccds.authoring.report.TextReport;
import org.hcccds.engine.Build;
import org.hcccds.engine.HccEngine;
import org.hcccds.engine.RuleLoadException;
import org.hcccds.engine.rulebase.RuleBases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rule from the first command to scenarios that pass, in a real folder of rules. */
class RuleScaffoldTest {

    private static final Path BUILT_IN = Path.of("../../kjar/src/main/resources/hcc");
    private static final String ID = "aasld-example";

    @TempDir
    private Path folder;
    private Path rules;
    private Path scenarios;

    @BeforeEach
    void makeFolders() throws IOException {
        rules = folder.resolve("kjar");
        scenarios = folder.resolve("scenarios");
        Files.createDirectories(rules.resolve("hcc/staging"));
        Files.createDirectories(rules.resolve("hcc/data"));
        Files.copy(BUILT_IN.resolve("staging/bclc.drl"), rules.resolve("hcc/staging/bclc.drl"));
        Files.copy(BUILT_IN.resolve("data/statements.csv"), rules.resolve("hcc/data/statements.csv"));
        TestRules.write(scenarios, "base.yaml", """
                scenario: someone
                case: {performanceStatus: 3, liver: {varices: {risk: low}}}
                expect: {possible: {BCLC: D}}
                """);
    }

    @Test
    void aRuleIsBegunRefusedFilledInAndPasses() throws IOException {
        List<NewFile> files = begin(ID, null, "AASLD", "ST-000-NEW-01");
        assertThat(files).extracting(file -> folder.relativize(file.path()).toString()).containsExactly(
                "kjar/hcc/guidelines/aasld/aasld-example.drl", "scenarios/guidelines/aasld/aasld-example.yaml",
                "kjar/hcc/data/statements.csv");
        Path rule = files.get(0).path();
        Path scenario = files.get(1).path();
        assertThat(RuleFileFormat.of(rule).differs()).isFalse();

        refused("hcc/guidelines/aasld/aasld-example.drl:11:5: FILL_IN is no fact that rules can ask for.");
        replace(rule, "FILL_IN( FILL_IN == FILL_IN )", "PerformanceStatus( recorded == true, ecog >= 3 )");
        refused("hcc/guidelines/aasld/aasld-example.drl:13:36: FILL_IN is no value that rules can name.");
        replace(rule, "FILL_IN( \"AASLD 2023\", FILL_IN )", "note( NoteKind.GOAL, \"An example.\" )");

        assertThat(tested()).isEqualTo("""
                hcc/guidelines/aasld/aasld-example.drl:7:1 the name of the rule aasld-example is still to be filled in
                Maybe write a sentence that a clinician can check, without numbers.
                aasld-example.yaml:5:7 FILL_IN is still to be filled in
                Maybe look at another scenario of the folder for how it is written.
                aasld-example.yaml:6:10 FILL_IN is still to be filled in
                Maybe look at another scenario of the folder for how it is written.
                aasld-example.yaml:6:19 FILL_IN is still to be filled in
                Maybe look at another scenario of the folder for how it is written.
                aasld-example.yaml:13:10 FILL_IN is still to be filled in
                Maybe look at another scenario of the folder for how it is written.
                aasld-example.yaml:13:19 FILL_IN is still to be filled in
                Maybe look at another scenario of the folder for how it is written.
                Scenarios with mistakes were not run: 6 mistakes
                1 passed, 0 failed
                """);
        replace(rule, "FILL_IN: a sentence a clinician can check, without numbers", "AASLD says an example");
        replace(scenario, "base: FILL_IN", "base: someone");
        replace(scenario, "change: {FILL_IN: FILL_IN}\nexpect:\n  firedRules", "change: {performanceStatus: 4}\nexpect:\n  firedRules");
        replace(scenario, "change: {FILL_IN: FILL_IN}", "change: {performanceStatus: 2}");

        assertThat(tested()).startsWith(
                "aasld-example.yaml:4:14 statements ST-000-NEW-01: its row of statements.csv is still to be filled in\n");
        replace(files.get(2).path(), "FILL_IN", "words of ours");
        assertThat(tested()).isEqualTo("3 passed, 0 failed\n");
    }

    @Test
    void aRuleIsAddedAtTheEndOfAFile() throws IOException {
        String before = Files.readString(rules.resolve("hcc/staging/bclc.drl"));
        List<NewFile> files = begin("bclc-example", "staging/bclc.drl", null, "DF-BCLC-C");
        assertThat(files.get(0).path()).hasContent(before + """

                rule "FILL_IN: a sentence a clinician can check, without numbers"
                    @id( "bclc-example" )
                    @source( "DF-BCLC-C" )
                when
                    FILL_IN( FILL_IN == FILL_IN )
                then
                    insert( FILL_IN( FILL_IN ) );
                end
                """);
        assertThat(Files.readString(files.get(0).path()).lines().toList().get(files.get(0).line())).startsWith("rule \"FILL_IN");
        assertThat(files).hasSize(2).last().extracting(NewFile::path)
                .isEqualTo(scenarios.resolve("staging/bclc/bclc-example.yaml"));
    }

    @Test
    void aSecondRuleCanBeBegunWhileTheFirstIsUnfinished() throws IOException {
        begin("one", "safety", null, null);
        assertThat(begin("two", "safety", null, null)).extracting(NewFile::what).containsExactly("a rule", "two scenarios");
        assertThat(rules.resolve("hcc/safety/two.drl")).content().contains("@statements( \"FILL_IN\" )")
                .startsWith("package hcc.safety;\n");
    }

    @Test
    void everythingThatIsWrongIsToldAndNothingIsWritten() throws IOException {
        refused("Not_Kebab", null, "AASDL", "ST 1", """
                The id "Not_Kebab" is not of lower-case words joined by hyphens.
                Maybe not-kebab.
                There is no guideline "AASDL"; there are BCLC, CNLC, AASLD,\
                """, "Maybe AASLD.\nThe statement \"ST 1\" is not named as statements are.\n"
                + "Maybe write it as in ST-000-S7-26, or DF-BCLC-C for a definition.");
        refused("bclc-d-liver", null, null, null, "There is a rule bclc-d-liver already, at " + rules
                + "/hcc/staging/bclc.drl:", "Where the rule belongs is not said.\n"
                + "Maybe name its topic, such as safety or guidelines/aasld.");
        refused("a", "safety", null, "ST-000-NEW-01",
                "The statement ST-000-NEW-01 is new, and belongs to no guideline.\nMaybe name the guideline, or");
        refused("a", "safety", null, "DF-BCLC-X", "There is no definition DF-BCLC-X.\nMaybe ");
        refused("a", "../safety", null, null, "The topic \"../safety\" is no folder of rules.\n"
                + "Maybe write it as in safety or guidelines/aasld.");
        refused("a", null, "ESMO", "ST-000-S7-26", "ST-000-S7-26 is a statement of AASLD 2023, not of ESMO.\n"
                + "Maybe leave out the guideline, or name the statement of ESMO.");
    }

    @Test
    void nothingIsOverwritten() throws IOException {
        TestRules.write(scenarios, "safety/mine.yaml", "# mine\n");
        refused("mine", "safety", null, null, scenarios + "/safety/mine.yaml is there already, and nothing is overwritten.");
        assertThat(scenarios.resolve("safety/mine.yaml")).hasContent("# mine\n");
    }

    private List<NewFile> begin(String id, String topic, String guideline, String statement) throws IOException {
        RuleRequest request = new RuleRequest(id, Optional.ofNullable(topic), Optional.ofNullable(guideline),
                Optional.ofNullable(statement));
        return RuleScaffold.write(request, rules, scenarios, RuleBases.tables(rules));
    }

    private void refused(String id, String topic, String guideline, String statement, String... parts) throws IOException {
        List<String> before = files();
        assertThatThrownBy(() -> begin(id, topic, guideline, statement)).isInstanceOf(ScaffoldException.class)
                .message().contains(parts);
        assertThat(files()).isEqualTo(before);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(Path::toString).sorted().toList();
        }
    }

    private void refused(String message) {
        assertThatThrownBy(() -> HccEngine.load(rules, Build.CLASSIC)).isInstanceOf(RuleLoadException.class)
                .hasMessageContaining(message);
    }

    private String tested() throws IOException {
        try (HccEngine engine = HccEngine.load(rules, Build.CLASSIC)) {
            return TextReport.of(TestReport.run(scenarios, engine), false).replace(scenarios + "/", "")
                    .replace("guidelines/aasld/aasld-example.yaml", "aasld-example.yaml");
        }
    }

    private static void replace(Path file, String before, String after) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(before);
        Files.writeString(file, text.replace(before, after));
    }
}
