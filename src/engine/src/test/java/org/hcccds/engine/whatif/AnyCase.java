package org.hcccds.engine.whatif;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.hcccds.engine.Cases;
import org.hcccds.engine.logic.Rules;
import org.hcccds.engine.rulebase.Formulary;
import org.hcccds.model.code.Answer;
import org.hcccds.model.patient.Admissible;
import org.hcccds.model.patient.EntryShape;
import org.hcccds.model.patient.Fact;
import org.hcccds.model.patient.FactType;
import org.hcccds.model.patient.Facts;
import org.hcccds.model.patient.Measure;
import org.hcccds.model.patient.PatientCase;
import org.hcccds.model.patient.Quantity;

/**
 * Cases that vary in every fact there is. Half of the values are those that the search tries, on both sides of the limits of
 * rules; the other half are picked without regard to rules.
 */
public final class AnyCase {

    private static final List<String> COUNTRIES = List.of("US", "CN", "JP", "KR", "DE", "FR", "HK", "TW", "AQ");
    private static final List<Integer> DAYS = List.of(0, 1, 6, 7, 13, 14, 15, 27, 28, 29, 41, 42, 43, 89, 90, 91, 181,
            182, 183, 184, 364, 365, 366, 400, 1500, 4000);

    private AnyCase() {
    }

    /** A case that knows all, some or hardly any facts: a usual one with changes, or one as chance has it. */
    public static PatientCase of(Random random) {
        return switch (random.nextInt(5)) {
            case 0, 1 -> changed(without(Cases.full().build(), random.nextInt(8), random), random.nextInt(8), random);
            case 2, 3 -> changed(Cases.varied(random), random.nextInt(20), random);
            default -> changed(PatientCase.builder("generated").build(), random.nextInt(2 * Facts.ALL.size()), random);
        };
    }

    /** A case that knows every fact that is compatible with the others, the values usual but for some. */
    public static PatientCase complete(Random random) {
        return completed(changed(Cases.full().build(), random.nextInt(10), random), random);
    }

    /** The case with every unknown fact made known, as far as that contradicts nothing. */
    public static PatientCase completed(PatientCase facts, Random random) {
        PatientCase complete = facts;
        List<Fact<?>> unknown = new ArrayList<>(facts.unknown());
        Collections.shuffle(unknown, random);
        for (Fact<?> fact : unknown) {
            complete = with(complete, fact, value(fact, complete, random)).orElse(complete);
        }
        return complete;
    }

    /** The case without some of the facts it knows. */
    public static PatientCase without(PatientCase facts, int number, Random random) {
        List<Fact<?>> known = new ArrayList<>(facts.known());
        Collections.shuffle(known, random);
        PatientCase.Builder fewer = facts.toBuilder();
        known.subList(0, Math.min(number, known.size())).forEach(fewer::clear);
        return fewer.build();
    }

    /** The case with other values of some facts, known before or not, as far as they contradict nothing. */
    public static PatientCase changed(PatientCase facts, int number, Random random) {
        PatientCase changed = facts;
        for (int i = 0; i < number; i++) {
            Fact<?> fact = oneOf(Facts.ALL, random);
            changed = with(changed, fact, value(fact, changed, random)).orElse(changed);
        }
        return changed;
    }

    /** The case with a value of a fact; empty where that contradicts the others. */
    public static <T> Optional<PatientCase> with(PatientCase facts, Fact<T> fact, Object value) {
        @SuppressWarnings("unchecked") // values are made from the fact's own type
        T own = (T) value;
        return facts.toBuilder().set(fact, own).buildIfConsistent();
    }

    /** An admissible value of a fact. */
    public static Object value(Fact<?> fact, PatientCase facts, Random random) {
        List<?> tried = random.nextBoolean() ? Answers.program().domains().of(fact, facts) : List.of();
        Object value = tried.isEmpty() ? null : oneOf(tried, random);
        while (value == null || !isAdmissible(fact, value)) {
            value = random(fact, fact.type(), facts, random);
        }
        return value;
    }

    private static <T> boolean isAdmissible(Fact<T> fact, Object value) {
        @SuppressWarnings("unchecked") // values are made from the fact's own type
        T own = (T) value;
        return Admissible.problem(fact.type(), own).isEmpty();
    }

    private static Object random(Fact<?> fact, FactType<?> type, PatientCase facts, Random random) {
        if (type instanceof FactType.YesNo) {
            return Answer.of(random.nextBoolean());
        } else if (type instanceof FactType.Choice<?> choice) {
            return oneOf(choice.values(), random);
        } else if (type instanceof FactType.Choices<?> choices) {
            return some(choices.values(), random);
        } else if (type instanceof FactType.Whole whole) {
            return Math.min(whole.maximum(), whole.minimum()
                    + random.nextInt(random.nextBoolean() ? 6 : whole.maximum() - whole.minimum() + 1));
        } else if (type instanceof FactType.Decimal decimal) {
            return between(decimal.minimum(), decimal.maximum(), random);
        } else if (type instanceof FactType.Measured measured) {
            Measure measure = measured.measure();
            String unit = oneOf(measure.units(), random);
            return Quantity.of(between(measure.minimumIn(unit), measure.maximumIn(unit), random), unit);
        } else if (type instanceof FactType.Day) {
            LocalDate today = facts.get(Facts.ASSESSED_ON).orElse(Cases.TODAY);
            int days = random.nextBoolean() ? oneOf(DAYS, random) : random.nextInt(500);
            return fact == Facts.SURGERY_PLANNED_ON ? today.plusDays(days) : today.minusDays(days);
        } else if (type instanceof FactType.Country) {
            return oneOf(COUNTRIES, random);
        } else if (type instanceof FactType.Treatment) {
            return treatment(fact == Facts.SYSTEMIC_HISTORY, random);
        }
        return entries(fact, ((FactType.Entries<?>) type).shape(), facts, random);
    }

    private static <E> List<E> entries(Fact<?> fact, EntryShape<E> shape, PatientCase facts, Random random) {
        return Stream.generate(() -> {
            Map<String, Object> values = new HashMap<>();
            shape.fields().forEach(field -> values.put(field.name(), field.required() || random.nextInt(4) > 0
                    ? random(fact, field.type(), facts, random) : null));
            return shape.build().apply(values);
        }).limit(random.nextInt(4)).toList();
    }

    private static String treatment(boolean systemic, Random random) {
        Formulary formulary = Rules.builtIn().vocabulary().formulary();
        return oneOf(formulary.treatments().stream().filter(one -> formulary.isSystemic(one) == systemic).toList(), random);
    }

    private static <T> List<T> some(List<T> values, Random random) {
        List<T> shuffled = new ArrayList<>(values);
        Collections.shuffle(shuffled, random);
        return List.copyOf(shuffled.subList(0, random.nextInt(3)));
    }

    /** Small values are the most frequent, for limits are. */
    private static double between(double low, double high, Random random) {
        double value = low + (high - low) * Math.pow(random.nextDouble(), 1 + random.nextInt(8));
        return Math.max(low, Math.min(high, Math.round(value * 100) / 100.0));
    }

    private static <T> T oneOf(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }
}
