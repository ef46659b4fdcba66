package org.hcccds.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.hcccds.engine.logic.CompilerText;
import org.hcccds.engine.logic.ParsedRules;
import org.hcccds.engine.logic.RuleLogic;
import org.hcccds.engine.logic.Symbols;
import org.hcccds.engine.rulebase.RuleBases;

/** A rule file is read, and then what the compiler is given says the same and no more, or refused with a place and a way out. */
class RuleFileFuzzTest {

    private static final String FILE = "hcc/a.drl";
    private static final Symbols SYMBOLS = RuleBases.builtIn().symbols();

    @FuzzTest(maxDuration = "10m")
    void everyTextIsReadOrRefusedWithAReason(byte[] data) {
        ParsedRules read = ParsedRules.of(Map.of(FILE, new String(data, StandardCharsets.UTF_8)), SYMBOLS);
        assertThat(read.problems()).allSatisfy(problem -> {
            assertThat(problem.place().line()).isPositive();
            assertThat(problem.place().column()).isPositive();
            assertThat(problem.toString()).startsWith(FILE + ":").contains("\nMaybe ");
        });
        if (read.problems().isEmpty() && !read.rules().isEmpty()) {
            assertSame(read.rules());
        }
    }

    private static void assertSame(List<RuleLogic> rules) {
        Map<String, String> texts = CompilerText.of(rules, SYMBOLS);
        ParsedRules again = ParsedRules.of(texts, SYMBOLS);
        assertThat(again.problems()).isEmpty();
        assertThat(again.rules()).extracting(RuleLogic::id, RuleLogic::name, RuleLogic::conclusion, rule -> rule.patterns().size())
                .containsExactlyElementsOf(rules.stream().map(rule -> tuple(rule.id(), rule.name(),
                        rule.conclusion(), rule.patterns().size())).toList());
        assertThat(CompilerText.of(again.rules(), SYMBOLS)).isEqualTo(texts);
    }
}
