package org.hcccds.authoring.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hcccds.authoring.TestRules;
import org.hcccds.model.code.PortalVein;
import org.hcccds.model.patient.Facts;
import org.hcccds.model.patient.PatientCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Scenarios as files; the names in them are those of the built-in rules. */
class ScenarioSuiteTest {

    private static final String CASE = "case: {performanceStatus: 0}\n";
    private static final String EXPECT = "expect: {stages: {BCLC: A}}\n";

    @TempDir
    private Path folder;

    @Test
    void aScenarioIsReadWithItsPlaceAndWhatItExercises() {
        write("staging/a.yaml", "# a comment\n---\nscenario: first\nstatements: [DF-BCLC-A, DF-CNLC-IA]\n" + CASE + EXPECT,
                "scenario: second\n" + CASE + EXPECT);
        ScenarioSuite suite = TestRules.suite(folder);
        assertThat(rendered(suite)).isEmpty();
        assertThat(suite.scenarios()).extracting(Scenario::name).containsExactly("first", "second");
        Scenario first = suite.scenarios().get(0);
        assertThat(first.file()).isEqualTo(folder + "/staging/a.yaml");
        assertThat(first.position()).hasToString("3:1");
        assertThat(first.statements()).containsExactly("DF-BCLC-A", "DF-CNLC-IA");
        assertThat(first.expectations()).singleElement().satisfies(expectation -> {
            assertThat(expectation.about()).isEqualTo("stages.BCLC");
            assertThat(expectation.position()).hasToString("6:25");
        });
        assertThat(first.patientCase().id()).isEqualTo("first");
        assertThat(first.patientCase().get(Facts.PERFORMANCE_STATUS)).contains(0);
    }

    @Test
    void filesAreReadInTheOrderOfTheirNamesAndFoldersOfOtherThingsLeftOut() throws IOException {
        for (String name : List.of("b.yaml", "a.yml", "c/a.yaml", "cases/a.yaml", "c/target/a.yaml", "src/test/a.yaml")) {
            write(name, "scenario: " + name + "\n" + CASE + EXPECT);
        }
        Files.writeString(folder.resolve("notes.txt"), "no scenario");
        Files.createDirectories(folder.resolve("folder.yaml"));
        assertThat(TestRules.suite(folder).scenarios()).extracting(Scenario::name)
                .containsExactly("a.yml", "b.yaml", "c/a.yaml");
    }

    @Test
    void oneFileMayBeRead() {
        write("a.yaml", "scenario: a\n" + CASE + EXPECT);
        write("b.yaml", "scenario: b\n" + CASE + EXPECT);
        assertThat(TestRules.suite(folder.resolve("b.yaml")).scenarios()).extracting(Scenario::name).containsExactly("b");
    }

    @Test
    void anEmptyFolderHoldsNothing() {
        ScenarioSuite suite = TestRules.suite(folder);
        assertThat(suite.scenarios()).isEmpty();
        assertThat(suite.problems()).isEmpty();
    }

    @Test
    void basesAreFollowedThroughFilesInAnyOrder() {
        write("z/base.yaml", TestRules.FIT);
        write("a.yaml", """
                scenario: derived from derived
                base: derived
                change: {performanceStatus: 2, tumor: {portalVein: Vp3}}
                expect: {stages: {BCLC: C}}
                """);
        write("m.yaml", """
                scenario: derived
                base: fit
                change:
                  performanceStatus: 1
                  labs: {albumin: {value: 3, unit: g/dL}}
                  tumor: {nodules: [{diameterCm: 2}, {diameterCm: 3}], hepaticVein: null}
                expect: {stages: {BCLC: C}}
                """);
        ScenarioSuite suite = TestRules.suite(folder);
        assertThat(rendered(suite)).isEmpty();
        PatientCase fit = caseOf(suite, "fit");
        PatientCase derived = caseOf(suite, "derived");
        PatientCase twice = caseOf(suite, "derived from derived");
        assertThat(derived.get(Facts.PERFORMANCE_STATUS)).contains(1);
        assertThat(derived.canonical(Facts.ALBUMIN)).isEqualTo(3.0);
        assertThat(derived.get(Facts.NODULES).orElseThrow()).as("lists replace").hasSize(2);
        assertThat(derived.isKnown(Facts.HEPATIC_VEIN)).as("null makes unknown").isFalse();
        assertThat(derived.get(Facts.BILIRUBIN)).as("the rest stays").isEqualTo(fit.get(Facts.BILIRUBIN)).isPresent();
        assertThat(twice.get(Facts.PERFORMANCE_STATUS)).contains(2);
        assertThat(twice.get(Facts.PORTAL_VEIN)).contains(PortalVein.VP3);
        assertThat(twice.get(Facts.NODULES)).isEqualTo(derived.get(Facts.NODULES));
        assertThat(fit.get(Facts.PERFORMANCE_STATUS)).as("the base itself is not changed").contains(0);
    }

