package org.hcccds.engine.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hcccds.model.code.Coded;
import org.hcccds.model.patient.Fact;
import org.hcccds.model.patient.FactType;
import org.hcccds.model.patient.LocoregionalTherapy;
import org.hcccds.model.patient.Measure;
import org.hcccds.model.patient.Nodule;
import org.hcccds.model.patient.Numbers;
import org.hcccds.model.patient.PatientCase;
import org.hcccds.model.patient.Quantity;
import org.hcccds.model.patient.Surgery;
import org.hcccds.model.patient.SystemicTherapy;

/** Facts of a case in the words of a clinician: what one is, and what it would have to be. */
final class FactWords {

    private FactWords() {
    }

    /** What a fact is in a case; "unknown" where it is not known. */
    static String now(Fact<?> fact, PatientCase facts) {
        return facts.get(fact).map(FactWords::shown).orElse("unknown");
    }

    /**
     * What a fact would have to be.
     *
     * @param values those that do, of those tried
     * @param tried  in order: of a number or day the ends of its range, each limit and a value between neighbors
     */
    static String of(Fact<?> fact, List<?> values, List<?> tried) {
        FactType<?> type = fact.type();
        if (type instanceof FactType.Measured || type instanceof FactType.Decimal || type instanceof FactType.Whole
                || type instanceof FactType.Day) {
            return fact.question() + ' ' + Listing.or(intervals(fact, values, tried));
        } else if (type instanceof FactType.Entries<?>) {
            return fact.question() + " such as: " + shown(values.get(0));
        }
        String asked = fact.question().endsWith("?") ? fact.question().substring(0, fact.question().length() - 1)
                : fact.question();
        return asked + ": " + Listing.or(values.stream().map(FactWords::shown).toList());
    }

    private static List<String> intervals(Fact<?> fact, List<?> values, List<?> tried) {
        List<String> intervals = new ArrayList<>();
        for (int i = 0; i < tried.size(); i++) {
            if (values.contains(tried.get(i))) {
                int first = i;
                while (i + 1 < tried.size() && values.contains(tried.get(i + 1))) {
                    i++;
                }
                intervals.add(interval(fact, tried, first, i));
            }
        }
        return intervals;
    }

    private static String interval(Fact<?> fact, List<?> tried, int first, int last) {
        boolean continuous = !(fact.type() instanceof FactType.Whole || fact.type() instanceof FactType.Day);
        String low = first == 0 ? "" : !continuous || isLimit(first) ? from(fact) + shown(tried.get(first))
                : "above " + shown(tried.get(first - 1));
        String high = last == tried.size() - 1 ? "" : !continuous || isLimit(last) ? to(fact) + shown(tried.get(last))
                : "below " + shown(tried.get(last + 1));
        if (first == last && (!continuous || isLimit(first))) {
            return shown(tried.get(first));
        }
        return low.isEmpty() ? high.isEmpty() ? "known" : high : high.isEmpty() ? low : low + " and " + high;
    }

    /** Limits and values between them take turns, beginning with the end of the range. */
    private static boolean isLimit(int index) {
        return index % 2 == 0;
    }

    private static String from(Fact<?> fact) {
        return fact.type() instanceof FactType.Day ? "on or after " : "at least ";
    }

    private static String to(Fact<?> fact) {
        return fact.type() instanceof FactType.Day ? "on or before " : "at most ";
    }

    /** A value as a clinician writes it. */
    static String shown(Object value) {
        if (value instanceof Quantity quantity) {
            String unit = quantity.unit().equals(Measure.DIMENSIONLESS) ? "" : quantity.unit();
            return ValueWords.with(unit, Numbers.plain(quantity.value()));
        } else if (value instanceof Number number) {
            return Numbers.plain(number.doubleValue());
        } else if (value instanceof Coded coded) {
            return coded.code();
        } else if (value instanceof LocalDate || value instanceof String) {
            return value.toString();
        }
        List<?> list = (List<?>) value;
        return list.isEmpty() ? "none" : list.get(0) instanceof Nodule ? nodules(list)
                : String.join(", then ", list.stream().map(FactWords::entry).toList());
    }

    private static String nodules(List<?> nodules) {
        double largest = nodules.stream().map(nodule -> ((Nodule) nodule).diameterCm()).filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue).max().orElse(Double.NaN);
        String size = Double.isNaN(largest) ? "" : (nodules.size() == 1 ? " of " : ", the largest ")
                + Numbers.plain(Math.round(largest * 100) / 100.0) + " cm";
        return nodules.size() + (nodules.size() == 1 ? " nodule" : " nodules") + size;
    }

    private static String entry(Object entry) {
        if (entry instanceof SystemicTherapy therapy) {
            return therapy.regimen() + parts(therapy.outcome(), therapy.bestResponse(), therapy.lastDoseOn());
        } else if (entry instanceof LocoregionalTherapy session) {
            return session.treatment() + parts(session.bestResponse(), session.on());
        } else if (entry instanceof Surgery operation) {
            return operation.treatment() + parts(operation.on());
        }
        return shown(entry);
    }

    private static String parts(Object... parts) {
        List<String> known = new ArrayList<>();
        for (Object part : parts) {
            if (part != null) {
                known.add(shown(part));
            }
        }
        return known.isEmpty() ? "" : " (" + String.join(", ", known) + ")";
    }
}
