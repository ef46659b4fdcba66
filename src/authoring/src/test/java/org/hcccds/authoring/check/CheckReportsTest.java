package org.hcccds.authoring.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hcccds.authoring.TestRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The three forms of one report. */
class CheckReportsTest {

    private static final String MISTAKE = """
            rule "BCLC D: end-stage liver"
                @id( "example" )
                @source( "DF-BCLC-D" )
            when
                ChildPughClass( leter == ChildPugh.C )
            then
                insert( stage( "BCLC", "D" ) );
            end
            """;

    @TempDir
    private Path folder;

    @Test
    void aPersonSeesTheLineTheCaretAndTheWayOut() {
        String text = CheckText.of(report(), 60);
        assertThat(text.lines().limit(9).toList()).containsExactly(
                folder + "/hcc/a b.drl:13:21 error unknown-field leter is no field of ChildPughClass.",
                "        ChildPughClass( leter == ChildPugh.C )",
                "                        ^",
                "Maybe letter; ChildPughClass has letter.",
                "",
                "0 rules in 1 file: 1 error",
                "Not looked at:",
                "- What is missing, such as a stage or a rule for a",
                "  statement: some rules are refused.");
    }

    @Test
    void aProgramReadsTheSameAsJson() {
        Map<?, ?> json = parsed(CheckJson.of(report()));
        assertThat(json.get("errors")).isEqualTo("1");
        assertThat(json.get("findings")).isEqualTo(List.of(Map.of("file", folder + "/hcc/a b.drl", "line", "13",
                "column",
                "21", "severity", "error", "check", "unknown-field", "message", "leter is no field of ChildPughClass.",
                "maybe", "letter; ChildPughClass has letter.")));
    }

    /** The schema that OASIS publishes, as the jar of a SARIF library brings it along. */
    @Test
    void sarifIsAsItsSchemaDemands() throws IOException {
        JsonSchema schema;
        try (InputStream text = CheckReportsTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(text);
        }
        CheckReport tables = new CheckedRules(folder).with("hcc/data/findings.csv", "id,title\nmilan\n")
                .with("hcc/version.txt", "\n")
                .with("hcc/a b.drl", MISTAKE).report();
        assertThat(tables.findings()).extracting(Finding::check).containsExactly("unknown-field", "bad-table",
                "bad-table");
        for (CheckReport report : List.of(report(), tables, new CheckReport(2, 1, List.of(), List.of(), Map.of()))) {
            assertThat(broken(CheckSarif.of(report), schema)).isEmpty();
        }
        String sarif = CheckSarif.of(tables);
        assertThat(broken(sarif.replace("\"startColumn\": 6", "\"startColumn\": 0"), schema)).hasSize(1);
        assertThat(broken(sarif.replace("file:" + folder, "file: " + folder), schema)).hasSize(3);
        assertThat(broken(sarif.replace("\"version\"", "\"versions\""), schema)).hasSize(2);
    }

    private static List<String> broken(String sarif, JsonSchema schema) {
        return schema.validate(sarif, InputFormat.JSON, context -> context.getExecutionConfig()
                .setFormatAssertionsEnabled(true))
                .stream().map(ValidationMessage::getMessage).toList();
    }

    @Test
    void aCodeReviewServiceReadsSarif() {
        Map<?, ?> log = parsed(CheckSarif.of(report()));
        Map<?, ?> run = (Map<?, ?>) ((List<?>) log.get("runs")).get(0);
        assertThat(run.get("columnKind")).isEqualTo("utf16CodeUnits");
        Map<?, ?> driver = (Map<?, ?>) ((Map<?, ?>) run.get("tool")).get("driver");
        assertThat(driver.get("name")).isEqualTo("hcc-cds");
        List<?> rules = (List<?>) driver.get("rules");
        assertThat(rules).extracting("id").isEqualTo(CheckPages.ids());
        assertThat((List<?>) run.get("results")).singleElement().satisfies(one -> {
            Map<?, ?> result = (Map<?, ?>) one;
            int index = Integer.parseInt((String) result.get("ruleIndex"));
            assertThat(CheckPages.ids().get(index)).isEqualTo(result.get("ruleId")).isEqualTo("unknown-field");
            assertThat(result.get("level")).isEqualTo("error");
            assertThat(result.get("message")).isEqualTo(Map.of("text",
                    "leter is no field of ChildPughClass.\nMaybe letter; ChildPughClass has letter."));
            assertThat(result.get("locations")).isEqualTo(List.of(Map.of("physicalLocation", Map.of(
                    "artifactLocation", Map.of("uri", "file:" + folder + "/hcc/a%20b.drl"),
                    "region", Map.of("startLine", "13", "startColumn", "21")))));
        });
    }

    @Test
    void noFindingsAreSaidInOneLine() {
        CheckReport clean = new CheckReport(2, 1, List.of(), List.of(), Map.of());
        assertThat(CheckText.of(clean, 80)).isEqualTo("2 rules in 1 file: no findings\n");
        assertThat((List<?>) parsed(CheckJson.of(clean)).get("findings")).isEmpty();
    }

    private CheckReport report() {
        return new CheckedRules(folder).with("hcc/a b.drl", MISTAKE).report();
    }

    private static Map<?, ?> parsed(String json) {
        return (Map<?, ?>) TestRules.plain(TestRules.parse("report.json", json));
    }
}
