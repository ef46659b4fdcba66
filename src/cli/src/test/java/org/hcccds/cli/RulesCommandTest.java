package org.hcccds.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code hcc rules} and {@code hcc schema}. */
class RulesCommandTest {

    private static final Path RULE_FILES = Hcc.KJAR.resolve("src/main/resources");

    @Test
    void everyBuiltInRuleIsListedWithWhatItCitesAndWhereItStands() throws IOException {
        Hcc run = Hcc.run("rules");
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        List<String> lines = run.out().lines().toList();
        List<String> rules = lines.subList(0, lines.size() - 1);
        assertThat(rules).hasSizeGreaterThan(100).isSorted()
                .allMatch(line -> line.matches("[a-z0-9-]+ +\\S.*  (DF|ST)-\\S+( (DF|ST)-\\S+)*  hcc/\\S+\\.drl:\\d+"));
        assertThat(lines.get(lines.size() - 1)).isEqualTo(rules.size() + " rules");
    }

    @Test
    void theTableAndTheJsonListTheSameRules() throws IOException {
        JsonNode list = new ObjectMapper().readTree(Hcc.run("rules", "--format", "json").out());
        assertThat(Hcc.run("rules").out().lines().filter(line -> line.contains(".drl:")).map(line -> line.split(" ")[0]))
                .containsExactlyElementsOf(list.findValuesAsText("id").stream()
                        .filter(id -> !id.startsWith("DF-") && !id.startsWith("ST-")).toList());
    }

    @Test
    void theLineIsThatOfTheRule() throws IOException {
        for (JsonNode rule : new ObjectMapper().readTree(Hcc.run("rules", "--format", "json").out())) {
            String[] place = rule.get("source").asText().split(":");
            String line = Files.readAllLines(RULE_FILES.resolve(place[0])).get(Integer.parseInt(place[1]) - 1);
            assertThat(line).contains("rule \"" + rule.get("name").asText() + "\"");
        }
    }

    @Test
    void theSchemasAreThoseOfJsonSchema2020() throws IOException {
        for (Hcc run : List.of(Hcc.run("schema"), Hcc.run("schema", "--assessment"))) {
            assertThat(run.status()).isZero();
            assertThat(run.err()).isEmpty();
            assertThat(new ObjectMapper().readTree(run.out()).get("$schema").asText())
                    .isEqualTo("https://json-schema.org/draft/2020-12/schema");
        }
        assertThat(Hcc.run("schema").out()).isNotEqualTo(Hcc.run("schema", "--assessment").out());
    }
}
