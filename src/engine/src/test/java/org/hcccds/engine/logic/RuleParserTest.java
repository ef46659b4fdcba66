package org.hcccds.engine.logic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.hcccds.engine.Engines;
import org.hcccds.model.code.Answer;
import org.hcccds.model.code.PortalVein;
import org.hcccds.model.rule.Limit;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleParserTest {

    private static final String NO_CONDITION = """
            rule "Always"
                @id( "always" )
            when
            then
                insert( remark( "BCLC", "Always." ) );
            end
            """;

    @Nested
    class WhatIsRead {

        @Test
        void aRuleIsReadWithItsAnnotationsPatternsConclusionAndPlaces() {
            RuleLogic rule = Rules.rule("""
                    rule "A small thrombus"
                        @id( "small-thrombus" )
                        @statements( "st-1 st-2" )
                        @source( "BCLC-2022" )
                    when
                        PortalVeinThrombus( extent in ( PortalVein.VP1, PortalVein.VP2 ) ) // of a branch
                        not Contraindicated( target == "ICI" )
                    then
                        insert( stage( "BCLC", "C" ) );
                    end
                    """);
            assertThat(rule.id()).isEqualTo("small-thrombus");
            assertThat(rule.name()).isEqualTo("A small thrombus");
            assertThat(rule.cites()).containsExactly("st-1", "st-2", "BCLC-2022");
            assertThat(rule.place()).hasToString("test.drl:6:1");
            assertThat(rule.patterns()).extracting(FactPattern::negated, FactPattern::fact, FactPattern::place)
                    .containsExactly(tuple(false, "PortalVeinThrombus", new Place("test.drl", 11, 5)),
                            tuple(true, "Contraindicated", new Place("test.drl", 12, 5)));
            assertThat(rule.patterns().get(0).conditions()).containsExactly(new Condition("PortalVeinThrombus",
                    "extent", Operator.IN, List.of(new Operand.Constant(PortalVein.VP1, "PortalVein.VP1"),
                    new Operand.Constant(PortalVein.VP2, "PortalVein.VP2")),
                    "extent in ( PortalVein.VP1, PortalVein.VP2 )", new Place("test.drl", 11, 25)));
            assertThat(rule.conclusion()).isEqualTo("stage");
            assertThat(rule.arguments()).containsExactly(new Operand.Constant("BCLC", "\"BCLC\""),
                    new Operand.Constant("C", "\"C\""));
            assertThat(rule.conclusionPlace()).hasToString("test.drl:14:13");
        }

        @Test
        void aRuleMayNameNoIdAndNoSource() {
            RuleLogic rule = Rules.rule(NO_CONDITION.replace("@id( \"always\" )", ""));
            assertThat(rule.id()).isEmpty();
            assertThat(rule.cites()).isEmpty();
            assertThat(rule.patterns()).isEmpty();
        }

        @Test
        void factsAndFieldsAreBoundToNamesAndHandedOn() {
            RuleLogic rule = Rules.rule("""
                    rule "ALBI"
                    when
                        $points : Points( item == ChildPughItem.ALBUMIN )
                        Labs( $bilirubin : bilirubin, $albumin : albumin > 0.5 * Unit.G_PER_DL )
                        PointTotal( low < high, low > $bilirubin )
                    then
                        insert( albi( $bilirubin, $albumin ) );
                    end
                    """);
            assertThat(rule.patterns()).extracting(FactPattern::name)
                    .containsExactly(Optional.of("$points"), Optional.empty(), Optional.empty());
            FactPattern labs = rule.patterns().get(1);
            assertThat(labs.bindings()).containsOnly(entry("$bilirubin", "bilirubin"), entry("$albumin", "albumin"));
            assertThat(labs.conditions()).extracting(Condition::text).containsExactly("albumin > 0.5 * Unit.G_PER_DL");
            assertThat(rule.patterns().get(2).conditions()).flatExtracting(Condition::operands)
                    .containsExactly(new Operand.Reference("high"), new Operand.Reference("$bilirubin"));
            assertThat(rule.arguments()).containsExactly(new Operand.Reference("$bilirubin"),
                    new Operand.Reference("$albumin"));
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', value = {
            "count == 3                         | EQUAL    | 3",
            "count != -2                        | NOT_EQUAL| -2",
            "largestCm<2.5                      | LESS     | 2.5",
            "largestCm <= 5 * Unit.CM           | AT_MOST  | 5.0",
            "largestCm >= Limit.MILAN_SINGLE_CM | AT_LEAST | 5.0",
            "sumCm > 8                          | MORE     | 8",
            "recorded == true                   | EQUAL    | true",
            "recorded != false                  | NOT_EQUAL| false",
            "sumCm == null                      | EQUAL    | null",
            "diffuse == Answer.UNKNOWN          | EQUAL    | UNKNOWN",
        })
        void aConditionIsReadWithTheValueItComparesWith(String condition, Operator operator, String value) {
            Condition read = Rules.pattern("TumorBurden( " + condition + " )").conditions().get(0);
            assertThat(read.operator()).isEqualTo(operator);
            assertThat(read.values()).extracting(String::valueOf).containsExactly(value);
        }

        @Test
        void listsAreReadInTheirOrder() {
            assertThat(Rules.pattern("TumorBurden( count in ( 2, 3 ) )").conditions()).singleElement()
                    .satisfies(one -> {
                        assertThat(one.operator()).isEqualTo(Operator.IN);
                        assertThat(one.values()).containsExactly(2, 3);
                    });
            assertThat(Rules.pattern("TumorBurden( diffuse not  in(Answer.NO) )").conditions()).singleElement()
                    .satisfies(one -> {
                        assertThat(one.operator()).isEqualTo(Operator.NOT_IN);
                        assertThat(one.values()).containsExactly(Answer.NO);
                        assertThat(one.text()).isEqualTo("diffuse not in ( Answer.NO )");
                    });
        }

        @Test
        void aLimitIsReadWithItsValueAndShownByItsName() {
            Condition read = Rules.pattern("TumorBurden( largestCm <= Limit.MILAN_SINGLE_CM )").conditions().get(0);
            assertThat(read.operands()).containsExactly(
                    new Operand.Constant(Limit.MILAN_SINGLE_CM, "Limit.MILAN_SINGLE_CM"));
        }

        @Test
        void commentsSayNothingAndKeepThePlaces() {
            RuleLogic rule = Rules.rule("""
                    /* rule "Not this"
                       when then end */
                    // rule "Nor this"
                    rule "This" when /* nothing */ Patient( sex == Sex.MALE ) then insert( spent( "tace" ) ); end
                    """);
            assertThat(rule.name()).isEqualTo("This");
            assertThat(rule.place()).hasToString("test.drl:9:1");
            assertThat(rule.patterns().get(0).place()).hasToString("test.drl:9:32");
        }

        @Test
        void textMayHoldWhatElsewhereWouldEndARule() {
            RuleLogic rule = Rules.rule(NO_CONDITION.replace("Always.", "then end ); // no comment"));
            assertThat(rule.arguments().get(1)).isEqualTo(new Operand.Constant("then end ); // no comment",
                    "\"then end ); // no comment\""));
        }

        @Test
        void toAskWhetherAFactExistsIsToAskForIt() {
            assertThat(Rules.pattern("exists Patient( sex == Sex.MALE )").key())
                    .isEqualTo(Rules.pattern("Patient( sex == Sex.MALE )").key());
        }

        @Test
        void everyRuleOfTheProductIsReadWithAnIdASourceAndAConclusion() {
            assertThat(Rules.builtIn().logic()).hasSize(Rules.builtIn().size()).allSatisfy(rule -> {
                assertThat(rule.id()).isNotEmpty();
                assertThat(rule.cites()).isNotEmpty();
                assertThat(Rules.symbols().conclusion(rule.conclusion(), rule.arguments().size())).isPresent();
            });
        }
    }

    @Nested
    class WhatIsRefused {

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "Patent( )                          | 8:5: Patent is no fact that rules can ask for.",
            "Patient( agYears > 3 )             | 8:14: agYears is no field of Patient.",
            "Patient( ageYears > Limit.OLD )    | 8:25: Limit.OLD is no value that rules can name.",
            "Patient( ageYears > 3 * Unit.YEAR )| 8:29: Unit.YEAR is no unit.",
            "Patient( ageYears > forty )        | 8:25: forty is no value that rules can name.",
            "Patient( ageYears = 3 )            | 8:23: = is no comparison.",
            "Patient( ageYears matches \"4.\" ) | 8:23: matches is no comparison.",
            "Patient( ageYears not > 3 )        | 8:27: > is no comparison.",
            "Patient( ageYears )                | 8:23: the condition on ageYears is not finished.",
            "Patient( ageYears > )              | 8:25: ) is no value that rules can name.",
            "Patient( ageYears > 3 + 2 )        | 8:27: + stands where , should.",
            "Patient( ageYears in 3, 4 )        | 8:26: 3 stands where ( should.",
            "Patient( this == $other )          | 8:14: this is no field of Patient.",
            "Patient( getAgeYears() > 3 )       | 8:14: getAgeYears is no field of Patient.",
            "Patient( sex == 'male' )           | 8:21: ' is no value that rules can name.",
            "$patient Patient( )                | 8:14: Patient stands where : should.",
        })
        void whatAPatternCannotSayIsNamedWithItsPlace(String pattern, String expected) {
            assertThat(problem(ruleWith(pattern))).startsWith("test.drl:" + expected + "\nMaybe ").endsWith(".");
        }

        @ParameterizedTest
        @ValueSource(strings = {"Patient( ageYears < 3 || ageYears > 60 )", "Patient( ) or Labs( )",
            "Patient( ) || Labs( )", "or Patient( )"})
        void alternativesAreRulesOfTheirOwn(String pattern) {
            assertThat(problem(ruleWith(pattern)))
                    .endsWith("\nMaybe write a rule for each alternative, or list values with in ( ... ).");
        }

        @ParameterizedTest
        @ValueSource(strings = {"Patient( ageYears > 3 && ageYears < 60 )", "Patient( ) and Labs( )"})
        void conditionsAreJoinedByNothing(String pattern) {
            assertThat(problem(ruleWith(pattern)))
                    .contains("\nMaybe leave it out: all conditions of a rule must hold.");
        }

        @ParameterizedTest
        @ValueSource(strings = {"eval( true )", "Patient( eval( 1 > 0 ) )", "forall( Patient( ) )",
            "Patient( ) from $list", "accumulate( Patient( ); $n : count( ) )"})
        void noCodeHidesInConditions(String pattern) {
            assertThat(problem(ruleWith(pattern)))
                    .endsWith("\nMaybe a condition compares one field of a fact with values, without code.");
        }

        @ParameterizedTest
        @CsvSource({"salience 10, salience", "no-loop true, no", "agenda-group \"late\", agenda",
            "extends \"Another\", extends", "dialect \"mvel\", dialect", "lock-on-active, lock",
            "enabled false, enabled"})
        void aRuleHasNoAttributes(String attribute, String first) {
            assertThat(problem(NO_CONDITION.replace("when", attribute + "\nwhen")))
                    .isEqualTo("test.drl:8:1: " + first + " stands where when should.\nMaybe a rule has annotations "
                            + "such as @id and then when. It has no attributes, for no rule may depend on the order in "
                            + "which rules fire, and extends no other.");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "insert( spent( \"tace\" ) ); insert( spent( \"sbrt\" ) ); | 10:32: insert stands where end should.",
            "int limit = 3; insert( spent( \"tace\" ) ); | 10:5: int stands where insert should.",
            "System.out.println( \"x\" ); | 10:5: System.out.println stands where insert should.",
            "insertLogical( spent( \"tace\" ) ); | 10:5: insertLogical stands where insert should.",
            "insert( spent( \"tace\" ) ); return; | 10:32: return stands where end should.",
        })
        void aRuleHasOneConclusionAndNoCode(String consequence, String expected) {
            assertThat(problem(ruleThen(consequence))).isEqualTo("test.drl:" + expected
                    + "\nMaybe a rule has one conclusion, insert( ... ), and nothing else behind then; a second rule can draw another.");
        }

        @ParameterizedTest
        @ValueSource(strings = {"modify( $patient ) { };", "update( $patient );", "delete( $patient );",
            "insert( spent( \"tace\" ) ); retract( $patient );"})
        void aRuleChangesNothing(String consequence) {
            assertThat(problem(ruleThen(consequence)))
                    .endsWith("\nMaybe a rule only concludes: it changes nothing and takes nothing back.");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "insert( finding( \"milan\" ) );          | 10:13: finding of 1 value is no conclusion.",
            "insert( nonsense( 1, 2 ) );              | 10:13: nonsense of 2 values is no conclusion.",
            "insert( new Spent( \"tace\" ) );         | 10:17: Spent stands where ( should.",
            "insert( \"tace\" );                      | 10:20: ) stands where ( should.",
            "insert( spent( ageYears ) );             | 10:20: ageYears is no value that rules can name.",
            "insert( spent( \"tace\" ) )              | 11:1: end stands where ; should.",
        })
        void whatIsConcludedMustBeKnown(String consequence, String expected) {
            assertThat(problem(ruleThen(consequence))).startsWith("test.drl:" + expected + "\nMaybe ").endsWith(".");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "function boolean old( int age ) { return age > 60; } | function",
            "declare Elder age : int end                          | declare",
            "global java.util.List found                          | global",
            "query \"elders\" Patient( ageYears > 60 ) end        | query",
            "; stray                                              | ;",
        })
        void aFileHoldsRulesAlone(String text, String first) {
            assertThat(problem(text)).isEqualTo("test.drl:6:1: " + first + " is not allowed here.\nMaybe a file holds "
                    + "a package, imports and rules, and nothing else. Numbers to compare with are those of Limit and "
                    + "CareLimit.");
        }

        @Test
        void aMissingQuotationMarkIsSeenWhereItShouldBe() {
            assertThat(problem(NO_CONDITION.replace("\"Always\"", "\"Always")))
                    .startsWith("test.drl:6:6: \" is no name of a rule.\nMaybe ");
            assertThat(problem(NO_CONDITION.replace("\"Always.\"", "Always."))).startsWith(
                    "test.drl:10:29: Always is no value that rules can name.\nMaybe a text lacks its quotation marks");
        }

        @Test
        void aRuleThatDoesNotEndIsNamedWithWhatFollows() {
            assertThat(problem(NO_CONDITION.replace("end\n", "")))
                    .startsWith("test.drl:11:1: the end of the file stands where end should.\n");
            assertThat(problem(NO_CONDITION.replace("end\n", "") + NO_CONDITION))
                    .startsWith("test.drl:11:1: rule stands where end should.\n");
        }

        @Test
        void everyProblemOfEveryRuleIsReportedAndTheOtherRulesAreRead() {
            String text = ruleWith("Patent( ) or Labs( )") + NO_CONDITION.replace("end\n", "")
                    + ruleWith("Patient( agYears > 3 )") + NO_CONDITION + "declare Elder end\n"
                    + NO_CONDITION.replace("\"Always\"", "\"Still\"");
            ParsedFile file = RuleParser.parse("test.drl", Engines.ruleFile(text), Rules.symbols());
            assertThat(file.problems()).extracting(problem -> problem.toString().lines().findFirst().orElseThrow())
                    .containsExactly(
                    "test.drl:8:5: Patent is no fact that rules can ask for.",
                    "test.drl:8:15: or is no fact that rules can ask for.",
                    "test.drl:17:1: rule stands where end should.",
                    "test.drl:19:14: agYears is no field of Patient.",
                    "test.drl:29:1: declare is not allowed here.");
            assertThat(file.rules()).extracting(RuleLogic::name).containsExactly("Always", "Still");
        }

        @Test
        void numbersAndEscapesThatThereAreNotAreLeftToTheCompiler() {
            assertThat(Rules.pattern("Labs( hbvDna > 20000000000 )").conditions().get(0).values())
                    .containsExactly(2e10);
            assertThat(Rules.pattern("Plan( region == \"\\q\" )").conditions().get(0).values())
                    .containsExactly("\\q");
        }

        @Test
        void anEmptyFileHasNoRules() {
            ParsedFile empty = new ParsedFile(List.of(), List.of(), List.of());
            assertThat(RuleParser.parse("test.drl", "", Rules.symbols())).isEqualTo(empty);
            assertThat(RuleParser.parse("test.drl", "// none yet", Rules.symbols())).isEqualTo(empty);
        }

        private String ruleWith(String pattern) {
            return "rule \"One\"\nwhen\n    " + pattern + "\nthen\n    insert( spent( \"tace\" ) );\nend\n";
        }

        private String ruleThen(String consequence) {
            return "rule \"One\"\nwhen\n    Patient( )\nthen\n    " + consequence + "\nend\n";
        }

        private String problem(String text) {
            List<Problem> problems = RuleParser.parse("test.drl", Engines.ruleFile(text), Rules.symbols()).problems();
            assertThat(problems).as(text).isNotEmpty();
            return problems.get(0).toString();
        }
    }
}
