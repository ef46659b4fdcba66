package org.hcccds.engine.logic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hcccds.engine.Engines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the house rules say of whole rules, beyond their shape; the first line of a pattern is line 9. */
class ParsedRulesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "Patient( ageYears == \"forty\" )         | ageYears is a whole number, and \"forty\" is a text.",
        "Patient( sex == \"male\" )               | sex is one of Sex, and \"male\" is a text.",
        "Patient( sex == Answer.YES )             | sex is one of Sex, and Answer.YES is one of Answer.",
        "Patient( sex in ( Sex.MALE, 3 ) )        | sex is one of Sex, and 3 is a whole number.",
        "Patient( ageYears == 39.5 )              | ageYears is a whole number, which 39.5 is not.",
        "Patient( sex >= Sex.MALE )               | sex has no order: sex >= Sex.MALE.",
        "Exposure( to > \"ICI\" )                 | to has no order: to > \"ICI\".",
        "Exposure( to == 3 )                      | to is a text, and 3 is a whole number.",
        "Tumor( diffuse == null )                 | diffuse is never null: what is not known is Answer.UNKNOWN.",
        "TaceCourse( insufficientInARow == null ) | insufficientInARow is always known: it is never null.",
        "Labs( inr > null )                       | nothing is less or more than null: inr > null.",
        "PerformanceStatus( recorded == true, recorded != 1 ) | recorded is true or false, and 1 is a whole number.",
        "PerformanceStatus( recorded == true, ecog == recorded ) | ecog is a whole number, and recorded is true or false.",
    })
    void whatIsComparedIsOfOneKind(String pattern, String message) {
        assertThat(problems(rule(pattern))).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo(HouseRule.INCOMPATIBLE_TYPES);
            assertThat(problem.message()).isEqualTo(message);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Patient( ageYears > 39.5 )", "Patient( ageYears == null )", "Labs( inr > 2, inr != null )",
        "Patient( sex not in ( Sex.MALE ) )", "PerformanceStatus( recorded == true, ecog <= 2 )",
        "Labs( $inr : inr, $inr > 2 )"})
    void whatAgreesIsNotTalkedAbout(String pattern) {
        assertThat(problems(rule(pattern))).filteredOn(problem -> problem.rule() != HouseRule.SYNTAX).isEmpty();
    }

    @Test
    void aMisfitNamesTheAdmissibleValues() {
        String all = "PortalVein.VP0, PortalVein.VP1, PortalVein.VP2, PortalVein.VP3, PortalVein.VP4.";
        assertThat(problems(rule("Tumor( portalVein == Answer.YES )"))).extracting(Problem::maybe).containsExactly(
                "one of its values is meant: " + all);
        assertThat(problems(rule("Tumor( portalVein == PortalVein.VP5 )"))).extracting(Problem::maybe).containsExactly(
                "one of these is meant: " + all);
        assertThat(problems(rule("Tumor( largestCm > Limit.MILAN_SINGEL_CM )"))).extracting(Problem::maybe)
                .containsExactly("Limit.MILAN_SINGLE_CM.");
        assertThat(problems(rule("Tumor( portalVein == VP4 )"))).extracting(Problem::maybe)
                .containsExactly("PortalVein.VP4.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "stage( \"BCLC\", 3 )             | value 2 of stage is a text, and 3 is not.",
        "finding( \"milan\", \"yes\" )    | value 2 of finding is one of Answer, and \"yes\" is not.",
        "tumorPerformance( $weight )      | $weight stands for nothing here.",
        "tumorPerformance( 1.5 )          | value 1 of tumorPerformance is a whole number, and 1.5 is not.",
        "tumorPerformance( $sex )         | value 1 of tumorPerformance is a whole number, and $sex is one of Sex.",
    })
    void conclusionsAreMadeWithWhatTheyTake(String conclusion, String message) {
        String text = rule("Patient( $sex : sex )").replace("spent( \"tace\" )", conclusion);
        assertThat(problems(text)).extracting(Problem::message).containsExactly(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "Labs( albumin < 3.5 )                       | the limit 3.5 of albumin says no unit.",
        "Labs( albumin < 3.5 * Unit.MG_PER_DL )      | albumin is in g/dL, and 3.5 * Unit.MG_PER_DL is in MG_PER_DL.",
        "Tumor( count > 3 * Unit.CM )                | count has no unit, and 3 * Unit.CM is in CM.",
        "Comorbidity( daysSinceMajorSurgery < CareLimit.BLEEDING_MONTHS ) | daysSinceMajorSurgery is in days, and "
            + "CareLimit.BLEEDING_MONTHS is in MONTHS.",
    })
    void aLimitHasTheUnitOfItsField(String pattern, String message) {
        assertThat(problems(rule(pattern))).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo(HouseRule.LIMIT_UNIT);
            assertThat(problem.message()).isEqualTo(message);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Labs( albumin < 3.5 * Unit.G_PER_DL )", "Tumor( count > 3 )", "Labs( inr > 1.7 )",
        "Tumor( largestCm <= Limit.MILAN_SINGLE_CM )", "Plan( daysToSurgery >= 0 )", "Patient( ageYears < 65 )",
        "Comorbidity( daysSinceMajorSurgery < CareLimit.SURGERY_WINDOW_DAYS )", "Labs( albumin != null )"})
    void limitsWithTheirUnitOrWithoutNeedOfOneAreFine(String pattern) {
        assertThat(problems(rule(pattern))).isEmpty();
    }

    @Test
    void onlySingleTreatmentsOfThePastMayBeAbsent() {
        assertThat(problems(rule("not Exposure( to == \"ICI\" )\n    not Procedure( treatment == \"tace\" )")))
                .isEmpty();
        assertThat(problems(rule("not Tumor( diffuse == Answer.YES )"))).extracting(Problem::rule)
                .containsExactly(HouseRule.NEGATED_CONCLUSION);
    }

    @Test
    void adviceRestsOnWhatIsRecordedOrDecidedAndDefinitionsOnPossibilities() {
        String burden = rule("TumorBurden( count == 1 )\n    PerformanceStatus( ecog == 0 )");
        assertThat(problems(burden)).extracting(Problem::rule, problem -> problem.place().line()).containsExactly(
                tuple(HouseRule.UNCERTAIN_ADVICE, 9),
                tuple(HouseRule.UNCERTAIN_ADVICE, 10));
        assertThat(problems(burden.replace("spent( \"tace\" )", "stage( \"BCLC\", \"A\" )"))).isEmpty();
    }

    @Test
    void problemsOfRulesThatCannotBeReadWhollyAreFoundTooInTheOrderOfPlaces() {
        String text = rule("Patient( sex == 3, agYears > 2 )\n    Tumor( largestCm > 5, count ! 3, "
                + "diffuse == Answer.YESS )")
                .replace("\"tace\"", "tace");
        assertThat(problems(text)).extracting(problem -> problem.place().line() + ":" + problem.place().column() + " "
                + problem.rule().id()).containsExactly("9:14 incompatible-types", "9:24 unknown-field",
                    "10:12 limit-unit",
                "10:33 syntax", "10:49 unknown-constant", "12:20 unknown-constant");
    }

    @Test
    void idsAndNamesAreComparedAcrossFiles() {
        Map<String, String> files = new TreeMap<>(Map.of("a.drl", file(rule("")), "b.drl", file(rule(""))));
        assertThat(ParsedRules.of(files, Rules.symbols()).problems()).extracting(Problem::toString).containsExactly(
                "b.drl:6:1: the @id one is that of another rule, at a.drl:6.\nMaybe one of them was copied and not "
                        + "renamed.",
                "b.drl:6:1: the name \"One\" is that of another rule, at a.drl:6.\nMaybe one of them was copied and not "
                        + "renamed.");
    }

    @Test
    void importsAreThoseThatTheRulesUse() {
        String alone = "package hcc;\n" + rule("Patient( sex == Sex.MALE )");
        assertThat(ParsedRules.of(Map.of("a.drl", alone), Rules.symbols()).problems()).singleElement()
                .satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo(HouseRule.MISSING_IMPORT);
            assertThat(problem.maybe()).isEqualTo("add import org.hcccds.model.code.*; import org.hcccds.model.rule.*; "
                    + "import static org.hcccds.model.rule.Advise.*; to the head of the file.");
        });
        assertThat(problems("import java.util.*;\n" + rule(""))).extracting(Problem::rule)
                .containsExactly(HouseRule.ONLY_RULES);
    }

    private static String rule(String patterns) {
        return "rule \"One\"\n    @id( \"one\" )\nwhen\n    " + patterns
                + "\nthen\n    insert( spent( \"tace\" ) );\nend\n";
    }

    private static List<Problem> problems(String text) {
        return ParsedRules.of(Map.of("test.drl", file(text)), Rules.symbols()).problems();
    }

    private static String file(String rules) {
        return Engines.ruleFile(rules).replace("import static org.hcccds.model.rule.Conclude.*;",
                "import static org.hcccds.model.rule.Conclude.*; import static org.hcccds.model.rule.Advise.*;");
    }
}
