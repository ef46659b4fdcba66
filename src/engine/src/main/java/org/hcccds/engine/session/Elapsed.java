package org.hcccds.engine.session;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Time between two days, for windows that are counted back from the day of the assessment. Null where a day is unknown. */
final class Elapsed {

    private static final double LONGEST_MONTH = 31;

    private Elapsed() {
    }

    static Integer days(LocalDate from, LocalDate to) {
        return from == null || to == null ? null : Math.toIntExact(ChronoUnit.DAYS.between(from, to));
    }

    /** Calendar months: from the 15th to the 15th is a whole number, a day more is above it. */
    static Double months(LocalDate from, LocalDate to) {
        if (from == null || to == null) {
            return null;
        }
        long whole = ChronoUnit.MONTHS.between(from, to);
        return whole + ChronoUnit.DAYS.between(from.plusMonths(whole), to) / LONGEST_MONTH;
    }
}
