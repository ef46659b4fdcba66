package org.hcccds.engine.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hcccds.engine.Engines;
import org.hcccds.engine.logic.Condition;
import org.hcccds.engine.logic.FactPattern;
import org.hcccds.engine.logic.RuleLogic;
import org.hcccds.engine.logic.Rules;
import org.hcccds.model.code.Answer;
import org.hcccds.model.code.ChildPughItem;
import org.hcccds.model.code.PortalVein;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionWordsTest {

    private final ConditionWords words = new ConditionWords(Engines.builtIn().vocabulary());

    @Test
    void aRuleIsAPhraseForEachOfItsPatterns() {
        RuleLogic rule = Engines.builtIn().workbench().logic().stream()
                .filter(one -> one.id().equals("bclc-a-few")).findFirst()
                .orElseThrow();
        assertThat(words.of(rule)).containsExactly("performance status due to the tumor (ECOG) 0",
                "Child-Pugh class not C",
                "macrovascular invasion: no", "extrahepatic spread: no",
                "number of nodules at least 2 and at most 3, largest nodule at most 3 cm");
    }

    @Test
    void fieldsOfTheCaseAndOfConclusionsHaveNames() {
        assertThat(words.field("TumorBurden", "largestCm")).isEqualTo("largest nodule");
        assertThat(words.field("ChildPughClass", "letter")).isEqualTo("Child-Pugh class");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Labs( afp >= 400 )                                 | AFP at least 400 ng/mL",
        "Labs( afp > CareLimit.RAMUCIRUMAB_AFP )            | AFP above 400 ng/mL",
        "Labs( albumin < 2.8 * Unit.G_PER_DL )              | albumin below 2.8 g/dL",
        "Labs( inr <= 2.3 )                                 | INR at most 2.3",
        "Labs( platelets < 75 )                             | platelet count below 75 x 10^9/L",
        "Labs( icgR15 >= 30 )                               | ICG retention at 15 minutes at least 30%",
        "Labs( bilirubin == null )                          | bilirubin is not known",
        "Labs( neutrophils != null )                        | neutrophil count is known",
        "TumorBurden( largestCm <= Limit.MILAN_SINGLE_CM )  | largest nodule at most 5 cm",
        "TumorBurden( recorded == true )                    | tumor burden is on record",
        "PerformanceStatus( recorded == true )              | performance status is on record",
        "PerformanceStatus( recorded == false )             | performance status is not on record",
        "PerformanceStatus( ecog <= 1 )                     | performance status (ECOG) at most 1",
        "Tumor( count in ( 2, 3 ) )                         | number of nodules 2 or 3",
        "Tumor( count == 1 )                                | number of nodules 1",
        "Tumor( bileDuct in ( BileDuct.B1, BileDuct.B2, BileDuct.B3 ) ) | bile duct thrombus B1, B2 or B3",
        "PortalVeinThrombus( extent != PortalVein.VP0 )     | portal vein thrombus not Vp0",
        "Liver( ascites == Ascites.NONE )                   | ascites none",
        "Liver( ascites not in ( Ascites.MILD, Ascites.MODERATE_SEVERE ) ) | ascites neither mild nor moderate-severe",
        "LiverDisease( hbsAg == null )                      | HBsAg is not known",
        "LiverDisease( hbsAg != Serology.NEGATIVE )         | HBsAg not negative",
        "Bleeding( varices == VaricesRisk.HIGH )            | bleeding risk of varices: high",
        "Plan( goal == Goal.ADJUVANT )                      | goal of treatment: adjuvant",
        "Plan( region == 'CN' )                             | country of treatment: CN",
        "Plan( region not in ( 'CN', 'JP', 'KR' ) )         | country of treatment: neither CN, JP nor KR",
        "Patient( ageYears >= 65 )                          | age at least 65 years",
    })
    void conditionsSayTheFieldAndWhatItIsComparedWith(String condition, String expected) {
        assertThat(words.of(only(condition))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "== Answer.YES                       | R0 resection judged feasible: yes",
        "!= Answer.YES                       | R0 resection judged feasible: no or not known",
        "== Answer.UNKNOWN                   | R0 resection judged feasible: not known",
        "!= Answer.UNKNOWN                   | R0 resection judged feasible: known, yes or no",
        "in ( Answer.YES, Answer.UNKNOWN )   | R0 resection judged feasible: yes or not known",
        "not in ( Answer.NO )                | R0 resection judged feasible: yes or not known",
    })
    void questionsSayTheAnswersThatMeetThem(String comparison, String expected) {
        assertThat(words.of(only("Tumor( technicallyResectable " + comparison + " )"))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Bleeding( monthsSinceEndoscopy <= 6 )   | months since the last endoscopy at most 6",
        "Bleeding( monthsSinceEndoscopy == null )| months since the last endoscopy are not known",
        "Comorbidity( daysSinceMajorSurgery < 28 ) | days since the last major operation below 28",
        "Plan( daysToSurgery >= 0 )              | operation planned for today or later",
        "Plan( daysToSurgery < 28 )              | planned operation in less than 28 days",
        "Plan( daysToSurgery > -28 )             | planned operation not overdue by 28 days or more",
        "Plan( daysToSurgery == null )           | day of the planned operation is not known",
    })
    void timesSayTheirUnitOnce(String condition, String expected) {
        assertThat(words.of(only(condition))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Finding( id == 'milan', value == Answer.YES )                   | Milan criteria met",
        "Finding( id == 'milan', value == Answer.NO )                    | Milan criteria not met",
        "Finding( id == 'wang-2023-afp', value == Answer.NO )            | Wang item 2 (AFP) not met",
        "Finding( id == 'macrovascular-invasion', value == Answer.YES )  | macrovascular invasion: yes",
        "Finding( id == 'our-own', value == Answer.YES )                 | our-own: yes",
        "Finding( id == 'milan' )                                        | Milan criteria: known, yes or no",
        "Stage( system == 'BCLC', code == 'C' )                          | BCLC stage C",
        "Stage( system == 'BCLC', code in ( 'A', 'B', 'C' ) )            | BCLC stage A, B or C",
        "Classification( id == 'child-pugh', value == 'A' )              | Child-Pugh class A",
        "Classification( id == 'pvtt-cheng', value in ( 'I', 'II' ) )    | Portal vein (Cheng): I or II",
        "ChildPughClass( letter != ChildPugh.C )                         | Child-Pugh class not C",
        "MacrovascularInvasion( present == Answer.NO )                   | macrovascular invasion: no",
        "ExtrahepaticSpread( present == Answer.YES )                     | extrahepatic spread: yes",
        "TumorPerformance( status >= 1, status <= 2 )"
                + "| performance status due to the tumor (ECOG) at least 1 and at most 2",
        "Points( item == ChildPughItem.ALBUMIN )                         | Child-Pugh points for albumin",
        "PointTotal( low == high )                                       | Child-Pugh points known exactly",
        "PointTotal( low < high, low > $recorded )  | Child-Pugh points not known exactly, above the recorded score",
        "Contraindicated( target == 'bevacizumab' )                      | bevacizumab is contraindicated",
        "Area( name == 'European Union', treatedIn == Answer.YES )       | treated in European Union: yes",
        "Area( name == 'European Union', treatedIn != Answer.YES )       | treated in European Union: no or not known",
    })
    void conclusionsOfOtherRulesAreOnePhrase(String pattern, String expected) {
        assertThat(whole(pattern)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Score( id == 'child-pugh', high <= 7 )          | Child-Pugh score at most 7",
        "Score( id == 'child-pugh', low > 6 )            | Child-Pugh score above 6",
        "Score( id == 'child-pugh', low <= 6 )           | Child-Pugh score may be at most 6",
        "Score( id == 'nlr', high < 2.22 )               | Neutrophils/lymphocytes below 2.22",
        "Score( id == 'albi', high > -2.6, low <= -1.39 )| ALBI score may be above -2.6 and may be at most -1.39",
    })
    void aLimitThatPartOfAScoresRangeKeepsSaysWhatItMayBe(String pattern, String expected) {
        assertThat(whole(pattern)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Exposure( to == 'sorafenib', progressed == Answer.YES )          | progression on sorafenib",
        "Exposure( to == 'sorafenib', tolerated == Answer.YES )           | sorafenib tolerated",
        "Exposure( to == 'sorafenib', ongoing == Answer.YES )             | sorafenib being given",
        "Exposure( to in ( 'sorafenib', 'lenvatinib' ) )                  | exposure to sorafenib or lenvatinib",
        "Exposure( to == 'ICI' )                                          | exposure to an ICI",
        "Exposure( to == 'TKI', intolerant == Answer.YES )                | intolerance of a TKI",
        "Exposure( to == 'anti-PD-1', progressed == Answer.YES )          | progression on an anti-PD-1 drug",
        "Exposure( to == 'anti-VEGF-antibody' )                           | exposure to an anti-VEGF-antibody",
        "Exposure( $one : to, progressed == Answer.YES )                  | progression on any systemic treatment",
        "Exposure( to == 'bevacizumab', daysSinceLastDose < 90 )   | last dose of bevacizumab less than 90 days ago",
        "Exposure( to == 'ICI', daysSinceLastDose == null )               | day of the last dose of an ICI not known",
        "Exposure( to == 'ICI', bestResponse in ( Response.COMPLETE, Response.PARTIAL ) )"
                + "| best response to an ICI: CR or PR",
        "Exposure( to == 'sorafenib', progressed == Answer.YES, tolerated in ( Answer.YES, Answer.UNKNOWN ) )"
                + "| sorafenib: progression, tolerated or tolerance not known",
        "Exposure( to == 'bevacizumab', daysFromLastDoseToSurgery >= 28, daysFromLastDoseToSurgery < 42 )"
                + "| bevacizumab: last dose at least 28 days and less than 42 days before the planned operation",
        "Exposure( to == 'ICI', daysSinceLastDose != null, daysSinceLastDose < 90 )"
                + "| ICI: day of the last dose known, last dose less than 90 days ago",
        "Exposure( to == 'ICI', intolerant != Answer.NO )         | stopped for intolerance (an ICI): yes or not known",
        "Procedure( treatment == 'resection' )                            | resection done",
        "Procedure( treatment in ( 'resection', 'sbrt' ), daysAgo < 28 )  | resection or sbrt less than 28 days ago",
        "Procedure( treatment == 'tace', daysAgo in ( 7, 14 ) )           | tace 7 or 14 days ago",
        "Procedure( treatment == 'tace', bestResponse == Response.PROGRESSIVE ) | best response to tace: PD",
    })
    void treatmentSoFarIsOnePhrase(String pattern, String expected) {
        assertThat(whole(pattern)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "not Exposure( to == 'ICI' )                                      | no exposure to an ICI",
        "not Exposure( to == 'camrelizumab', progressed == Answer.YES )   | no progression on camrelizumab",
        "not Exposure( to == 'sorafenib', tolerated == Answer.YES )       | not the case: sorafenib tolerated",
        "not Procedure( treatment == 'resection' )                        | no resection",
        "not Contraindicated( target == 'ICI' )                           | ICI is not contraindicated",
        "not Tumor( count == 1 )                                          | not the case: number of nodules 1",
    })
    void whatARuleAsksToBeAbsentIsOnePhrase(String pattern, String expected) {
        assertThat(whole(pattern)).isEqualTo(expected);
    }

    @Test
    void otherPatternsAreShownConditionByCondition() {
        FactPattern burden = Rules.pattern("TumorBurden( count >= 2, count <= 3, largestCm <= 3 )");
        assertThat(words.isWhole(burden)).isFalse();
        assertThat(words.of(burden))
                .isEqualTo("number of nodules at least 2 and at most 3, largest nodule at most 3 cm");
        assertThat(words.of(Rules.pattern("Plan( daysToSurgery > -28, daysToSurgery < 28 )"))).isEqualTo(
                "planned operation not overdue by 28 days or more, planned operation in less than 28 days");
    }

    /** A phrase about what it names would say the opposite. */
    @Test
    void aPatternThatSaysWhatItIsNotAboutIsNotWordedAsIfItNamedThat() {
        assertThat(whole("Exposure( to != 'sorafenib', progressed == Answer.YES )"))
                .isEqualTo("systemic treatment given: not sorafenib, progression on it: yes");
        assertThat(whole("not Finding( id not in ( 'milan', 'ucsf' ), value == Answer.YES )"))
                .isEqualTo("not the case: finding: neither milan nor ucsf, finding present: yes");
    }

    @Test
    void aPatternWithoutConditionsSaysWhatItHandsOn() {
        assertThat(words.of(Rules.pattern("Labs( $albumin : albumin, $bilirubin : bilirubin )")))
                .isEqualTo("uses bilirubin and albumin");
    }

    @Test
    void valuesHaveTheirUnitAndTwoPlacesAtMost() {
        assertThat(words.value("Labs", "afp", 812.0)).isEqualTo("812 ng/mL");
        assertThat(words.value("Bleeding", "monthsSinceEndoscopy", 5.838_709)).isEqualTo("5.84 months");
        assertThat(words.value("LiverDisease", "futureLiverRemnant", 42.5)).isEqualTo("42.5%");
        assertThat(words.value("Tumor", "count", 3)).isEqualTo("3");
        assertThat(words.value("Score", "low", -2.604_9)).isEqualTo("-2.6");
    }

    @Test
    void valuesAreGivenByTheirCodes() {
        assertThat(words.value("Tumor", "portalVein", PortalVein.VP4)).isEqualTo("Vp4");
        assertThat(words.value("Tumor", "ruptured", Answer.NO)).isEqualTo("no");
        assertThat(words.value("Plan", "region", "CN")).isEqualTo("CN");
        assertThat(words.value("TumorBurden", "recorded", true)).isEqualTo("yes");
        assertThat(words.value("Points", "item", ChildPughItem.ALBUMIN)).isEqualTo("albumin");
    }

    @Test
    void whatIsNotKnownIsUnknown() {
        assertThat(words.value("Labs", "afp", null)).isEqualTo("unknown");
        assertThat(words.value("Tumor", "ruptured", Answer.UNKNOWN)).isEqualTo("unknown");
    }

    @Test
    void aDiffuseTumorHasNoNumbers() {
        assertThat(words.value("TumorBurden", "count", Integer.MAX_VALUE)).isEqualTo("diffuse, not measurable");
        assertThat(words.value("TumorBurden", "largestCm", Double.POSITIVE_INFINITY))
                .isEqualTo("diffuse, not measurable");
    }

    /** Of rule bases that read more than the built-in one does. */
    @Test
    void aFieldWithoutWordsGoesByItsNameTakenApart() {
        assertThat(FieldWords.of("PossibleStage", "code")).isEqualTo("possible stage: code");
    }

    @Test
    void noPhraseOfABuiltInRuleSpeaksTheLanguageOfRuleFiles() {
        Set<String> camelCase = Rules.OF_THE_CASE.stream().flatMap(kind -> Stream.of(kind.getRecordComponents()))
                .map(component -> component.getName()).filter(name -> name.matches(".*[A-Z].*"))
                .collect(Collectors.toSet());
        Pattern constant = Pattern.compile("[A-Z][A-Z0-9]*_|\\b[A-Z]\\w+\\.[A-Z]");
        assertThat(phrases()).hasSizeGreaterThan(1000).allSatisfy(phrase -> assertThat(phrase)
                .isNotBlank().doesNotContain("null", "Answer.", "$", "_", "*", " %").doesNotContainPattern(constant)
                .satisfies(text -> assertThat(List.of(text.split("\\W+"))).doesNotContainAnyElementsOf(camelCase)));
    }

    @Test
    void everyLimitOfABuiltInRuleIsInItsPhrase() {
        assertThat(Rules.builtIn().logic()).flatExtracting(rule -> rule.patterns())
                .flatExtracting(pattern -> pattern.conditions())
                .filteredOn(condition -> condition.operator().isOrdering() && condition.isPlain())
                // Today's operation is said in words.
                .filteredOn(condition -> !condition.field().equals("daysToSurgery"))
                .allSatisfy(condition -> assertThat(words.of(condition)).containsPattern(
                        "\\b" + Pattern.quote(condition.values().get(0).toString().replaceAll("^-|\\.0$", ""))));
    }

    private Stream<String> phrases() {
        return Rules.builtIn().logic().stream().flatMap(rule -> rule.patterns().stream()).flatMap(pattern ->
                Stream.concat(Stream.of(words.of(pattern)), pattern.conditions().stream().map(words::of)));
    }

    private String whole(String pattern) {
        FactPattern parsed = Rules.pattern(pattern.replace('\'', '"'));
        assertThat(words.isWhole(parsed)).isTrue();
        return words.of(parsed);
    }

    private static Condition only(String pattern) {
        FactPattern parsed = Rules.pattern(pattern.replace('\'', '"'));
        assertThat(parsed.conditions()).hasSize(1);
        return parsed.conditions().get(0);
    }
}
