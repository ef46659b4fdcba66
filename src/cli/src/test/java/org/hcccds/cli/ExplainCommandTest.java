package org.hcccds.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code hcc explain} with real files and the built-in rules; what it says of them, transcripts show. */
class ExplainCommandTest {

    private static final Path COMPLETE = Hcc.file("complete.yaml");
    private static final String LAST =
            "A change says what these rules would then answer, not what can or should be done.";

    @TempDir
    private Path folder;

    @Test
    void whatToExplainIsToBeSaid() {
        assertThat(refused(COMPLETE)).isEqualTo("What to explain is missing: --treatment ID, such as --treatment tace, "
                + "or --stage SYSTEM, such as --stage BCLC.\nMaybe see: hcc explain --help\n");
        assertThat(refused(COMPLETE, "--treatment", "tace", "--stage", "BCLC"))
                .startsWith("--treatment and --stage are two questions; ");
        assertThat(refused(COMPLETE, "--stage", "BCLC", "--guideline", "EASL"))
                .startsWith("--guideline goes with --treatment; ");
    }

    @ParameterizedTest
    @CsvSource({"sorafenip, sorafenib", "TACE, tace", "folfox5, folfox4"})
    void anUnknownTreatmentIsToldWithTheNearestNames(String given, String meant) {
        String err = refused(COMPLETE, "--treatment", given);
        assertThat(err).startsWith("--treatment " + given + ": no such treatment; nearest: ").contains(" " + meant)
                .endsWith("\nMaybe " + meant + ".\n");
        assertThat(err.lines()).hasSize(2);
    }

    @Test
    void aTreatmentThatIsNotNearToAnyIsToldWithAllOfThem() {
        assertThat(refused(COMPLETE, "--treatment", "bevacizumab+atezolizumab"))
                .endsWith("\nMaybe atezolizumab+bevacizumab.\n");
        assertThat(refused(COMPLETE, "--treatment", "aspirin"))
                .startsWith("--treatment aspirin: no such treatment; there are resection, transplantation, ")
                .endsWith("\nMaybe one of those that hcc assess shows.\n");
    }

    @Test
    void anUnknownGuidelineIsToldWithThoseThereAre() {
        assertThat(refused(COMPLETE, "--treatment", "tace", "--guideline", "AASLDD"))
                .startsWith("--guideline AASLDD: no such guideline; there are BCLC, CNLC, AASLD, ")
                .endsWith(", each with or without its edition.\nMaybe AASLD.\n");
        assertThat(refused(COMPLETE, "--treatment", "tace", "--guideline", "none at all"))
                .endsWith("\nMaybe leave out --guideline: then all are explained.\n");
    }

    @Test
    void anUnknownEditionIsToldWithThoseOfTheGuideline() {
        assertThat(refused(COMPLETE, "--treatment", "tace", "--guideline", "CNLC 1999"))
                .isEqualTo("--guideline CNLC 1999: no such edition; there are CNLC, CNLC 2022, CNLC 2024.\n"
                        + "Maybe CNLC.\n");
    }

    @ParameterizedTest
    @CsvSource({"bclc, BCLC", "BCLC C, BCLC", "CNCL, CNLC", "TNM, BCLC or CNLC"})
    void anUnknownStagingSystemIsToldWithThoseThereAre(String given, String meant) {
        assertThat(refused(COMPLETE, "--stage", given)).isEqualTo("--stage " + given
                + ": no such staging system; there are BCLC, CNLC.\nMaybe " + meant + ".\n");
    }

    @Test
    void namesAreCheckedBeforeAnyCaseIsRead() {
        assertThat(refused(folder.resolve("missing.yaml"), "--treatment", "aspirin")).doesNotContain("missing.yaml");
    }

