package org.hcccds.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code hcc fmt} on real files; its screens are in the transcripts. */
class FmtCommandTest {

    @TempDir
    private Path folder;

    @Test
    void theBuiltInRulesAreLaidOutAsTheyShouldBe() {
        Hcc run = Hcc.run("fmt", "--check", Hcc.KJAR);
        assertThat(run.out()).startsWith("0 files would change, ");
        assertThat(run.status()).isZero();
    }

    @Test
    void anUntidyFileIsLaidOutOnceAndThenStays() throws IOException {
        Path file = Files.copy(Hcc.file("rules-untidy").resolve("untidy.drl"), folder.resolve("untidy.drl"));
        assertThat(Hcc.run("fmt", folder)).isEqualTo(new Hcc(0,
                "laid out  " + file + "\n1 file laid out anew, 0 are as they should be\n", ""));
        assertThat(file).hasContent("""
                package hcc.criteria;

                import org.hcccds.model.code.*;
                import org.hcccds.model.rule.*;
                import static org.hcccds.model.rule.Conclude.*;

                rule "An untidy rule"
                    @id( "untidy" )
                    @source( "DF-MILAN" )
                when
                    // one fact, several conditions
                    TumorBurden( count >= 2,
                                 count <= Limit.MILAN_COUNT,
                                 largestCm <= Limit.MILAN_MULTIPLE_CM )
                then
                    insert( finding( "milan", Answer.YES ) );
                end
                """);
        assertThat(Hcc.run("fmt", folder)).isEqualTo(new Hcc(0, "0 files laid out anew, 1 is as it should be\n", ""));
    }

    @Test
    void whatCannotBeReadStaysAsItIsAndTheRestIsLaidOut() throws IOException {
        Path broken = Files.copy(Hcc.file("rules-untidy").resolve("unreadable.drl"), folder.resolve("unreadable.drl"));
        Files.copy(Hcc.file("rules-untidy").resolve("untidy.drl"), folder.resolve("untidy.drl"));
        Hcc run = Hcc.run("fmt", folder);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith(broken + ":6:16: this bracket is not closed before then.\nMaybe ");
        assertThat(run.out()).endsWith("1 file laid out anew, 0 are as they should be, 1 cannot be read and stays as it is\n");
        assertThat(broken).hasSameTextualContentAs(Hcc.file("rules-untidy").resolve("unreadable.drl"));
    }

    @Test
    void checkingWritesNothing() throws IOException {
        Path file = Files.copy(Hcc.file("rules-untidy").resolve("untidy.drl"), folder.resolve("untidy.drl"));
        assertThat(Hcc.run("fmt", "--check", folder).status()).isEqualTo(1);
        assertThat(file).hasSameTextualContentAs(Hcc.file("rules-untidy").resolve("untidy.drl"));
    }

    @Test
    void aFileThatIsNamedTwiceIsLaidOutOnce() throws IOException {
        Path file = Files.copy(Hcc.file("rules-untidy").resolve("untidy.drl"), folder.resolve("untidy.drl"));
        assertThat(Hcc.run("fmt", "--check", file, folder).out()).contains("1 file would change, 0 are as they should be\n");
    }
}
