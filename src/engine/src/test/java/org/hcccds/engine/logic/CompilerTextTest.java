package org.hcccds.engine.logic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hcccds.engine.Engines;
import org.junit.jupiter.api.Test;

/** The text that the rule compiler is given. */
class CompilerTextTest {

    @Test
    void everyPartStandsOnItsLineAndCommentsAreGone() {
        ParsedFile file = RuleParser.parse("hcc/staging/a b/x.drl", Engines.ruleFile("""
                rule "Second" // of these
                    @source( "DF-1" )
                    @id( "second" )
                    @statements( "ST-1  ST-2" )
                when
                    exists TumorBurden( count in ( 01, 2 ), $low : sumCm >= 2 * Unit.CM,
                                 largestCm < $low /* or
                                 so */, sumCm != null )
                    not Contraindicated( target == "ICI" )
                    $points : Points( high > 99999999999, low == 007.50, item == ChildPughItem.ALBUMIN )
                then
                    // The conclusion:
                    insert( childPughRange( 5, 6 ) );
                end rule "Third" @id( "third" ) when then insert( spent( "tace" ) ); end
                """), Rules.symbols());
        assertThat(file.problems()).extracting(Problem::rule).containsExactly(HouseRule.MISSING_IMPORT);
        assertThat(CompilerText.of(file.rules(), Rules.symbols())).isEqualTo(Map.of("hcc/staging/a b/x.drl", """
                package rules.hcc._staging._a_b; import org.hcccds.model.code.*; import org.hcccds.model.rule.*; \
                import static org.hcccds.model.rule.Advise.*; import static org.hcccds.model.rule.Conclude.*;




                rule "Second" @id( "second" ) @statements( "ST-1 ST-2 DF-1" ) when




                TumorBurden( $low : sumCm, count in ( 1, 2 ), sumCm >= 2 * Unit.CM,
                largestCm < $low,
                sumCm != null )
                not Contraindicated( target == "ICI" )
                $points : Points( high > 99999999999.0, low == 7.50, item == ChildPughItem.ALBUMIN ) then


                insert( childPughRange( 5, 6 ) ); end
                rule "Third" @id( "third" ) when then insert( spent( "tace" ) ); end
                """));
    }

    /** Of the rules of the product: what is read of the text for the compiler is what was read of the author's. */
    @Test
    void theCompilersTextSaysWhatTheAuthorsSays() {
        List<RuleLogic> rules = Rules.builtIn().logic();
        Map<String, String> texts = CompilerText.of(rules, Rules.symbols());
        ParsedRules again = ParsedRules.of(texts, Rules.symbols());
        assertThat(again.problems()).isEmpty();
        assertThat(again.rules()).extracting(RuleLogic::id).containsExactlyInAnyOrderElementsOf(
                rules.stream().map(RuleLogic::id).toList());
        Map<String, String> said = rules.stream().collect(Collectors.toMap(RuleLogic::id, CompilerTextTest::said));
        assertThat(again.rules()).allSatisfy(rule -> assertThat(said(rule)).isEqualTo(said.get(rule.id())));
        assertThat(texts.values()).allSatisfy(text -> assertThat(text).doesNotContain("//", "/*", "\\"));
    }

    private static String said(RuleLogic rule) {
        return rule.name() + rule.cites() + rule.place().file() + ":" + rule.place().line()
                + rule.patterns().stream().map(pattern -> List.of(pattern.negated(), pattern.name(), pattern.fact(),
                        new TreeMap<>(pattern.bindings()), pattern.place().line(), pattern.conditions().stream()
                                .map(condition -> condition.text() + condition.operands() + condition.place().line()).toList())).toList()
                + rule.conclusion() + rule.arguments() + rule.conclusionPlace().line();
    }
}
