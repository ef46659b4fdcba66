package org.hcccds.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hcccds.engine.RuleInfo;
import org.hcccds.io.tree.Node;
import org.junit.jupiter.api.Test;

class RuleListJsonTest {

    private final List<Node> rules = ((Node.Sequence) TestRules.parse("rules.json",
            RuleListJson.of(TestRules.engine()))).items();

    @Test
    void everyRuleIsListedOnceInTheOrderOfIds() {
        assertThat(rules).extracting(rule -> text(rule, "id")).isSorted().doesNotHaveDuplicates()
                .containsExactlyElementsOf(TestRules.engine().rules().stream().map(RuleInfo::id).toList());
    }

    @Test
    void everyRuleHasANameAPlaceAndSources() {
        assertThat(rules).isNotEmpty().allSatisfy(rule -> {
            assertThat(text(rule, "id")).matches("[a-z0-9-]+");
            assertThat(text(rule, "name")).isNotBlank();
            assertThat(text(rule, "source")).matches("hcc/[a-z0-9/-]+\\.drl:[1-9][0-9]*");
            List<Node> citations = list(rule, "citations");
            assertThat(citations).isNotEmpty().allSatisfy(citation -> {
                assertThat(text(citation, "text")).isNotBlank();
                assertThat(text(citation, "source")).isNotBlank();
                assertThat(text(citation, "tag")).matches(text(citation, "id").startsWith("DF-") ? "S1|S2|K" : "");
            });
            assertThat(citations).extracting(citation -> text(citation, "id"))
                    .as("every cited id is explained").isEqualTo(TestRules.plain(get(rule, "statements")));
        });
    }

    @Test
    void theGuidelineIsNullForADefinitionOfNone() {
        assertThat(rules).anySatisfy(rule -> assertThat(text(rule, "guideline")).isEqualTo("BCLC 2022"));
        assertThat(rules).anySatisfy(rule -> assertThat(text(rule, "guideline")).isNull());
    }

    private static String text(Node rule, String key) {
        return (String) TestRules.plain(get(rule, key));
    }

    private static List<Node> list(Node rule, String key) {
        return ((Node.Sequence) get(rule, key)).items();
    }

    private static Node get(Node rule, String key) {
        return ((Node.Mapping) rule).get(key).orElseThrow();
    }
}
