package org.hcccds.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckCommandTest {

    private static final Path BAD = Path.of("src/test/resources/transcripts/check/bad");

    @Test
    void theRulesOfTheProductHaveNoFindings() {
        for (Hcc run : List.of(Hcc.run("check"), Hcc.run("check", Hcc.KJAR),
                Hcc.run("check", "--rules", Hcc.KJAR))) {
            assertThat(run.out()).matches("\\d{4} rules in \\d+ files: no findings\n(?s:.*)");
            assertThat(run.err()).isEmpty();
            assertThat(run.status()).isEqualTo(ExitStatus.DONE);
        }
    }

    @Test
    void warningsAloneAreNoFailure() {
        assertThat(Hcc.run("check", BAD.resolve("file-length")).status()).isEqualTo(ExitStatus.DONE);
        assertThat(Hcc.run("check", BAD.resolve("unknown-field")).status()).isEqualTo(ExitStatus.NEGATIVE);
    }

    @Test
    void jsonAndSarifSayTheSame() {
        assertThat(Hcc.run("check", BAD.resolve("unknown-field"), "--format", "json").out())
                .contains("\"check\": \"unknown-field\"", "\"line\": 13", "\"column\": 21", "\"errors\": 1");
        assertThat(Hcc.run("check", BAD.resolve("unknown-field"), "--format", "sarif").out())
                .contains("\"version\": \"2.1.0\"", "\"ruleId\": \"unknown-field\"", "\"startLine\": 13");
    }

    @Test
    void tablesAreReportedInEveryFormat() {
        assertThat(Hcc.run("check", BAD.resolve("bad-table"), "--format", "json").out())
                .contains("\"check\": \"bad-table\"", "\"file\": \"" + BAD + "/bad-table/hcc/data/findings.csv\"",
                "\"column\": 22");
        assertThat(Hcc.run("check", BAD.resolve("bad-table"), "--format", "sarif").out())
                .contains("\"ruleId\": \"bad-table\"", "\"uri\": \"" + BAD + "/bad-table/hcc/data/findings.csv\"",
                "\"startColumn\": 22");
    }

    /** Line breaks come where the terminal ends, never within what an editor reads. */
    @ParameterizedTest
    @ValueSource(ints = {60, 80, 100})
    void theWayOutFitsTheTerminal(int columns) {
        for (String bad : List.of("one-conclusion", "bad-table")) {
            Hcc run = Program.run(Map.of("COLUMNS", String.valueOf(columns)), "check", BAD.resolve(bad));
            assertThat(run.out().lines().filter(line -> !line.contains(" error ")))
                    .allMatch(line -> line.length() <= columns);
        }
        Hcc run = Program.run(Map.of("COLUMNS", String.valueOf(columns)), "check", BAD.resolve("one-conclusion"));
        assertThat(run.out()).contains(" error one-conclusion insert stands where end should.\n");
    }

    @Test
    void aPageIsShown() {
        Hcc run = Hcc.run("check", "--explain", "staging-gap");
        assertThat(run.out()).startsWith("# A complete case has no stage\n").contains("## Bad", "## Good", "## Why");
        assertThat(run.status()).isEqualTo(ExitStatus.DONE);
    }

    @Test
    void whatIsNotThereIsNamed() {
        assertRefused(Hcc.run("check", "--explain", "unkown-field"),
                "There is no check \"unkown-field\".\nMaybe unknown-field.\n");
        assertRefused(Hcc.run("check", "one", "--rules", "two"),
                "Both one and --rules two name the rules to check.\nMaybe leave one out.\n");
        assertRefused(Hcc.run("check", "absent"),
                "Cannot use the rules in absent:\nThere is no such file or folder.\n");
        assertRefused(Hcc.run("check", Hcc.file("rules-fine"), "--with-scenarios", "--scenarios", "absent"),
                "absent: there is no such folder or file.\nMaybe name the folder of your scenarios with --scenarios.\n");
    }

    private static void assertRefused(Hcc run, String message) {
        assertThat(run.err()).isEqualTo(message);
        assertThat(run.out()).isEmpty();
        assertThat(run.status()).isEqualTo(ExitStatus.BAD_INPUT);
    }
}