    @Test
    void aTreatmentIsExplainedForTheCase() {
        Hcc run = Hcc.run("explain", COMPLETE, "--treatment", "tace");
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("TREATMENT tace\nCase demo-1, male, 58 years, as of 2026-03-01\n");
        assertThat(run.out().replaceAll("\\s+", " ").strip()).endsWith(LAST);
        assertThat(Hcc.run("explain", "--format", "text", "--treatment", "tace", COMPLETE)).isEqualTo(run);
    }

    @Test
    void aStageIsExplainedForTheCase() {
        Hcc run = Hcc.run("explain", COMPLETE, "--stage", "BCLC");
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("STAGE BCLC\nCase demo-1, male, 58 years, as of 2026-03-01\n");
        assertThat(run.out().replaceAll("\\s+", " ").strip()).endsWith(LAST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"EASL", "EASL 2021"})
    void aGuidelineWithoutARuleAboutTheTreatmentIsSaidToBeSilent(String guideline) {
        Hcc run = Hcc.run("explain", COMPLETE, "--treatment", "folfox4", "--guideline", guideline);
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("\nNo rule of " + guideline + " speaks of folfox4. ");
    }

    @Test
    void jsonFollowsThePublishedSchema() {
        String schema = Hcc.run("schema", "--explanation").out();
        for (List<String> asked : List.of(List.of("--treatment", "tace"), List.of("--stage", "CNLC"))) {
            Hcc run = Hcc.run("explain", "--format", "json", asked.get(0), asked.get(1), COMPLETE);
            assertThat(run.status()).isZero();
            assertThat(run.out()).contains("\"case\": \"demo-1\"", "\"subject\": \"" + asked.get(1) + "\"");
            assertThat(SchemaCheck.problems(schema, run.out(), InputFormat.JSON)).isEmpty();
            assertThat(SchemaCheck.problems(schema, run.out().replace("\"subject\"", "\"about\""), InputFormat.JSON))
                    .as("the schema refuses something").isNotEmpty();
        }
    }

    @Test
    void textOfSeveralCasesIsSetApartByALine() {
        String out = Hcc.run("explain", "--treatment", "tace", COMPLETE, COMPLETE).out();
        assertThat(out.lines().filter(line -> line.matches("-{40,}"))).hasSize(1);
        assertThat(out.lines().filter("TREATMENT tace"::equals)).hasSize(2);
    }

    @Test
    void aHyphenReadsStandardInputAndABadCaseStopsNoOther() throws IOException {
        String good = Files.readString(COMPLETE);
        Hcc run = Hcc.runWithInput("performanceStatus: 9\n---\n" + good, "explain", "-", "--stage", "BCLC");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("stdin:1:20 performanceStatus 9").contains("\nMaybe ");
        assertThat(run.out()).startsWith("STAGE BCLC\nCase demo-1");
        assertThat(run.out().lines().filter("STAGE BCLC"::equals)).hasSize(1);
    }

    @Test
    void otherRulesMayBeAsked() {
        Hcc run = Hcc.run("explain", "--format", "json", "--stage", "BCLC", "--rules", Hcc.file("rules-fine"),
                COMPLETE);
        assertThat(run.status()).isZero();
        Hcc builtIn = Hcc.run("explain", "--format", "json", "--stage", "BCLC", COMPLETE);
        assertThat(digest(run)).isNotEqualTo(digest(builtIn));
        assertThat(Hcc.run("explain", "--stage", "BCLC", "--rules", Hcc.file("rules-syntax-error"), COMPLETE).status())
                .isEqualTo(2);
    }

    private static String digest(Hcc run) {
        return run.out().lines().filter(line -> line.contains("\"digest\": ")).findFirst().orElseThrow();
    }

    private static String refused(Path file, Object... arguments) {
        Object[] words = new Object[arguments.length + 2];
        words[0] = "explain";
        words[1] = file;
        System.arraycopy(arguments, 0, words, 2, arguments.length);
        Hcc run = Hcc.run(words);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        return run.err();
    }
}
