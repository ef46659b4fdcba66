package org.hcccds.authoring.mutate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hcccds.engine.fields.ReadField;
import org.hcccds.engine.fields.ReadFields;
import org.hcccds.engine.logic.Condition;
import org.hcccds.engine.logic.RuleLogic;
import org.hcccds.engine.rulebase.Areas;
import org.hcccds.engine.rulebase.Limits;
import org.hcccds.model.code.Answer;
import org.hcccds.model.code.Lobe;
import org.hcccds.model.code.Outcome;
import org.hcccds.model.code.Response;
import org.hcccds.model.patient.Fact;
import org.hcccds.model.patient.FactType;
import org.hcccds.model.patient.Facts;
import org.hcccds.model.patient.LocoregionalTherapy;
import org.hcccds.model.patient.Nodule;
import org.hcccds.model.patient.PatientCase;
import org.hcccds.model.patient.Quantity;
import org.hcccds.model.patient.SystemicTherapy;

/**
 * Cases that differ from a case in one fact: by every code, and by numbers and days at, below and above the limits of
 * rules.
 */
final class Variations {

    /** A case with one fact changed. @param value null where it is unknown now */
    record Variation(Fact<?> fact, Object value, PatientCase patientCase) {
    }

    /** No rule asks for more nodules by a number than this many. */
    private static final int MOST_NODULES = 6;

    private final Limits limits;
    private final List<String> regimens;
    private final List<Object> countries;

    /** @param rule the rule that is to be told from its mutants */
    Variations(RuleLogic rule, Limits limits, Areas areas) {
        this.limits = limits;
        this.regimens = Stream.concat(texts(rule, "Exposure", "to"), Stream.of("sorafenib", "atezolizumab+bevacizumab",
                "lenvatinib")).distinct().toList();
        this.countries = Stream.of(texts(rule, "Plan", "region"), areas.representatives().stream(), Stream.of("US"))
                .flatMap(some -> some).distinct().<Object>map(text -> text).toList();
    }

    private static Stream<String> texts(RuleLogic rule, String kind, String field) {
        return rule.patterns().stream().filter(pattern -> pattern.fact().equals(kind))
                .flatMap(pattern -> pattern.conditions().stream())
                .filter(condition -> condition.field().equals(field) && condition.isPlain())
                .map(Condition::values).flatMap(List::stream).filter(String.class::isInstance).map(String.class::cast);
    }

    /** The variations, in the order of a case file. */
    List<Variation> of(PatientCase patientCase) {
        List<Variation> all = new ArrayList<>();
        for (Fact<?> fact : Facts.ALL) {
            List<Object> values = new ArrayList<>(values(fact, patientCase));
            values.add(null);
            for (Object value : values) {
                changed(patientCase, fact, value).filter(one -> !one.equals(patientCase))
                        .ifPresent(one -> all.add(new Variation(fact, value, one)));
            }
        }
        return all;
    }

    private static <T> Optional<PatientCase> changed(PatientCase patientCase, Fact<T> fact, Object value) {
        PatientCase.Builder builder = patientCase.toBuilder();
        if (value == null) {
            return builder.clear(fact).buildIfConsistent();
        }
        @SuppressWarnings("unchecked") // values are made from the fact's own type
        T own = (T) value;
        try {
            return builder.set(fact, own).buildIfConsistent();
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // a step beyond what the fact may be
        }
    }

    private List<?> values(Fact<?> fact, PatientCase patientCase) {
        FactType<?> type = fact.type();
        if (type instanceof FactType.YesNo) {
            return List.of(Answer.YES, Answer.NO);
        } else if (type instanceof FactType.Choice<?> choice) {
            return choice.values();
        } else if (type instanceof FactType.Choices<?> choices) {
            return Stream.concat(Stream.of(List.of()), choices.values().stream().map(List::of)).toList();
        } else if (type instanceof FactType.Whole) {
            return aroundLimits(fact, "1").stream().map(BigDecimal::intValue).distinct().toList();
        } else if (type instanceof FactType.Decimal) {
            return aroundLimits(fact, "0.1").stream().map(BigDecimal::doubleValue).toList();
        } else if (type instanceof FactType.Measured measured) {
            return aroundLimits(fact, "0.1").stream()
                    .map(value -> Quantity.of(value.doubleValue(), measured.measure().canonicalUnit())).toList();
        } else if (type instanceof FactType.Day) {
            return days(fact, patientCase);
        } else if (type instanceof FactType.Country) {
            return countries;
        } else if (fact == Facts.NODULES) {
            return nodules();
        }
        return histories(fact, patientCase);
    }

