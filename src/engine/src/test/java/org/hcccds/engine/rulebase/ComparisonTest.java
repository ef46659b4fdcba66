package org.hcccds.engine.rulebase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hcccds.engine.logic.Operator;
import org.hcccds.engine.logic.Rules;
import org.hcccds.model.rule.Limit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {

    @Test
    void aNamedLimitIsReadWithItsValue() {
        assertThat(in("largestCm <= Limit.UCSF_SINGLE_CM"))
                .containsExactly(new Comparison("TumorBurden", "largestCm", Operator.AT_MOST, 6.5));
    }

    @Test
    void aNumberIsReadWithOrWithoutAUnit() {
        assertThat(in("sumCm > 8 * Unit.CM")).containsExactly(
                new Comparison("TumorBurden", "sumCm", Operator.MORE, 8));
        assertThat(in("sumCm > 8.5")).containsExactly(new Comparison("TumorBurden", "sumCm", Operator.MORE, 8.5));
        assertThat(in("sumCm >= -5")).containsExactly(new Comparison("TumorBurden", "sumCm", Operator.AT_LEAST, -5));
    }

    @Test
    void spacesDoNotMatter() {
        assertThat(in("count>=2")).isEqualTo(in("count  >=  2"));
    }

    @Test
    void everyConditionOfAPatternIsReadByItself() {
        assertThat(in("count >= 2, count <= 3")).containsExactly(
                new Comparison("TumorBurden", "count", Operator.AT_LEAST, 2),
                new Comparison("TumorBurden", "count", Operator.AT_MOST, 3));
    }

    @Test
    void numbersOfAListAreRead() {
        List<Comparison> twoAndThree = List.of(new Comparison("TumorBurden", "count", Operator.EQUAL, 2),
                new Comparison("TumorBurden", "count", Operator.EQUAL, 3));
        assertThat(in("count in ( 2, 3 )")).isEqualTo(twoAndThree);
        assertThat(in("count not in (2,3)")).isEqualTo(twoAndThree);
    }

    @Test
    void comparisonsWithOtherThanNumbersAreLeftOut() {
        assertThat(in("diffuse == Answer.NO")).isEmpty();
        assertThat(in("diffuse in ( Answer.NO, Answer.UNKNOWN )")).isEmpty();
        assertThat(in("count == null")).isEmpty();
        assertThat(in("recorded == true")).isEmpty();
        assertThat(in("sumCm <= $recorded")).isEmpty();
        assertThat(in("sumCm > largestCm")).isEmpty();
        assertThat(in("$score : burdenScore")).isEmpty();
    }

    @ParameterizedTest(name = "x {0} 3 for 2.9, 3 and 3.1: {2} {3} {4}")
    @CsvSource({
            "<,  LESS,      true,  false, false",
            "<=, AT_MOST,   true,  true,  false",
            "==, EQUAL,     false, true,  false",
            "!=, NOT_EQUAL, true,  false, true",
            ">=, AT_LEAST,  false, true,  true",
            ">,  MORE,      false, false, true"})
    void everyOperatorIncludesOrExcludesItsLimit(String symbol, Operator operator, boolean below, boolean at,
                                                 boolean above) {
        Comparison comparison = in("sumCm " + symbol + " 3").get(0);
        assertThat(comparison.operator()).isEqualTo(operator);
        assertThat(comparison.holds(2.9)).isEqualTo(below);
        assertThat(comparison.holds(3)).isEqualTo(at);
        assertThat(comparison.holds(3.1)).isEqualTo(above);
    }

    @Test
    void everyLimitIsAConstantThatRulesMayName() {
        assertThat(Rules.symbols().constants()).containsEntry("Limit.MILAN_SINGLE_CM", Limit.MILAN_SINGLE_CM)
                .containsEntry("Limit.BCLC_EARLY_COUNT", Limit.BCLC_EARLY_COUNT)
                .containsEntry("Unit.CM", 1.0)
                .hasSizeGreaterThan(60);
    }

    @Test
    void theRulesOfTheProductCompareTheBurdenWithTheirLimits() {
        RuleBase rules = Rules.builtIn();
        assertThat(rules.comparisons("TumorBurden")).doesNotHaveDuplicates().contains(
                new Comparison("TumorBurden", "largestCm", Operator.AT_MOST, 2),
                new Comparison("TumorBurden", "largestCm", Operator.MORE, 6.5),
                new Comparison("TumorBurden", "countPlusLargest", Operator.AT_MOST, 7),
                new Comparison("TumorBurden", "count", Operator.MORE, 6));
        assertThat(rules.comparisons("SerumAfp")).extracting(Comparison::limit).contains(400.0, 500.0, 1000.0);
        assertThat(rules.comparisons("NoSuchFact")).isEmpty();
        assertThat(rules.limits("SerumAfp", "value")).contains(400.0, 500.0, 1000.0);
        assertThat(rules.limits("SerumAfp", "noSuchField")).isEmpty();
    }

    private static List<Comparison> in(String conditions) {
        return Rules.pattern("TumorBurden( " + conditions + " )").conditions().stream().flatMap(Comparison::in)
                .toList();
    }
}
