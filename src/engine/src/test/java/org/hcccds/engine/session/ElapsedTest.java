package org.hcccds.engine.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElapsedTest {

    @ParameterizedTest(name = "from {0} to {1}")
    @CsvSource({
            "2025-09-01, 2026-03-01, 6",
            "2025-01-31, 2025-03-31, 2",
            "2026-03-01, 2026-03-01, 0"})
    void theSameDayOfAnotherMonthIsAWholeNumber(LocalDate from, LocalDate to, double months) {
        assertThat(Elapsed.months(from, to)).isEqualTo(months);
    }

    @Test
    void aDayMoreIsAboveAndADayLessBelowTheWholeNumber() {
        LocalDate assessed = LocalDate.of(2026, 3, 1);
        assertThat(Elapsed.months(LocalDate.of(2025, 8, 31), assessed)).isGreaterThan(6).isLessThan(7);
        assertThat(Elapsed.months(LocalDate.of(2025, 9, 2), assessed)).isGreaterThan(5).isLessThan(6);
    }

    @Test
    void theEndOfALongMonthIsWithinTheWindowThatEndsInAShortOne() {
        assertThat(Elapsed.months(LocalDate.of(2025, 8, 31), LocalDate.of(2026, 2, 28))).isLessThan(6);
        assertThat(Elapsed.months(LocalDate.of(2025, 8, 27), LocalDate.of(2026, 2, 28))).isGreaterThan(6);
    }

    @Test
    void daysAreNegativeForWhatIsPlannedBeforehand() {
        assertThat(Elapsed.days(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 3, 1))).isEqualTo(28);
        assertThat(Elapsed.days(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 2, 27))).isEqualTo(-2);
    }

    @Test
    void anUnknownDayLeavesTheTimeUnknown() {
        assertThat(Elapsed.days(null, LocalDate.EPOCH)).isNull();
        assertThat(Elapsed.days(LocalDate.EPOCH, null)).isNull();
        assertThat(Elapsed.months(null, LocalDate.EPOCH)).isNull();
        assertThat(Elapsed.months(LocalDate.EPOCH, null)).isNull();
    }
}
