package org.hcccds.engine.logic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FactPatternTest {

    @Test
    void patternsThatTheSameFactsMatchHaveOneKey() {
        String key = key("TumorBurden( count >= 2, largestCm <= 5.0 )");
        assertThat(key("$burden : TumorBurden( largestCm <= 5.0 * Unit.CM, $n : count >= 2 )")).isEqualTo(key);
        assertThat(key("TumorBurden( largestCm <= Limit.MILAN_SINGLE_CM, count >= 2 )")).isEqualTo(key);
        assertThat(key("not TumorBurden( count >= 2, largestCm <= 5.0 )")).as("asked not to be there").isEqualTo(key);
    }

    @Test
    void patternsThatOtherFactsMatchHaveOthers() {
        String key = key("TumorBurden( count >= 2 )");
        assertThat(key("Tumor( count >= 2 )")).isNotEqualTo(key);
        assertThat(key("TumorBurden( count > 2 )")).isNotEqualTo(key);
        assertThat(key("TumorBurden( count >= 3 )")).isNotEqualTo(key);
        assertThat(key("TumorBurden( )")).isNotEqualTo(key);
        assertThat(key("TumorBurden( count >= 2, diffuse == Answer.NO )")).isNotEqualTo(key);
    }

    @Test
    void whatRefersToOtherPatternsIsLeftOutOfThePlainPart() {
        FactPattern total = Rules.pattern("PointTotal( low <= $recorded, high >= 7, low == high )");
        assertThat(total.isPlain()).isFalse();
        assertThat(total.plainPart().isPlain()).isTrue();
        assertThat(total.plainPart().conditions()).extracting(Condition::text).containsExactly("high >= 7");
        assertThat(total.plainPart().place()).isEqualTo(total.place());
    }

    @Test
    void theFieldsThatAreHandedOnOrComparedAreReferredTo() {
        assertThat(Rules.pattern("Labs( $albumin : albumin, bilirubin > 2, inr > $other, ast > alt )").referred())
                .containsExactlyInAnyOrder("albumin", "inr", "ast", "alt");
    }

    private static String key(String pattern) {
        return Rules.pattern(pattern).plainPart().key();
    }
}
