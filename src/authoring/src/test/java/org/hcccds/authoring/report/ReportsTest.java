package org.hcccds.authoring.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.hcccds.authoring.TestRules;
import org.hcccds.engine.RuleInfo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A run of two files, with scenarios that pass, fail and cannot be run, as each report shows it. */
class ReportsTest {

    @TempDir
    private Path folder;
    private TestReport report;

    @BeforeEach
    void run() throws IOException {
        TestRules.write(folder, "a.yaml", TestRules.FIT, Reported.FAILS);
        TestRules.write(folder, "b.yaml", Reported.PASSES, Reported.CANNOT_BE_RUN);
        report = TestReport.run(folder, TestRules.engine());
    }

    @Test
    void theRunIsCounted() {
        assertThat(report.passed()).isEqualTo(2);
        assertThat(report.failed()).isEqualTo(1);
        assertThat(report.problems()).hasSize(1);
        assertThat(report.rules()).isEqualTo(TestRules.engine().rules().size());
    }

    @Test
    void rulesThatNoScenarioMadeFireAreKnown() {
        assertThat(report.unfired()).extracting(RuleInfo::id).contains("bclc-c-invasion")
                .doesNotContain("bclc-a-single", "bclc-d-performance").isSorted();
    }

    @Test
    void textShowsWhatFailedAndWhatCouldNotBeRun() {
        assertThat(masked(TextReport.of(report, false))).isEqualTo("""
                FAILED  fails <twice> & "more"
                  a.yaml:21  stages.BCLC
                    expected  B
                    actual    A
                    because   bclc-a-single  hcc/staging/bclc-by-burden.drl:…
                    closest   bclc-b-diffuse  hcc/staging/bclc-by-burden.drl:…
                      not met diffuse tumor: yes; now no
                              hcc/staging/bclc-by-burden.drl:…
                  a.yaml:22  findings.milan
                    expected  no
                    actual    yes
                    closest   milan-few-large  hcc/criteria/milan.drl:…
                      not met number of nodules at least 2; now 1
                              hcc/criteria/milan.drl:…

                b.yaml:7:7 base fitt: no scenario has this name
                Maybe fit.
                Scenarios with mistakes were not run: 1 mistake
                2 passed, 1 failed
                """);
    }

    @Test
    void textListsRulesThatNeverFiredWhenAsked() {
        List<String> lines = TextReport.of(report, true).lines().toList();
        int fired = report.rules() - report.unfired().size();
        assertThat(lines).contains(fired + " of " + report.rules() + " rules fired");
        assertThat(lines).filteredOn(line -> line.startsWith("  never fired: ")).hasSize(report.unfired().size())
                .allMatch(line -> line.matches("  never fired: [a-z0-9-]+  hcc/.+\\.drl:\\d+"));
        int missed = report.rules() - report.unmissed().size();
        assertThat(lines).contains(missed + " of " + report.rules() + " rules have a near miss");
        assertThat(lines).filteredOn(line -> line.startsWith("  no near miss: ")).hasSize(report.unmissed().size());
    }

    @Test
    void textOfARunWithoutFlawIsOneLine() throws IOException {
        TestReport fine = TestReport.run(folder.resolve("a.yaml"), TestRules.engine());
        TestReport passed = new TestReport(fine.results().subList(0, 1), List.of(), List.of(), List.of(), 1, Optional.empty());
        assertThat(TextReport.of(passed, false)).isEqualTo("1 passed, 0 failed\n");
        assertThat(TextReport.of(passed, true)).isEqualTo("1 of 1 rules fired\n1 of 1 rules have a near miss\n1 passed, 0 failed\n");
    }

