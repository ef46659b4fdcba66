package org.hcccds.io;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.hcccds.model.code.Answer;
import org.hcccds.model.patient.Contradiction;
import org.hcccds.model.patient.EntryShape;
import org.hcccds.model.patient.Fact;
import org.hcccds.model.patient.FactType;
import org.hcccds.model.patient.Facts;
import org.hcccds.model.patient.Measure;
import org.hcccds.model.patient.PatientCase;
import org.hcccds.model.patient.Quantity;

/** All cases there can be, by the catalog. */
final class CaseArbitraries {

    private static final List<String> TRICKY_IDS = List.of("yes", "NO", "007", "1e5", "5", "null", "~", "true", "- a",
            "a: b", "a #b", "#a", "*a", "&a", "!a", "{a}", "[a", "'a", "\"a\"", "\\u0041", " a ", "%", "@a", "---",
            "2026-03-01", "\uFEFFa", "\u00E9\u4E2D\uD83D\uDE00", "0x1F", "1_000", ".inf", "=", "<<", "a\u00A0b");

    private CaseArbitraries() {
    }

    static Arbitrary<PatientCase> cases() {
        List<Arbitrary<Object>> values = Facts.ALL.stream().map(fact -> value(fact.type()).injectNull(0.5)).toList();
        return Combinators.combine(ids(), Combinators.combine(values).as(list -> list)).as(CaseArbitraries::assemble);
    }

    private static Arbitrary<String> ids() {
        Arbitrary<String> any = Arbitraries.strings().ofMinLength(1).ofMaxLength(100)
                .filter(id -> !id.isBlank() && id.codePoints().allMatch(Character::isLetterOrDigit));
        return Arbitraries.oneOf(any, Arbitraries.of(TRICKY_IDS));
    }

    private static PatientCase assemble(String id, List<Object> values) {
        PatientCase.Builder builder = PatientCase.builder(id);
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) != null) {
                set(builder, Facts.ALL.get(i), values.get(i));
            }
        }
        for (Contradiction contradiction : builder.contradictions()) {
            builder.clear(Facts.at(contradiction.path().replaceFirst("\\[.*", "")).orElseThrow());
        }
        return builder.build();
    }

    @SuppressWarnings("unchecked") // the value was made for the fact's type
    private static <T> void set(PatientCase.Builder builder, Fact<T> fact, Object value) {
        builder.set(fact, (T) value);
    }

    private static Arbitrary<Object> value(FactType<?> type) {
        return valueOf(type).map(value -> value);
    }

    private static Arbitrary<?> valueOf(FactType<?> type) {
        if (type instanceof FactType.YesNo) {
            return Arbitraries.of(Answer.YES, Answer.NO);
        } else if (type instanceof FactType.Choice<?> choice) {
            return Arbitraries.of(choice.values());
        } else if (type instanceof FactType.Choices<?> choices) {
            return Arbitraries.subsetOf(choices.values()).map(ArrayList::new);
        } else if (type instanceof FactType.Whole whole) {
            return Arbitraries.integers().between(whole.minimum(), whole.maximum());
        } else if (type instanceof FactType.Decimal decimal) {
            return numbers(decimal.minimum(), decimal.maximum());
        } else if (type instanceof FactType.Measured measured) {
            Measure measure = measured.measure();
            return Arbitraries.of(measure.units()).flatMap(unit ->
                    numbers(measure.minimumIn(unit), measure.maximumIn(unit))
                            .filter(number -> measure.isPlausible(number, unit))
                            .map(number -> Quantity.of(number, unit)));
        } else if (type instanceof FactType.Day) {
            return Arbitraries.integers().between(0, 20_000).map(LocalDate.of(1980, 1, 1)::plusDays);
        } else if (type instanceof FactType.Country) {
            return Arbitraries.of(Locale.getISOCountries());
        } else if (type instanceof FactType.Treatment) {
            return Arbitraries.of(Samples.TREATMENTS.stream().sorted().toList());
        } else if (type instanceof FactType.Entries<?> entries) {
            return entry(entries.shape()).list().ofMaxSize(4);
        }
        throw new IllegalStateException("no values of " + type);
    }

    private static Arbitrary<Double> numbers(double minimum, double maximum) {
        return Arbitraries.doubles().between(minimum, maximum).ofScale(6).map(number -> number + 0.0);
    }

    private static <E> Arbitrary<E> entry(EntryShape<E> shape) {
        List<Arbitrary<Object>> fields = shape.fields().stream()
                .map(field -> field.required() ? value(field.type()) : value(field.type()).injectNull(0.5)).toList();
        return Combinators.combine(fields).as(values -> {
            Map<String, Object> byName = new HashMap<>();
            for (int i = 0; i < values.size(); i++) {
                byName.put(shape.fields().get(i).name(), values.get(i));
            }
            return shape.build().apply(byName);
        });
    }
}
