package org.hcccds.authoring.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.maven.plugin.surefire.log.api.ConsoleLogger;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugin.surefire.log.api.PrintStreamLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.SurefireReportParser;
import org.hcccds.authoring.TestRules;
import org.hcccds.authoring.scenario.ScenarioResult;
import org.hcccds.io.tree.InputProblem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that others wrote to read test reports finds in ours what was run. */
class JUnitReaderTest {

    @TempDir
    private Path folder;
    private Path scenarios;
    private TestReport report;

    @BeforeEach
    void run() throws IOException {
        scenarios = Files.createDirectories(folder.resolve("scenarios/staging"));
        TestRules.write(scenarios, "bclc.2022.yaml", TestRules.FIT, Reported.FAILS);
        TestRules.write(scenarios, "cnlc.yml", Reported.PASSES, Reported.CANNOT_BE_RUN);
        report = TestReport.run(folder.resolve("scenarios"), TestRules.engine());
    }

    @Test
    void itCountsWhatWasRun() throws IOException {
        assertThat(reader(new NullConsoleLogger()).getSummary(read())).containsAllEntriesOf(Map.of("totalTests", 4,
                "totalFailures", 1, "totalErrors", 1, "totalSkipped", 0, "totalPercentage", 0.5f));
        assertThat(report.results()).hasSize(3);
        assertThat(report.problems()).hasSize(1);
    }

    @Test
    void itNamesTheScenariosByTheirFiles() throws IOException {
        String base = folder.toString().substring(1).replace('.', '_').replace('/', '.') + ".scenarios.staging";
        assertThat(read()).allSatisfy(file -> assertThat(file.getPackageName()).isEqualTo(base));
        assertThat(read()).extracting(ReportTestSuite::getName).containsExactly("bclc_2022", "cnlc");
        assertThat(tests()).extracting(ReportTestCase::getName).containsExactly("fit", "fails <twice> & \"more\"",
                "passes as well", scenarios + "/cnlc.yml:7:7");
    }

    @Test
    void itShowsWhyAScenarioFailed() throws IOException {
        ScenarioResult failed = report.results().stream().filter(result -> !result.passed()).findFirst().orElseThrow();
        assertThat(tests().stream().filter(ReportTestCase::hasFailure)).singleElement().satisfies(test -> {
            assertThat(test.getName()).isEqualTo(failed.scenario().name());
            assertThat(test.getFailureType()).isEqualTo("mismatch");
            assertThat(test.getFailureMessage()).isEqualTo("stages.BCLC: expected B, actual A");
            assertThat(test.getFailureDetail()).contains(failed.mismatches().stream()
                    .map(mismatch -> MismatchText.of(mismatch).indent(2)).toList());
        });
    }

    @Test
    void itShowsWhatCouldNotBeRun() throws IOException {
        InputProblem problem = report.problems().get(0);
        assertThat(tests().stream().filter(ReportTestCase::hasError)).singleElement().satisfies(test -> {
            assertThat(test.getFailureType()).isEqualTo("mistake");
            assertThat(test.getFailureMessage()).isEqualTo(problem.render().lines().findFirst().orElseThrow());
            assertThat(test.getFailureDetail()).isEqualTo(problem.render());
        });
    }

    /** How long a scenario took is left out: the same run gives the same report. */
    @Test
    void itMissesNothingButTheTime() throws IOException {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        reader(new PrintStreamLogger(new PrintStream(said, true, StandardCharsets.UTF_8))).parseXMLReportFiles();
        assertThat(said.toString(StandardCharsets.UTF_8).lines()).isNotEmpty()
                .containsOnly("No time attribute found on testsuite element");
    }

    private List<ReportTestSuite> read() throws IOException {
        return reader(new NullConsoleLogger()).parseXMLReportFiles();
    }

    private List<ReportTestCase> tests() throws IOException {
        return read().stream().flatMap(file -> Stream.of(file.getTestCases())).flatMap(List::stream).toList();
    }

    private SurefireReportParser reader(ConsoleLogger log) throws IOException {
        Path reports = Files.createDirectories(folder.resolve("reports"));
        Files.writeString(reports.resolve("TEST-scenarios.xml"), JUnitReport.of(report));
        return new SurefireReportParser(List.of(reports.toFile()), log);
    }
}
