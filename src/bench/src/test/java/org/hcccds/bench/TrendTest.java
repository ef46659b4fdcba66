package org.hcccds.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class TrendTest {

    @Test
    void theRiseIsThatOfTheNearestLineFromItsStartToItsEnd() {
        assertThat(Trend.rise(List.of(1.0, 2.0, 3.0, 4.0))).isEqualTo(3);
        assertThat(Trend.rise(List.of(7.0, 7.0, 7.0))).isZero();
        assertThat(Trend.rise(List.of(5.0, 3.0))).isEqualTo(-2);
        assertThat(Trend.rise(List.of(0.0, 1.0, 0.0, 1.0))).isEqualTo(0.6, Offset.offset(1e-9));
    }

    @Test
    void fewerThanTwoValuesDoNotRise() {
        assertThat(Trend.rise(List.of())).isZero();
        assertThat(Trend.rise(List.of(4.0))).isZero();
    }
}
