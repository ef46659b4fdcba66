package org.hcccds.io;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hcccds.io.tree.Node;
import org.hcccds.model.patient.Admissible;
import org.hcccds.model.patient.FactType;

/** Reads days. */
final class DayReading {

    private static final Pattern DAY = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
    /** Year first, so that day and month cannot be confused. */
    private static final Pattern YEAR_FIRST = Pattern.compile("([0-9]{4})[-/. ]?([0-9]{1,2})[-/. ]?([0-9]{1,2})(?:T.*)?");

    private DayReading() {
    }

    static Reading day(Node.Scalar scalar) {
        Matcher written = DAY.matcher(scalar.text());
        if (!written.matches()) {
            return Reading.wrong(scalar, "allowed: a day written as in 2026-03-01",
                    yearFirst(scalar.text()).orElse("year, month and day as in 2026-03-01"));
        }
        Optional<LocalDate> day = date(written);
        if (day.isEmpty()) {
            return Reading.wrong(scalar, "there is no such day", lastOfMonth(written));
        }
        return Admissible.problem(new FactType.Day(), day.get())
                .map(problem -> Reading.wrong(scalar, problem, "the year is wrong"))
                .orElseGet(() -> Reading.of(day.get()));
    }

    private static Optional<String> yearFirst(String text) {
        Matcher parts = YEAR_FIRST.matcher(text.strip());
        return parts.matches() ? date(parts).map(LocalDate::toString) : Optional.empty();
    }

    private static Optional<LocalDate> date(Matcher parts) {
        try {
            return Optional.of(LocalDate.of(number(parts, 1), number(parts, 2), number(parts, 3)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String lastOfMonth(Matcher parts) {
        int month = number(parts, 2);
        return month < 1 || month > 12 ? "year, month and day as in 2026-03-01"
                : YearMonth.of(number(parts, 1), month).atEndOfMonth().toString();
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }
}
