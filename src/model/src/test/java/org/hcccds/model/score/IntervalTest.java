package org.hcccds.model.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class IntervalTest {

    @Test
    void aKnownNumberIsAPoint() {
        assertThat(Interval.point(2.5)).isEqualTo(new Interval(2.5, 2.5));
        assertThat(Interval.point(2.5).isPoint()).isTrue();
        assertThat(Interval.knownOr(2.5, 0, 10)).isEqualTo(Interval.point(2.5));
    }

    @Test
    void anUnknownNumberIsEverythingItMayBe() {
        assertThat(Interval.knownOr(null, 0, 10)).isEqualTo(new Interval(0, 10));
        assertThat(new Interval(0, 10).isPoint()).isFalse();
    }

    @Test
    void thereIsNoIntervalFromHighToLow() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(3, 2))
                .withMessage("no interval from 3.0 to 2.0");
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(Double.NaN, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> Interval.point(Double.NaN));
    }
}
