package org.hcccds.engine.logic;

import static org.assertj.core.api.Assertions.assertThat;

import org.hcccds.model.code.Answer;
import org.hcccds.model.code.PortalVein;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionTest {

    @ParameterizedTest(name = "{0} of nothing, 2, 3 and 4: {1} {2} {3} {4}")
    @CsvSource(delimiter = '|', value = {
        "count < 3           | UNKNOWN | YES | NO  | NO",
        "count >= 3          | UNKNOWN | NO  | YES | YES",
        "count == 3          | UNKNOWN | NO  | YES | NO",
        "count in ( 2, 3 )   | UNKNOWN | YES | YES | NO",
        // These the rule engine takes to hold of what is unknown, and so the rule fires.
        "count != 3          | YES     | YES | NO  | YES",
        "count not in ( 3 )  | YES     | YES | NO  | YES",
        // To these it is an answer that nothing is known.
        "count == null       | YES     | NO  | NO  | NO",
        "count != null       | NO      | YES | YES | YES",
    })
    void whatIsUnknownLeavesAConditionOpenUnlessItAsksForThat(String condition, Answer ofUnknown, Answer of2,
                                                              Answer of3, Answer of4) {
        Condition read = condition("Tumor( " + condition + " )");
        assertThat(read.of(null, read.values())).isEqualTo(ofUnknown);
        assertThat(read.of(2, read.values())).isEqualTo(of2);
        assertThat(read.of(3, read.values())).isEqualTo(of3);
        assertThat(read.of(4, read.values())).isEqualTo(of4);
    }

    @ParameterizedTest(name = "{0} of unknown, yes and no: {1} {2} {3}")
    @CsvSource(delimiter = '|', value = {
        "ruptured == Answer.YES                      | UNKNOWN | YES | NO",
        "ruptured != Answer.YES                      | YES     | NO  | YES",
        "ruptured == Answer.UNKNOWN                  | YES     | NO  | NO",
        "ruptured != Answer.UNKNOWN                  | NO      | YES | YES",
        "ruptured in ( Answer.YES, Answer.UNKNOWN )  | YES     | YES | NO",
        "ruptured not in ( Answer.NO )               | YES     | YES | NO",
    })
    void theAnswerUnknownIsAsUnknownAsNoValueAtAll(String condition, Answer ofUnknown, Answer ofYes, Answer ofNo) {
        Condition read = condition("Tumor( " + condition + " )");
        assertThat(read.of(Answer.UNKNOWN, read.values())).isEqualTo(ofUnknown);
        assertThat(read.of(Answer.YES, read.values())).isEqualTo(ofYes);
        assertThat(read.of(Answer.NO, read.values())).isEqualTo(ofNo);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bilirubin == null", "bilirubin != null", "bilirubin in ( 1, null )"})
    void toCompareWithNothingIsToAskForTheUnknown(String condition) {
        assertThat(condition("Labs( " + condition + " )").asksForUnknown()).isTrue();
    }

    @Test
    void toCompareWithAValueIsNot() {
        assertThat(condition("Labs( bilirubin != 3 )").asksForUnknown()).isFalse();
        assertThat(condition("Labs( bilirubin > $other )").asksForUnknown()).isFalse();
    }

    @Test
    void onlyAConditionOnValuesAloneIsPlain() {
        assertThat(condition("Tumor( portalVein in ( PortalVein.VP1, PortalVein.VP2 ) )"))
                .satisfies(plain -> assertThat(plain.isPlain()).isTrue())
                .satisfies(plain -> assertThat(plain.values()).containsExactly(PortalVein.VP1, PortalVein.VP2));
        assertThat(condition("PointTotal( low <= $recorded )").isPlain()).isFalse();
        assertThat(condition("PointTotal( low == high )").isPlain()).isFalse();
    }

    private static Condition condition(String pattern) {
        return Rules.pattern(pattern).conditions().get(0);
    }
}
