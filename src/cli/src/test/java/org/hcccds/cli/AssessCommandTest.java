package org.hcccds.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.InputFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code hcc assess} with real files and the built-in rules. */
class AssessCommandTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path COMPLETE = Hcc.file("complete.yaml");
    private static final Path INCOMPLETE = Hcc.file("incomplete.yaml");

    @TempDir
    private Path folder;
    private Path good;

    @BeforeEach
    void writeAFile() throws IOException {
        good = write("good.yaml", complete("good"));
    }

    @Test
    void textIsTheUsualFormat() {
        Hcc run = Hcc.run("assess", COMPLETE);
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("demo-1, male, 58 years, as of 2026-03-01", "STAGES", "BCLC 2022", "CNLC 2024",
                "TREATMENT", "SCORES AND CLASSES", "FINDINGS", "MISSING", "it does not decide.\n").doesNotContain("BASIS");
        assertThat(Hcc.run("assess", "--format", "text", COMPLETE)).isEqualTo(run);
    }

    @Test
    void theTraceNamesRuleFileAndLineAndItsSources() {
        String text = Hcc.run("assess", "--trace", COMPLETE).out();
        assertThat(text).contains("BASIS", "SOURCES");
        assertThat(text.replaceAll("\\s+", " "))
                .containsPattern("BCLC C rule [a-z0-9-]+ at hcc/staging/bclc\\.drl:\\d+, citing DF-BCLC-C from ");
    }

    @Test
    void jsonFollowsThePublishedSchema() {
        String schema = Hcc.run("schema", "--assessment").out();
        for (Path file : List.of(COMPLETE, INCOMPLETE)) {
            String answer = Hcc.run("assess", "--format", "json", "--trace", file).out();
            assertThat(SchemaCheck.problems(schema, answer, InputFormat.JSON)).as(file.toString()).isEmpty();
            assertThat(SchemaCheck.problems(schema, answer.replace("\"findings\"", "\"Findings\""), InputFormat.JSON))
                    .as("the schema refuses something").isNotEmpty();
        }
    }

    @Test
    void casesFollowThePublishedSchema() throws IOException {
        String schema = Hcc.run("schema").out();
        for (Path file : List.of(COMPLETE, INCOMPLETE)) {
            assertThat(SchemaCheck.problems(schema, Files.readString(file), InputFormat.YAML)).as(file.toString()).isEmpty();
        }
        assertThat(SchemaCheck.problems(schema, "{\"performanceStatus\": 9}", InputFormat.JSON)).isNotEmpty();
        assertThat(Hcc.run("assess", write("bad.json", "{\"performanceStatus\": 9}")).status()).isEqualTo(2);
    }

    @Test
    void jsonHoldsTheTraceOnlyWhenAskedFor() throws IOException {
        assertThat(json(Hcc.run("assess", "--format", "json", COMPLETE)).has("trace")).isFalse();
        JsonNode trace = json(Hcc.run("assess", "--format", "json", "--trace", COMPLETE)).get("trace");
        assertThat(trace).isNotEmpty().allSatisfy(line -> {
            assertThat(line.get("source").asText()).matches("hcc/.+\\.drl:\\d+");
            assertThat(line.get("cites")).isNotEmpty();
        });
    }

    @Test
    void theAnswerIsThatOfTheRules() throws IOException {
        JsonNode answer = json(Hcc.run("assess", "--format", "json", COMPLETE));
        assertThat(answer.at("/case").asText()).isEqualTo("demo-1");
        assertThat(answer.at("/stages/0/stage").asText()).isEqualTo("C");
        assertThat(answer.at("/stages/1/stage").asText()).isEqualTo("IIIa");
        assertThat(answer.at("/scores/child-pugh/class").asText()).isEqualTo("A");
        assertThat(answer.at("/findings/milan").asText()).isEqualTo("no");
        assertThat(answer.at("/rules/digest").asText()).matches("sha256:[0-9a-f]{64}");
        JsonNode open = json(Hcc.run("assess", "--format", "json", INCOMPLETE));
        assertThat(open.at("/stages/0/stage").isNull()).isTrue();
        assertThat(open.at("/stages/0/possible")).hasSizeGreaterThan(1);
        assertThat(open.at("/missing")).isNotEmpty();
    }

    @Test
    void ndjsonIsOneCaseALineInTheOrderOfTheInput() throws IOException {
        JsonNode complete = new YAMLMapper().readTree(COMPLETE.toFile());
        Path lines = write("cases.jsonl", complete + "\n" + complete.toString().replace("demo-1", "second") + "\n");
        Hcc run = Hcc.run("assess", "--format", "ndjson", COMPLETE, lines, good);
        assertThat(run.status()).isZero();
        assertThat(run.out()).endsWith("}\n");
        assertThat(run.out().lines().map(AssessCommandTest::caseOf)).containsExactly("demo-1", "demo-1", "second", "good");
    }

    @Test
    void prettyJsonAndNdjsonSayTheSame() throws IOException {
        assertThat(json(Hcc.run("assess", "--format", "json", INCOMPLETE)))
                .isEqualTo(json(Hcc.run("assess", "--format", "ndjson", INCOMPLETE)));
    }

    @Test
    void aHyphenReadsStandardInput() throws IOException {
        String unnamed = complete("demo-1").replace("id: demo-1\n", "");
        Hcc run = Hcc.runWithInput(unnamed + "---\n" + unnamed, "assess", "--format", "ndjson", good, "-");
        assertThat(run.status()).isZero();
        assertThat(run.out().lines().map(AssessCommandTest::caseOf)).containsExactly("good", "stdin#1", "stdin#2");
    }

    @Test
    void problemsOfStandardInputHaveItsName() {
        Hcc run = Hcc.runWithInput("performanceStatus: 9\n", "assess", "-");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("stdin:1:20 performanceStatus 9");
    }

    @Test
    void textOfSeveralCasesIsSetApartByALine() {
        String out = Hcc.run("assess", good, COMPLETE, good).out();
        assertThat(out.lines().filter(line -> line.matches("-{40,}"))).hasSize(2);
        assertThat(out.lines().reduce((first, last) -> last)).hasValueSatisfying(last ->
                assertThat(last).startsWith("Rules "));
    }

    @Test
    void aBadCaseIsToldWithItsPlaceAndStopsNoOther() throws IOException {
        Path mixed = write("mixed.yaml", """
                id: first
                performanceStatus: 9
                labs:
                  albumin: {value: 41, unit: g/dL}
                ---
                """ + complete("second"));
        Hcc run = Hcc.run("assess", "--format", "ndjson", mixed, good);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out().lines().map(AssessCommandTest::caseOf)).containsExactly("second", "good");
        List<String> told = run.err().lines().toList();
        assertThat(told.get(0)).startsWith(mixed + ":2:20 performanceStatus 9");
        assertThat(told).filteredOn(line -> line.startsWith(mixed.toString())).hasSize(2);
        assertThat(told).filteredOn(line -> line.startsWith("Maybe ")).contains("Maybe g/L.");
    }

    @Test
    void aFileThatCannotBeParsedStopsNoOther() throws IOException {
        Path broken = write("broken.json", "{\"id\": \"x\", ");
        Hcc run = Hcc.run("assess", "--format", "ndjson", broken, good);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out().lines().map(AssessCommandTest::caseOf)).containsExactly("good");
        assertThat(run.err()).startsWith(broken + ":1:").contains("\nMaybe ");
    }

    @Test
    void aMissingFileStopsNoOther() {
        Path missing = folder.resolve("missing.yaml");
        Hcc run = Hcc.run("assess", "--format", "ndjson", missing, good);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out().lines().map(AssessCommandTest::caseOf)).containsExactly("good");
        assertThat(run.err()).startsWith(missing + ": there is no such file.\nMaybe ");
    }

    @Test
    void aFolderIsNoFileOfCases() {
        Hcc run = Hcc.run("assess", folder);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo(folder + " is a folder; a file of cases is needed.\nMaybe " + folder + "/*.yaml.\n");
    }

    @Test
    void knownGuidelinesMayBeChosen() {
        Hcc run = Hcc.run("assess", "--format", "json", "--guidelines", "AASLD,CSCO", COMPLETE);
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo(Hcc.run("assess", "--format", "json", "--guidelines", "AASLD", "--guidelines",
                "CSCO", COMPLETE).out());
    }

    @Test
    void anUnknownGuidelineIsRefusedBeforeAnyCase() {
        Hcc run = Hcc.run("assess", "--guidelines", "AASLD,CSCOO", COMPLETE);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("--guidelines CSCOO: no such guideline; there are ").contains("AASLD, ")
                .endsWith("\nMaybe CSCO.\n");
    }

    @Test
    void theSameCasesAndRulesGiveTheSameBytes() {
        assertThat(Hcc.run("assess", "--format", "json", "--trace", COMPLETE, INCOMPLETE))
                .isEqualTo(Hcc.run("assess", "--format", "json", "--trace", COMPLETE, INCOMPLETE));
    }

    @Test
    void theRulesCompiledBeforehandAndTheirFilesGiveTheSameBytes() {
        Hcc builtIn = Hcc.run("assess", "--format", "json", "--trace", COMPLETE, INCOMPLETE);
        Hcc files = Hcc.run("assess", "--format", "json", "--trace", "--rules", Hcc.KJAR,
                COMPLETE, INCOMPLETE);
        assertThat(files.err()).isEmpty();
        assertThat(files.out()).as("the built-in rules are those of the folder").isEqualTo(builtIn.out());
    }

    @Test
    void otherRulesGiveOtherAnswers() throws IOException {
        Path bedridden = write("bedridden.yaml", complete("good").replace("performanceStatus: 1", "performanceStatus: 4"));
        Hcc run = Hcc.run("assess", "--format", "json", "--rules", Hcc.file("rules-fine"), bedridden);
        assertThat(run.status()).isZero();
        JsonNode answer = json(run);
        assertThat(answer.at("/stages/0/stage").asText()).isEqualTo("D");
        assertThat(answer.at("/stages/0/because")).extracting(JsonNode::asText).containsExactly("example-bclc-d");
        assertThat(answer.at("/rules/version")).as("tables and version are the built-in ones where there are no others")
                .isEqualTo(json(Hcc.run("assess", "--format", "json", good)).at("/rules/version"));
        assertThat(answer.at("/rules/digest"))
                .isNotEqualTo(json(Hcc.run("assess", "--format", "json", good)).at("/rules/digest"));
    }

    @Test
    void rulesThatDoNotCompileAreToldWithFileAndLineAndNothingIsAssessed() {
        Hcc run = Hcc.run("assess", "--rules", Hcc.file("rules-syntax-error"), good);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("rules-syntax-error", "\nhcc/staging/broken.drl:11:");
    }

    private static String complete(String id) throws IOException {
        return Files.readString(COMPLETE).replace("id: demo-1\n", "id: " + id + "\n");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static JsonNode json(Hcc run) throws IOException {
        return JSON.readTree(run.out());
    }

    private static String caseOf(String line) {
        try {
            return JSON.readTree(line).get("case").asText();
        } catch (IOException e) {
            throw new AssertionError("no line of JSON: " + line, e);
        }
    }
}
