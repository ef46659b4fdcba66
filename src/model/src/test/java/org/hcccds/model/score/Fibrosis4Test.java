package org.hcccds.model.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hcccds.model.score.Interval.point;

import org.junit.jupiter.api.Test;

class Fibrosis4Test {

    @Test
    void workedExample() {
        Interval score = Fibrosis4.of(point(60), point(60), point(120), point(50));
        assertThat(score.isPoint()).isTrue();
        assertThat(score.low()).isCloseTo(4.24, within(0.005));
    }

    @Test
    void plateletsLowerTheScore() {
        Interval score = Fibrosis4.of(point(60), point(60), new Interval(60, 120), point(50));
        assertThat(score.low()).isEqualTo(Fibrosis4.of(point(60), point(60), point(120), point(50)).low());
        assertThat(score.high()).isCloseTo(2 * score.low(), within(1e-12));
    }
}
