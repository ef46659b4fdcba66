package org.hcccds.engine.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hcccds.engine.logic.Operator;
import org.hcccds.engine.rulebase.Comparison;
import org.junit.jupiter.api.Test;

class RegionsTest {

    @Test
    void theEndsTheLimitsAndAValueBetweenNeighborsStandForAll() {
        assertThat(Regions.representatives(0, 10, List.of(4.0, 2.0)))
                .containsExactly(0.0, 1.0, 2.0, 3.0, 4.0, 7.0, 10.0);
    }

    @Test
    void limitsOutsideTheRangeDoNotMatter() {
        assertThat(Regions.representatives(5, 10, List.of(2.0, 5.0, 10.0, 12.0))).containsExactly(5.0, 7.5, 10.0);
    }

    @Test
    void withoutLimitsTheEndsAndTheMiddleRemain() {
        assertThat(Regions.representatives(0, 10, List.of())).containsExactly(0.0, 5.0, 10.0);
    }

    @Test
    void aSingleValueStandsForItself() {
        assertThat(Regions.representatives(3, 3, List.of(3.0))).containsExactly(3.0);
    }

    @Test
    void everyRegionBetweenLimitsIsMet() {
        List<Double> limits = List.of(1.5, 2.0, 3.0, 4.5, 5.0, 6.5, 8.0);
        List<Double> values = Regions.representatives(0.1, 40, limits);
        for (double any = 0.1; any <= 40; any += 0.05) {
            double value = any;
            assertThat(values).as("a value that compares like %s", value).anyMatch(representative -> limits.stream()
                    .allMatch(limit -> Double.compare(representative, limit) == Double.compare(value, limit)));
        }
    }

    @Test
    void factsThatNoComparisonTellsApartAreOne() {
        List<Comparison> comparisons = List.of(new Comparison("Fact", "size", Operator.MORE, 3),
                new Comparison("Fact", "size", Operator.AT_LEAST, 5));
        assertThat(Regions.distinguishable(List.of(1.0, 3.0, 3.1, 4.9, 5.0, 9.0), comparisons, (size, field) -> size,
                size -> "")).containsExactly(1.0, 3.1, 5.0);
    }

    @Test
    void factsThatDifferOtherwiseAreKept() {
        assertThat(Regions.distinguishable(List.of(1.0, 2.0, 3.0), List.of(), (size, field) -> size,
                size -> size > 1.5)).containsExactly(1.0, 2.0);
    }
}