    private List<BigDecimal> aroundLimits(Fact<?> fact, String step) {
        TreeSet<BigDecimal> values = new TreeSet<>();
        for (ReadField field : ReadFields.of(fact)) {
            for (double limit : limits.limits(field.fact(), field.field())) {
                BigDecimal at = BigDecimal.valueOf(limit).stripTrailingZeros();
                values.addAll(List.of(at.subtract(new BigDecimal(step)), at, at.add(new BigDecimal(step))));
            }
        }
        return List.copyOf(values);
    }

    private List<LocalDate> days(Fact<?> fact, PatientCase patientCase) {
        Optional<LocalDate> today = patientCase.get(Facts.ASSESSED_ON);
        if (today.isEmpty() || fact == Facts.ASSESSED_ON) {
            return List.of();
        }
        int sign = fact == Facts.SURGERY_PLANNED_ON ? 1 : -1;
        TreeSet<LocalDate> days = new TreeSet<>();
        for (ReadField field : ReadFields.of(fact)) {
            for (double limit : limits.limits(field.fact(), field.field())) {
                long edge = sign * Math.round(limit);
                LocalDate at = field.unit().equals("months") ? today.get().plusMonths(edge) : today.get()
                        .plusDays(edge);
                days.addAll(List.of(at.minusDays(1), at, at.plusDays(1)));
            }
        }
        return List.copyOf(days);
    }

    private List<List<Nodule>> nodules() {
        List<List<Nodule>> lists = new ArrayList<>();
        TreeSet<Double> diameters = new TreeSet<>();
        for (String field : List.of("largestCm", "sumCm")) {
            limits.limits("TumorBurden", field).forEach(limit -> diameters.addAll(List.of(limit,
                    BigDecimal.valueOf(limit).add(new BigDecimal("0.1")).doubleValue())));
        }
        lists.add(List.of());
        for (int count = 1; count <= MOST_NODULES; count++) {
            for (double diameter : diameters) {
                lists.add(Collections.nCopies(count, new Nodule(diameter, Lobe.RIGHT)));
                if (count > 1) {
                    List<Nodule> both = new ArrayList<>(Collections.nCopies(count - 1, new Nodule(diameter,
                            Lobe.RIGHT)));
                    both.add(new Nodule(1.0, Lobe.LEFT));
                    lists.add(both);
                }
            }
        }
        return lists;
    }

    private List<Object> histories(Fact<?> fact, PatientCase patientCase) {
        List<Object> lists = new ArrayList<>();
        lists.add(List.of());
        if (fact == Facts.SYSTEMIC_HISTORY) {
            List<SystemicTherapy> now = patientCase.get(Facts.SYSTEMIC_HISTORY).orElse(List.of());
            for (String regimen : regimens) {
                for (Outcome outcome : Outcome.values()) {
                    SystemicTherapy one = new SystemicTherapy(regimen, outcome, null, Answer.UNKNOWN, null,
                            Answer.UNKNOWN);
                    lists.add(List.of(one));
                    lists.add(Stream.concat(now.stream(), Stream.of(one)).toList());
                    lists.add(Stream.concat(Stream.of(one), now.stream()).toList());
                }
            }
        } else if (fact == Facts.LOCOREGIONAL_HISTORY) {
            for (Response response : Response.values()) {
                LocoregionalTherapy one = new LocoregionalTherapy("tace", null, response);
                lists.add(List.of(one));
                lists.add(List.of(one, one));
            }
        }
        return lists;
    }
}