    @Test
    void aBaseWithoutAChangeIsTheSameCase() {
        write("a.yaml", TestRules.FIT, "scenario: same\nbase: fit\nexpect: {stages: {CNLC: Ia}}\n");
        ScenarioSuite suite = TestRules.suite(folder);
        assertThat(caseOf(suite, "same").known()).isEqualTo(caseOf(suite, "fit").known());
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake("no name", CASE + EXPECT,
                        "1:1 scenario is missing: every scenario has a name",
                        "Maybe begin the document with a line such as \"scenario: Vp3 thrombus, fit for surgery\"."),
                mistake("an empty name", "scenario: ' '\n" + CASE + EXPECT,
                        "1:1 scenario is missing: every scenario has a name",
                        "Maybe begin the document with a line such as \"scenario: Vp3 thrombus, fit for surgery\"."),
                mistake("a list", "- scenario: a\n",
                        "1:1 not a scenario; a scenario is an object that begins with its name",
                        "Maybe the file belongs in a folder called cases."),
                mistake("an unknown key", "scenario: a\nexpects: {}\n" + CASE + EXPECT,
                        "2:1 expects unknown key; allowed: scenario, statements, case, base, change, expect",
                        "Maybe expect."),
                mistake("a fact beside the case", "scenario: a\nperformanceStatus: 0\n" + CASE + EXPECT,
                        "2:1 performanceStatus unknown key; allowed: scenario, statements, case, base, change, expect",
                        "Maybe it belongs under case or expect."),
                mistake("nothing expected", "scenario: a\n" + CASE,
                        "1:1 expect is empty: a scenario that expects nothing cannot fail",
                        "Maybe say what must hold, as in expect: {stages: {BCLC: C}}."),
                mistake("nothing within expect", "scenario: a\n" + CASE + "expect: {}\n",
                        "3:1 expect is empty: a scenario that expects nothing cannot fail",
                        "Maybe say what must hold, as in expect: {stages: {BCLC: C}}."),
                mistake("nothing within a part of expect", "scenario: a\n" + CASE + "expect: {stages: {}, missing: []}\n",
                        "3:1 expect is empty: a scenario that expects nothing cannot fail",
                        "Maybe say what must hold, as in expect: {stages: {BCLC: C}}."),
                mistake("no case", "scenario: a\n" + EXPECT,
                        "1:1 case needs either a case, or a base with a change",
                        "Maybe add case."),
                mistake("both a case and a base", "scenario: a\nbase: a\n" + CASE + EXPECT,
                        "1:1 case needs either a case, or a base with a change",
                        "Maybe leave out base."),
                mistake("an unknown base", "scenario: boundary\nbase: bondary\n" + EXPECT,
                        "2:7 base bondary: no scenario has this name",
                        "Maybe boundary."),
                mistake("a base unlike any name", "scenario: a\nbase: something else\n" + EXPECT,
                        "2:7 base something else: no scenario has this name",
                        "Maybe its file is not in this folder."),
                mistake("its own base", "scenario: a\nbase: a\n" + EXPECT,
                        "2:7 base goes round in a circle: a -> a",
                        "Maybe one of them should write its case down."),
                mistake("an unknown statement", "scenario: a\nstatements: [DF-BCLC-A, DF-BLCC-B]\n" + CASE + EXPECT,
                        "2:25 statements DF-BLCC-B: no statement or definition has this id",
                        "Maybe DF-BCLC-B."),
                mistake("an unknown fact", "scenario: a\ncase: {performanceStatu: 0}\n" + EXPECT,
                        "2:8 performanceStatu is no known key; allowed: ",
                        "Maybe performanceStatus."),
                mistake("an impossible value", "scenario: a\ncase: {labs: {albumin: {value: 41, unit: g/dL}}}\n" + EXPECT,
                        "2:32 labs.albumin 41 g/dL: plausible: 0.5 to 7 g/dL",
                        "Maybe g/L."),
                expecting("an unknown part", "stage: {BCLC: A}", 4, "expect.stage stage: not known to the rules",
                        "Maybe stages."),
                expecting("an unknown staging system", "stages: {BLCL: A}", 13,
                        "expect.stages BLCL: not known to the rules; allowed: BCLC, CNLC", "Maybe "),
                expecting("an unknown stage", "stages: {BCLC: E}", 19,
                        "expect.stages.BCLC E: not known to the rules; allowed: 0, A, B, C, D",
                        "Maybe it is defined in a table or rule that these rules lack."),
                expecting("a stage of another system", "stages: {CNLC: A}", 19,
                        "expect.stages.CNLC A: not known to the rules; allowed: Ia, Ib, IIa, IIb, IIIa, IIIb, IV", "Maybe "),
                expecting("a list of stages", "stages: {BCLC: [A, B]}", 19, "expect.stages.BCLC not a single value",
                        "Maybe a list belongs elsewhere."),
                expecting("stages without a system", "stages: A", 12, "expect.stages not an object",
                        "Maybe write it as in {BCLC: C}."),
                expecting("an unknown score", "scores: {child-pug: 5}", 13,
                        "expect.scores child-pug: not known to the rules; allowed: ",
                        "Maybe child-pugh."),
                expecting("a grade the score has not", "scores: {child-pugh: E}", 25,
                        "expect.scores.child-pugh E: neither a grade of the score nor a number; allowed: A, B, C, a number, "
                                + "or [low, high]", "Maybe it belongs under another score."),
                expecting("a grade of a score without", "scores: {meld: A}", 19,
                        "expect.scores.meld A: neither a grade of the score nor a number; allowed: a number, or [low, high]",
                        "Maybe it belongs under another score."),
                expecting("three numbers", "scores: {child-pugh: [5, 6, 7]}", 25,
                        "expect.scores.child-pugh 5, 6, 7: neither a grade of the score nor a number; allowed: A, B, C, a "
                                + "number, or [low, high]", "Maybe it belongs under another score."),
                expecting("an unknown finding", "findings: {millan: yes}", 15,
                        "expect.findings millan: not known to the rules", "Maybe milan."),
                expecting("no answer", "findings: {milan: maybe}", 22,
                        "expect.findings.milan maybe: not known to the rules; allowed: yes, no, unknown", "Maybe "),
                expecting("an unknown class", "classes: {pvtt: II}", 14,
                        "expect.classes pvtt: not known to the rules; allowed: ",
                        "Maybe pvtt-cheng."),
                expecting("a value the class has not", "classes: {pvtt-cheng: V}", 26,
                        "expect.classes.pvtt-cheng V: not known to the rules; allowed: none, I, II, III, IV", "Maybe "),
                expecting("an unknown rule", "firedRules: [bclc-d-perfromance]", 17,
                        "expect.firedRules bclc-d-perfromance: not known to the rules", "Maybe bclc-d-performance."),
                expecting("an unknown rule not to fire", "notFiredRules: [bclc-d-perfromance]", 20,
                        "expect.notFiredRules bclc-d-perfromance: not known to the rules", "Maybe bclc-d-performance."),
                expecting("an unknown fact missing", "missing: [portalVein]", 14,
                        "expect.missing portalVein: not known to the rules", "Maybe tumor.portalVein."),
                expecting("an unknown fact not missing", "notMissing: [tumor.portalvein1]", 17,
                        "expect.notMissing tumor.portalvein1: not known to the rules", "Maybe tumor.portalVein."),
                expecting("an unknown drug", "contraindications: [bevacizumb]", 24,
                        "expect.contraindications bevacizumb: not known to the rules", "Maybe bevacizumab."),
                expecting("an unknown kind of note", "noteKinds: [monitorin]", 16,
                        "expect.noteKinds monitorin: not known to the rules; allowed: monitoring, perioperative, biomarker, "
                                + "sequencing, approval, technique, goal", "Maybe monitoring."),
                expecting("an option that is no object", "options: [sorafenib]", 14, "expect.options not an object",
                        "Maybe write {guideline: AASLD, treatment: sorafenib, status: recommended}."),
                expecting("an unknown treatment", "options: [{treatment: sorafinib}]", 26,
                        "expect.options.treatment sorafinib: not known to the rules", "Maybe sorafenib."),
                expecting("a treatment in another order", "options: [{treatment: bevacizumab+atezolizumab}]", 26,
                        "expect.options.treatment bevacizumab+atezolizumab: not known to the rules",
                        "Maybe atezolizumab+bevacizumab."),
                expecting("an unknown guideline", "absent: [{guideline: AASDL, treatment: sorafenib}]", 25,
                        "expect.absent.guideline AASDL: not known to the rules", "Maybe AASLD."),
                expecting("an unknown edition", "absent: [{guideline: AASLD 2032, treatment: sorafenib}]", 25,
                        "expect.absent.guideline AASLD 2032: not known to the rules", "Maybe AASLD 2023."),
                expecting("a strength in no guideline's words", "absent: [{treatment: sorafenib, strength: prefered}]", 46,
                        "expect.absent.strength prefered: not known to the rules", "Maybe preferred."),
                expecting("an option that could be any", "options: [{}]", 14,
                        "expect.options an option without a property could be any",
                        "Maybe write {guideline: AASLD, treatment: sorafenib, status: recommended}."),
                mistake("what is still to be written", "scenario: a\n" + CASE + "expect: {stages: {BCLC: FILL_IN}}\n",
                        "3:25 FILL_IN is still to be filled in",
                        "Maybe look at another scenario of the folder for how it is written."),
                expecting("an unknown property of an option", "options: [{treatment: sorafenib, statuss: recommended}]", 37,
                        "expect.options statuss: not known to the rules; allowed: ", "Maybe status."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void aMistakeIsToldWithItsPlaceAndAWayOut(String what, String yaml, String message, String maybe) {
        write("a.yaml", yaml);
        ScenarioSuite suite = TestRules.suite(folder);
        assertThat(suite.scenarios()).as("a scenario with a mistake is not run").isEmpty();
        assertThat(suite.problems()).singleElement().satisfies(problem -> {
            String[] lines = problem.render().split("\n");
            assertThat(lines).hasSize(2);
            String told = lines[0].replace(folder + "/a.yaml:", "");
            if (message.endsWith("allowed: ")) {
                assertThat(told).startsWith(message);
            } else {
                assertThat(told).isEqualTo(message);
            }
            if (maybe.equals("Maybe ")) {
                assertThat(lines[1]).startsWith(maybe);
            } else {
                assertThat(lines[1]).isEqualTo(maybe);
            }
        });
    }

    @Test
    void allMistakesAreToldInOneRun() {
        write("a.yaml", "scenario: a\nstatements: [DF-X]\n" + CASE + "expect: {stages: {TNM: A}, findings: {x: yes}}\n");
        write("b.yaml", "scenario: b\n" + CASE);
        assertThat(rendered(TestRules.suite(folder))).extracting(problem -> problem.split("\n")[0]).containsExactly(
                "a.yaml:2:14 statements DF-X: no statement or definition has this id",
                "a.yaml:4:19 expect.stages TNM: not known to the rules; allowed: BCLC, CNLC",
                "a.yaml:4:39 expect.findings x: not known to the rules",
                "b.yaml:1:1 expect is empty: a scenario that expects nothing cannot fail");
    }

    @Test
    void namesAreUniqueThroughoutASuite() {
        write("a.yaml", "scenario: twin\n" + CASE + EXPECT);
        write("b.yaml", "scenario: twin\n" + CASE + EXPECT);
        ScenarioSuite suite = TestRules.suite(folder);
        assertThat(rendered(suite)).containsExactly("b.yaml:1:1 scenario twin: another scenario has this name, at a.yaml:1\n"
                + "Maybe say what sets them apart.");
        assertThat(suite.scenarios()).hasSize(1);
    }

    @Test
    void basesThatGoRoundInACircleAreTold() {
        write("a.yaml", "scenario: hen\nbase: egg\n" + EXPECT, "scenario: egg\nbase: hen\n" + EXPECT);
        assertThat(rendered(TestRules.suite(folder))).containsExactly(
                "a.yaml:2:7 base goes round in a circle: hen -> egg -> hen\nMaybe one of them should write its case down.",
                "a.yaml:6:7 base goes round in a circle: egg -> hen -> egg\nMaybe one of them should write its case down.");
    }

    @Test
    void anOptionThatNoGuidelineCouldOfferIsAMistake() {
        write("a.yaml", "scenario: a\n" + CASE + "expect: {absent: [{guideline: AASL, status: no-such, setting: third}]}\n");
        assertThat(rendered(TestRules.suite(folder))).extracting(problem -> problem.split(": ")[0]).containsExactly(
                "a.yaml:3:31 expect.absent.guideline AASL", "a.yaml:3:45 expect.absent.status no-such",
                "a.yaml:3:63 expect.absent.setting third");
    }

    @Test
    void aChangeNeedsABaseAndFacts() {
        write("a.yaml", "scenario: a\n" + CASE + "change: {performanceStatus: 3}\n" + EXPECT,
                "scenario: b\nbase: c\nchange: 5\n" + EXPECT, "scenario: c\n" + CASE + EXPECT);
        assertThat(rendered(TestRules.suite(folder))).extracting(problem -> problem.split("\n")[0]).containsExactly(
                "a.yaml:3:1 change has nothing to change: there is no base", "a.yaml:8:9 change is not an object");
    }

    @Test
    void aMistakeOfABaseIsToldOnceAndWhereItStands() {
        write("a.yaml", "scenario: base\ncase: {performanceStatus: 9}\n" + EXPECT);
        write("b.yaml", "scenario: derived\nbase: base\nchange: {ageYears: 50}\n" + EXPECT);
        assertThat(rendered(TestRules.suite(folder))).singleElement().asString().startsWith("a.yaml:2:27 performanceStatus 9");
    }

    @Test
    void nullInAGroupThatTheBaseLacksMeansUnknown() {
        write("a.yaml", "scenario: base\ncase: {performanceStatus: 0}\n" + EXPECT,
                "scenario: derived\nbase: base\nchange: {labs: {albumin: null}}\n" + EXPECT);
        ScenarioSuite suite = TestRules.suite(folder);
        assertThat(rendered(suite)).isEmpty();
        assertThat(suite.scenarios().get(1).patientCase().known()).hasSize(1);
    }

    @Test
    void aFileThatIsNoYamlStopsNoOther() throws IOException {
        write("a.yaml", "scenario: [a\n");
        Files.write(folder.resolve("b.yaml"), "scenario: grö\n".getBytes(StandardCharsets.ISO_8859_1));
        write("c.yaml", "scenario: c\n" + CASE + EXPECT);
        ScenarioSuite suite = TestRules.suite(folder);
        assertThat(suite.scenarios()).extracting(Scenario::name).containsExactly("c");
        assertThat(rendered(suite)).hasSize(2).first().asString().startsWith("a.yaml:");
        assertThat(rendered(suite).get(1)).startsWith("b.yaml:");
    }

    @Test
    void goodScenariosBesideAMistakeAreKept() {
        write("a.yaml", "scenario: a\n" + CASE, TestRules.FIT);
        ScenarioSuite suite = TestRules.suite(folder);
        assertThat(suite.scenarios()).extracting(Scenario::name).containsExactly("fit");
        assertThat(suite.problems()).hasSize(1);
    }

    private void write(String name, String... documents) {
        TestRules.write(folder, name, documents);
    }

    private List<String> rendered(ScenarioSuite suite) {
        return suite.problems().stream().map(problem -> problem.render().replace(folder + "/", "")).toList();
    }

    private static PatientCase caseOf(ScenarioSuite suite, String name) {
        return suite.scenarios().stream().filter(scenario -> scenario.name().equals(name)).findFirst().orElseThrow()
                .patientCase();
    }

    private static Arguments mistake(String what, String yaml, String message, String maybe) {
        return Arguments.of(what, yaml, message, maybe);
    }

    private static Arguments expecting(String what, String expectation, int column, String message, String maybe) {
        return Arguments.of(what, "scenario: a\n" + CASE + "expect:\n   " + expectation + "\n",
                "4:" + column + " " + message, maybe);
    }
}
