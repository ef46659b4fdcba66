package org.hcccds.model.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.hcccds.model.code.Answer;
import org.junit.jupiter.api.Test;

class TumorBurdenTest {

    @Test
    void aCountedBurdenKnowsWhatCriteriaAskOfIt() {
        TumorBurden burden = TumorBurden.of(true, 3, 4, 8.5);
        assertThat(burden).isEqualTo(new TumorBurden(true, Answer.NO, 3, 4, 8.5, 7, 5));
    }

    @Test
    void noNoduleIsWithinEveryLimit() {
        TumorBurden none = TumorBurden.of(true, 0, 0, 0);
        assertThat(none.countPlusLargest()).isZero();
        assertThat(none.burdenScore()).isZero();
        assertThat(none.diffuse()).isEqualTo(Answer.NO);
    }

    @Test
    void aDiffuseTumorIsBeyondEveryLimit() {
        TumorBurden diffuse = TumorBurden.ofDiffuse(false);
        assertThat(diffuse.recorded()).isFalse();
        assertThat(diffuse.diffuse()).isEqualTo(Answer.YES);
        assertThat(diffuse.count()).isGreaterThan(Limit.ASAN_COUNT).isEqualTo(Integer.MAX_VALUE);
        assertThat(new double[] {diffuse.largestCm(), diffuse.sumCm(), diffuse.countPlusLargest(),
                diffuse.burdenScore()}).containsOnly(Double.POSITIVE_INFINITY);
    }
}
