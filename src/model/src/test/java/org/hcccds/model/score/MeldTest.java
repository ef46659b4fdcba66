package org.hcccds.model.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hcccds.model.score.Interval.point;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeldTest {

    private static final Interval MALE = point(0);
    private static final Interval FEMALE = point(1);

    @ParameterizedTest(name = "bilirubin {0}, INR {1}, creatinine {2}, sodium {3}, albumin {4}")
    @CsvSource({
            "2.5, 1.0, 1.2, 131, 3.8, 18, 16, 17",
            "6.0, 1.5, 1.5, 131, 2.2, 26, 26, 27",
            "12,  2.2, 2.8, 128, 2.0, 36, 38, 39"})
    void workedExamples(double bilirubin, double inr, double creatinine, double sodium, double albumin, double meldNa,
                        double meld3Male, double meld3Female) {
        assertThat(Meld.meldNa(point(bilirubin), point(inr), point(creatinine), point(sodium)))
                .isEqualTo(point(meldNa));
        assertThat(Meld.meld3(point(bilirubin), point(inr), point(creatinine), point(sodium), point(albumin), MALE))
                .isEqualTo(point(meld3Male));
        assertThat(Meld.meld3(point(bilirubin), point(inr), point(creatinine), point(sodium), point(albumin), FEMALE))
                .isEqualTo(point(meld3Female));
    }

    @Test
    void normalValuesGiveTheLowestScore() {
        assertThat(Meld.meld(point(0.8), point(1.0), point(0.9))).isEqualTo(point(6));
        assertThat(Meld.meldNa(point(0.8), point(1.0), point(0.9), point(125))).isEqualTo(point(6));
        assertThat(Meld.meld3(point(0.8), point(1.0), point(0.9), point(140), point(4.2), MALE)).isEqualTo(point(6));
    }

    @Test
    void noScoreExceedsForty() {
        assertThat(Meld.meld(point(60), point(12), point(25))).isEqualTo(point(40));
        assertThat(Meld.meldNa(point(60), point(12), point(25), point(137))).isEqualTo(point(40));
        assertThat(Meld.meld3(point(60), point(12), point(25), point(125), point(1), FEMALE)).isEqualTo(point(40));
    }

    @Test
    void componentsCountAsOneAtLeast() {
        assertThat(Meld.meld(point(0.1), point(0.5), point(2))).isEqualTo(Meld.meld(point(1), point(1), point(2)));
        assertThat(Meld.meld(point(5), point(2), point(0.1))).isEqualTo(Meld.meld(point(5), point(2), point(1)));
    }

    @Test
    void creatinineIsCappedLowerInTheThirdVersion() {
        assertThat(Meld.meld(point(1), point(1), point(5))).isEqualTo(Meld.meld(point(1), point(1), point(4)))
                .isNotEqualTo(Meld.meld(point(1), point(1), point(3)));
        assertThat(meld3OfCreatinine(5)).isEqualTo(meld3OfCreatinine(3)).isNotEqualTo(meld3OfCreatinine(2.5));
    }

    @Test
    void sodiumCountsFrom125To137() {
        assertThat(meldNaOfSodium(120)).isEqualTo(meldNaOfSodium(125)).isNotEqualTo(meldNaOfSodium(127));
        assertThat(meldNaOfSodium(145)).isEqualTo(meldNaOfSodium(137)).isNotEqualTo(meldNaOfSodium(135));
    }

    @Test
    void sodiumDoesNotCountUntilTheScoreExceedsEleven() {
        Interval eleven = Meld.meld(point(1.5), point(1.1), point(1.2));
        assertThat(eleven.low()).isLessThanOrEqualTo(11);
        assertThat(Meld.meldNa(point(1.5), point(1.1), point(1.2), point(125))).isEqualTo(eleven);
        assertThat(meldNaOfSodium(125).low()).isGreaterThan(meldNaOfSodium(137).low());
    }

    @Test
    void albuminCountsFromOneAndAHalfToThreeAndAHalf() {
        assertThat(meld3OfAlbumin(1)).isEqualTo(meld3OfAlbumin(1.5)).isNotEqualTo(meld3OfAlbumin(3.5));
        assertThat(meld3OfAlbumin(5)).isEqualTo(meld3OfAlbumin(3.5));
    }

    @Test
    void anUnknownSexLeavesBothScoresPossible() {
        assertThat(Meld.meld3(point(2.5), point(1), point(1.2), point(131), point(3.8), new Interval(0, 1)))
                .isEqualTo(new Interval(16, 17));
    }

    private static Interval meldNaOfSodium(double sodium) {
        return Meld.meldNa(point(3), point(1.5), point(1.5), point(sodium));
    }

    private static Interval meld3OfCreatinine(double creatinine) {
        return Meld.meld3(point(3), point(1.5), point(creatinine), point(137), point(3.5), MALE);
    }

    private static Interval meld3OfAlbumin(double albumin) {
        return Meld.meld3(point(3), point(1.5), point(1), point(137), point(albumin), MALE);
    }
}
