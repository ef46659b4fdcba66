package org.hcccds.model.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TumorBurdenScoreTest {

    @Test
    void workedExample() {
        assertThat(TumorBurdenScore.of(2, 5)).isCloseTo(5.39, within(0.005));
    }

    @Test
    void numberAndSizeCountAlike() {
        assertThat(TumorBurdenScore.of(3, 4)).isEqualTo(5).isEqualTo(TumorBurdenScore.of(4, 3));
    }
}
