package org.hcccds.model.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hcccds.model.score.Interval.point;

import org.junit.jupiter.api.Test;

class NeutrophilLymphocyteRatioTest {

    @Test
    void neutrophilsOverLymphocytes() {
        assertThat(NeutrophilLymphocyteRatio.of(point(3.9), point(1.6))).isEqualTo(point(3.9 / 1.6));
    }

    @Test
    void unknownLymphocytesLeaveARange() {
        assertThat(NeutrophilLymphocyteRatio.of(point(4), new Interval(1, 2))).isEqualTo(new Interval(2, 4));
    }
}
