package org.hcccds.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code hcc assess --ask} as it is run: what it prints after the questions, what it writes, and what it refuses. */
class AskOptionsTest {

    private static final Path COMPLETE = Hcc.file("complete.yaml");

    /** Two rules, of which one asks for the performance status and the other has what it needs. */
    private static final Path RULES = Hcc.file("rules-fine");
    /** What the complete case gives with them. */
    private static String page;

    @TempDir
    private Path folder;

    @BeforeAll
    static void assessTheCompleteCase() {
        page = Hcc.run("assess", "--rules", RULES, COMPLETE).out();
    }

    static Stream<List<Object>> badUsages() {
        return Stream.of(List.of("-", "--ask"), List.of(COMPLETE, COMPLETE, "--ask"), List.of(COMPLETE, "-", "--ask"),
                List.of(COMPLETE, "--ask", "--format", "json"), List.of(COMPLETE, "--ask", "--format", "ndjson"),
                List.of(Hcc.file("mixed.yaml"), "--ask"), List.of(COMPLETE, "--out", "a.yaml"),
                List.of(COMPLETE, "--ask", "--force"), List.of(COMPLETE, "--force"),
                List.of(COMPLETE, "--ask", "--out", COMPLETE), List.of("absent.yaml", "--ask"),
                List.of(COMPLETE, "--ask", "--out", "absent/a.yaml"), List.of(COMPLETE, "--ask", "--out", "src"),
                List.of(COMPLETE, "--ask", "--out", "-"));
    }

    @ParameterizedTest
    @MethodSource("badUsages")
    void badUsageIsSaidBeforeAnythingIsAsked(List<Object> arguments) {
        Hcc run = Hcc.runWithInput("id: x\n", Stream.concat(Stream.of("assess"), arguments.stream()).toArray());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(2).last().asString().startsWith("Maybe ").endsWith(".");
    }

    @Test
    void aCaseThatCannotBeReadIsNotAskedAbout() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.yaml"), "performanceStatus: 9\n");
        Hcc run = ask("1\n", bad);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith(bad + ":1:20 performanceStatus 9: allowed: 0 to 5\nMaybe ");
    }

    @Test
    void thePageIsTheOneWithoutQuestionsAndTheCaseFollows() throws IOException {
        Path open = open();
        Hcc run = ask("1\n", open);
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        String[] parts = run.out().split("\n-{80}\n\n");
        assertThat(parts).hasSize(2);
        assertThat(parts[0]).contains("1. ECOG performance status?", "> 1\n",
                "    BCLC: D -> none; nothing is missing.\n");
        String heading = "\nCOMPLETED CASE (--out FILE writes it to a file)\n";
        assertThat(parts[1]).startsWith(page + heading + "id: demo-1\n").contains("\nperformanceStatus: 1\n");
    }

    @Test
    void theCompletedCaseIsWrittenWhereItIsWanted() throws IOException {
        Path completed = folder.resolve("completed.yaml");
        Path open = open();
        String before = Files.readString(open);
        Hcc run = ask("1\n", open, "--out", completed);
        assertThat(run.status()).isZero();
        assertThat(run.out()).endsWith("\nThe completed case is in " + completed + ".\n")
                .doesNotContain("COMPLETED CASE");
        assertThat(Files.readString(completed)).startsWith("id: demo-1\n").contains("\nperformanceStatus: 1\n");
        assertThat(Files.readString(open)).as("the input").isEqualTo(before);
        assertThat(Hcc.run("assess", "--rules", RULES, completed).out()).isEqualTo(page);
    }

    @Test
    void forceReplacesAFileThatExistsEvenTheInput() throws IOException {
        Path open = open();
        assertThat(ask("1\n", open, "--out", open).status()).isEqualTo(2);
        assertThat(Files.readString(open)).doesNotContain("performanceStatus");
        assertThat(ask("1\n", open, "--out", open, "--force").status()).isZero();
        assertThat(Files.readString(open)).contains("\nperformanceStatus: 1\n");
    }

    @Test
    void aFileThatComesIntoBeingMeanwhileStaysAndTheCaseIsPrinted() throws IOException {
        Path link = folder.resolve("completed.yaml");
        Files.createSymbolicLink(link, folder.resolve("absent/a.yaml")); // exists for the one who writes, not before
        Hcc run = ask("1\n", open(), "--out", link);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith(link + " cannot be written").contains("\nMaybe ");
        assertThat(run.out()).contains("\nCOMPLETED CASE\nid: demo-1\n", "\nperformanceStatus: 1\n");
    }

    @Test
    void withoutAnAnswerThereIsNoCompletedCaseToPrint() throws IOException {
        Hcc run = ask("", COMPLETE);
        assertThat(run.status()).isZero();
        assertThat(run.out()).endsWith("-\n\n" + page);
    }

    @Test
    void aFileThatIsAskedForIsWrittenEvenWithoutAnAnswer() throws IOException {
        Path completed = folder.resolve("completed.yaml");
        Hcc run = ask("", COMPLETE, "--out", completed);
        assertThat(run.status()).isZero();
        assertThat(Files.readString(completed)).startsWith("id: demo-1\n").contains("\nperformanceStatus: 1\n");
    }

    @Test
    void otherOptionsHoldForThePage() throws IOException {
        Hcc run = Hcc.runWithInput("1\n", "assess", "--ask", open(), "--trace", "--guidelines", "AASLD");
        assertThat(run.out()).contains("\n\n" + Hcc.run("assess", COMPLETE, "--trace", "--guidelines", "AASLD").out()
                + "\nCOMPLETED CASE");
    }

    private static Hcc ask(String typed, Object... arguments) {
        Stream<Object> asking = Stream.of("assess", "--ask", "--rules", RULES);
        return Hcc.runWithInput(typed, Stream.concat(asking, Stream.of(arguments)).toArray());
    }

    /** The complete case without its performance status. */
    private Path open() throws IOException {
        return Files.writeString(folder.resolve("open.yaml"),
                Files.readString(COMPLETE).replace("performanceStatus: 1\n", ""));
    }
}
