package org.hcccds.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code hcc docs}. */
class DocsCommandTest {

    @TempDir
    private Path folder;

    @Test
    void aSiteOfTheBuiltInRulesIsWritten() throws IOException {
        Path out = folder.resolve("site");
        Hcc run = Hcc.run("docs", "--out", out, "--scenarios", Hcc.file("scenarios-passing"));
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEqualTo("Running 2 scenarios\n");
        assertThat(run.out()).matches("Wrote 1,\\d\\d\\d pages to \\Q" + out + "\\E; open \\Q"
                + out.resolve("index.html") + "\\E\n");
        assertThat(Files.readString(out.resolve("index.html"))).contains("tried by ");
        assertThat(out.resolve("rules/bclc-a-single.html")).content().contains("Fires in 1 of ",
                "Single nodule of 4 cm in a fit patient", "staging.yaml:1</span>");
    }

    @Test
    void aFolderThatCannotBeMadeIsTheUsersToMend() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "in the way");
        Hcc run = Hcc.run("docs", "--out", file.resolve("site"), "--scenarios", Hcc.file("scenarios-passing"));
        assertThat(run.status()).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(run.err()).contains("\n" + file.resolve("site") + ": cannot be written: ")
                .endsWith("\nMaybe name another folder with --out.\n");
    }

    @Test
    void aSiteOfOneRuleLeavesNothingOfTheSiteBeforeIt() throws IOException {
        Path rules = Files.createDirectories(folder.resolve("rules"));
        Path out = folder.resolve("site");
        write(rules, "one");
        assertThat(Hcc.run("docs", "--out", out, "--rules", rules).status()).isZero();
        assertThat(out.resolve("rules/one.html")).content().contains("Care &lt; caution.", "Scenarios were not run");
        write(rules, "two");
        Hcc run = Hcc.run("docs", "--out", out, "--rules", rules);
        assertThat(run.err()).isEqualTo("""
                There is no folder scenarios here; the pages say that scenarios were not run.
                Maybe name the folder of your scenarios with --scenarios.
                """);
        assertThat(out.resolve("rules/one.html")).doesNotExist();
        assertThat(out.resolve("rules/two.html")).exists();
    }

    @Test
    void scenariosWithMistakesAreReportedAndLeftOut() {
        Path out = folder.resolve("site");
        Hcc run = Hcc.run("docs", "--out", out, "--scenarios", Hcc.file("scenarios-mistakes"));
        assertThat(run.status()).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(run.err()).contains("Maybe Nothing is expected.")
                .endsWith("Scenarios with mistakes are not on the site: 13 mistakes\n");
        assertThat(run.out()).startsWith("Wrote ");
    }

    private static void write(Path rules, String id) throws IOException {
        Files.writeString(rules.resolve("one.drl"), """
                package hcc;
                import org.hcccds.model.rule.*;
                import static org.hcccds.model.rule.Advise.*;

                rule "Rule %s"
                    @id( "%s" )
                    @statements( "ST-000-S7-26" )
                when
                    Plan()
                then
                    insert( caution( "sorafenib", "Care < caution." ) );
                end
                """.formatted(id, id));
    }
}