    @Test
    void jsonHoldsEveryScenarioMismatchAndProblem() {
        String json = JsonReport.of(report, false);
        assertThat(json).endsWith("}\n");
        assertThat(TestRules.plain(TestRules.parse("report.json", masked(json)))).isEqualTo(Map.of(
                "passed", "2",
                "failed", "1",
                "scenarios", List.of(
                        Map.of("scenario", "fit", "file", "a.yaml", "line", "1", "passed", "true", "mismatches", List.of()),
                        Map.of("scenario", "fails <twice> & \"more\"", "file", "a.yaml", "line", "18", "passed", "false",
                                "mismatches", List.of(
                                        Map.of("about", "stages.BCLC", "expected", "B", "actual", "A", "line", "21",
                                                "because", List.of("bclc-a-single"),
                                                "closest", Map.of("rule", "bclc-b-diffuse",
                                                        "source", "hcc/staging/bclc-by-burden.drl:…",
                                                        "unmet", List.of(Map.of("condition", "diffuse tumor: yes",
                                                                "holds", "no", "now", "no",
                                                                "source", "hcc/staging/bclc-by-burden.drl:…")))),
                                        Map.of("about", "findings.milan", "expected", "no", "actual", "yes",
                                                "line", "22", "because", List.of(),
                                                "closest", Map.of("rule", "milan-few-large",
                                                        "source", "hcc/criteria/milan.drl:…",
                                                        "unmet", List.of(Map.of(
                                                                "condition", "number of nodules at least 2",
                                                                "holds", "no", "now", "1",
                                                                "source", "hcc/criteria/milan.drl:…")))))),
                        Map.of("scenario", "passes as well", "file", "b.yaml", "line", "1", "passed", "true",
                                "mismatches", List.of())),
                "problems", List.of(Map.of("file", "b.yaml", "line", "7", "column", "7", "path", "base",
                        "message", "fitt: no scenario has this name", "maybe", "fit"))));
    }

    @Test
    void jsonHoldsCoverageWhenAsked() {
        assertThat(TestRules.plain(TestRules.parse("report.json", JsonReport.of(report, true))))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("rules", Integer.toString(report.rules()))
                .containsEntry("neverFired", report.unfired().stream().map(RuleInfo::id).toList())
                .containsEntry("noNearMiss", report.unmissed().stream().map(RuleInfo::id).toList());
    }

    @Test
    void junitIsXmlWithASuiteForEachFileAndOneForWhatCannotBeRun() throws Exception {
        Document xml = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader(JUnitReport.of(report))));
        assertThat(elements(xml.getElementsByTagName("testsuite")))
                .extracting(suite -> suite.getAttribute("name").replaceAll(".*\\.", "") + " "
                        + suite.getAttribute("tests") + " " + suite.getAttribute("failures") + " "
                        + suite.getAttribute("errors"))
                .containsExactly("a 2 1 0", "b 1 0 0", "scenarios that cannot be run 1 0 1");
        assertThat(elements(xml.getElementsByTagName("testsuite"))).allSatisfy(suite -> {
            assertThat(suite.getElementsByTagName("testcase").getLength()).hasToString(suite.getAttribute("tests"));
            assertThat(suite.getElementsByTagName("failure").getLength()).hasToString(suite.getAttribute("failures"));
            assertThat(suite.getElementsByTagName("error").getLength()).hasToString(suite.getAttribute("errors"));
        });
        assertThat(elements(xml.getElementsByTagName("testcase"))).extracting(test -> test.getAttribute("name"))
                .startsWith("fit", "fails <twice> & \"more\"", "passes as well");
        assertThat(elements(xml.getElementsByTagName("failure"))).singleElement().satisfies(failure -> {
            assertThat(failure.getAttribute("message")).isEqualTo("stages.BCLC: expected B, actual A");
            assertThat(masked(failure.getTextContent())).startsWith("""
                    a.yaml:21  stages.BCLC
                      expected  B
                      actual    A
                      because   bclc-a-single  hcc/staging/bclc-by-burden.drl:…
                    """).contains("a.yaml:22  findings.milan\n  expected  no\n  actual    yes\n");
        });
        assertThat(elements(xml.getElementsByTagName("error"))).singleElement().satisfies(error ->
                assertThat(error.getTextContent()).endsWith("fitt: no scenario has this name\nMaybe fit."));
    }

    @Test
    void junitOfARunWithoutFlawHasNoFurtherSuite() throws Exception {
        TestReport fine = new TestReport(report.results().subList(0, 1), List.of(), List.of(), List.of(), 1, Optional.empty());
        Document xml = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader(JUnitReport.of(fine))));
        assertThat(elements(xml.getElementsByTagName("testsuite"))).singleElement()
                .satisfies(suite -> assertThat(suite.getAttribute("failures")).isEqualTo("0"));
    }

    @Test
    void theSameRunGivesTheSameReports() throws IOException {
        TestReport again = TestReport.run(folder, TestRules.engine());
        assertThat(TextReport.of(again, true)).isEqualTo(TextReport.of(report, true));
        assertThat(JsonReport.of(again, true)).isEqualTo(JsonReport.of(report, true));
        assertThat(JUnitReport.of(again)).isEqualTo(JUnitReport.of(report));
    }

    /** Places in rule files move with every edit of them. */
    private String masked(String text) {
        return text.replace(folder + "/", "").replaceAll("\\.drl:[\\d:]+", ".drl:…");
    }

    private static List<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
    }
}
