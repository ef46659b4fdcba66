package org.hcccds.model.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlbiTest {

    @ParameterizedTest(name = "bilirubin {0} umol/L and albumin {1} g/L give {2}")
    @CsvSource({
            "10,   44, -3.08",
            "17.1, 40, -2.586",
            "25,   36, -2.137",
            "60,   24, -0.866"})
    void workedExamples(double bilirubinUmolPerL, double albuminGPerL, double albi) {
        Interval score = Albi.of(Interval.point(bilirubinUmolPerL / 17.1), Interval.point(albuminGPerL / 10));
        assertThat(score.isPoint()).isTrue();
        assertThat(score.low()).isCloseTo(albi, within(0.0005));
    }

    @Test
    void moreBilirubinAndLessAlbuminAreWorse() {
        Interval score = Albi.of(new Interval(1, 3), new Interval(2.5, 4));
        assertThat(score.low()).isEqualTo(Albi.of(Interval.point(1), Interval.point(4)).low());
        assertThat(score.high()).isEqualTo(Albi.of(Interval.point(3), Interval.point(2.5)).low());
    }
}
