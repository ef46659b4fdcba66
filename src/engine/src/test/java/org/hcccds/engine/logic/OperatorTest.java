package org.hcccds.engine.logic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.hcccds.model.code.Answer;
import org.hcccds.model.code.PortalVein;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** That the rule engine sees it the same way is what ProgramTest holds. */
class OperatorTest {

    @ParameterizedTest
    @EnumSource(names = {"LESS", "AT_MOST", "AT_LEAST", "MORE"})
    void nothingIsLessOrMoreThanWhatIsUnknownNorTheOtherWayRound(Operator ordering) {
        assertThat(ordering.isOrdering()).isTrue();
        assertThat(ordering.holds(null, List.of(3))).isFalse();
        assertThat(ordering.holds(3, Arrays.asList((Object) null))).isFalse();
        assertThat(ordering.holds(null, Arrays.asList((Object) null))).isFalse();
    }

    @Test
    void whatIsUnknownIsEqualToNothingElse() {
        assertThat(Operator.EQUAL.holds(null, List.of(3))).isFalse();
        assertThat(Operator.EQUAL.holds(null, Arrays.asList((Object) null))).isTrue();
        assertThat(Operator.IN.holds(null, List.of(PortalVein.VP0, PortalVein.VP1))).isFalse();
        assertThat(Operator.IN.holds(null, Arrays.asList(PortalVein.VP0, null))).isTrue();
    }

    @Test
    void whatIsUnknownDiffersFromEverythingElse() {
        assertThat(Operator.NOT_EQUAL.holds(null, List.of(PortalVein.VP0))).isTrue();
        assertThat(Operator.NOT_EQUAL.holds(null, Arrays.asList((Object) null))).isFalse();
        assertThat(Operator.NOT_EQUAL.holds(3, Arrays.asList((Object) null))).isTrue();
        assertThat(Operator.NOT_IN.holds(null, List.of(PortalVein.VP0, PortalVein.VP1))).isTrue();
        assertThat(Operator.NOT_IN.holds(null, Arrays.asList(PortalVein.VP0, null))).isFalse();
    }

    @Test
    void numbersAreComparedByTheirSizeWhateverTheirType() {
        assertThat(Operator.EQUAL.holds(3, List.of(3.0))).isTrue();
        assertThat(Operator.NOT_EQUAL.holds(3.0, List.of(3))).isFalse();
        assertThat(Operator.IN.holds(2, List.of(1.0, 2.0))).isTrue();
        assertThat(Operator.AT_MOST.holds(3, List.of(3.0))).isTrue();
        assertThat(Operator.LESS.holds(2.9, List.of(3))).isTrue();
        assertThat(Operator.MORE.holds(Double.POSITIVE_INFINITY, List.of(1e300))).isTrue();
    }

    @Test
    void otherValuesAreEqualOrNot() {
        assertThat(Operator.EQUAL.holds(Answer.YES, List.of(Answer.YES))).isTrue();
        assertThat(Operator.EQUAL.holds("3", List.of(3))).isFalse();
        assertThat(Operator.NOT_IN.holds(Answer.UNKNOWN, List.of(Answer.YES, Answer.NO))).isTrue();
        assertThat(Operator.EQUAL.isOrdering()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void anOperatorIsFoundByTheSignItIsWrittenWith(Operator operator) {
        assertThat(Operator.of(operator.symbol())).contains(operator);
        assertThat(Operator.of("=")).isEmpty();
    }
}
