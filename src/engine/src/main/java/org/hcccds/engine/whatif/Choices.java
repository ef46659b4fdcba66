package org.hcccds.engine.whatif;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hcccds.engine.fields.ReadFields;
import org.hcccds.engine.logic.Condition;
import org.hcccds.model.patient.Fact;
import org.hcccds.model.patient.PatientCase;

/**
 * Lists of entries that a fact may have, one of each that the rules can tell apart whatever else is known of the patient. There
 * are hundreds; where some list is wanted that meets a condition, a few dozen do.
 *
 * <p>Safe to share between threads.
 */
final class Choices {

    private static final int MOST_REMEMBERED = 50_000;

    private final Program program;
    private final Fact<?> fact;
    private final List<Fact<?>> beside;
    private final Function<PatientCase, List<?>> values;
    /** The patterns with conditions on the fact, each with the numbers of these conditions. */
    private final List<Reader> patterns = new ArrayList<>();
    private final Memory<List<Object>, Choice> choices =
            new Memory<>(MOST_REMEMBERED, choice -> choice.distinct().size());

    private record Reader(PatternTest test, int[] conditions, Class<?> kind) {

        boolean isOfFactAlone() {
            return conditions.length == test.size();
        }

        boolean holds(int condition, Object fact) {
            return test.holds(condition, fact);
        }
    }

    private record Choice(List<Object> distinct, List<Object> few) {
    }

    /**
     * @param beside the other facts on which it depends what the rules see of the list
     * @param values lists to choose from; they depend on the facts {@code beside} alone
     */
    Choices(Program program, Fact<?> fact, List<Fact<?>> beside, Function<PatientCase, List<?>> values) {
        this.program = program;
        this.fact = fact;
        this.beside = beside;
        this.values = values;
        for (PatternTest test : program.patterns().tests()) {
            List<Condition> conditions = test.pattern().conditions();
            int[] onFact = IntStream.range(0, conditions.size())
                    .filter(i -> isOnFact(conditions.get(i))).toArray();
            if (onFact.length > 0) {
                patterns.add(new Reader(test, onFact, program.shape(test.pattern().fact()).type()));
            }
        }
    }

    private boolean isOnFact(Condition condition) {
        return ReadFields.of(condition.fact(), condition.field())
                .filter(field -> field.facts().contains(fact)).isPresent();
    }

    /** One of each, in agreement with the facts beside it as far as they are known. */
    List<?> distinct(PatientCase facts) {
        return choice(facts).distinct();
    }

    /** For each pattern one that meets its conditions on the list and one that does not, where there are such. */
    List<?> few(PatientCase facts) {
        return choice(facts).few();
    }

    private Choice choice(PatientCase facts) {
        return choices.of(beside.stream().<Object>map(facts::get).toList(), key -> choose(facts));
    }

    private Choice choose(PatientCase facts) {
        PatientCase.Builder known = PatientCase.builder("besides");
        beside.forEach(other -> copy(other, facts, known));
        Variant base = Variant.of(program, known.build());
        List<Object> distinct = new ArrayList<>();
        List<Object> few = new ArrayList<>();
        Set<List<Object>> told = new HashSet<>();
        BitSet met = new BitSet();
        BitSet unmet = new BitSet();
        for (Object listed : values.apply(base.facts())) {
            Optional<Variant> variant = base.with(fact, listed);
            if (variant.isPresent() && told.add(List.of(conditionsMet(variant.get()),
                    variant.get().signature(fact)))) {
                distinct.add(listed);
                if (isNews(variant.get(), met, unmet)) {
                    few.add(listed);
                }
            }
        }
        return new Choice(List.copyOf(distinct), List.copyOf(few));
    }

    private static <T> void copy(Fact<T> fact, PatientCase from, PatientCase.Builder to) {
        from.get(fact).ifPresent(value -> to.set(fact, value));
    }

    /** Of patterns that other facts have a part in too: on another patient each of their conditions may decide. */
    private BitSet conditionsMet(Variant variant) {
        BitSet conditions = new BitSet();
        int number = 0;
        for (Reader pattern : patterns) {
            if (pattern.isOfFactAlone()) {
                continue;
            }
            List<Object> seen = variant.seen(pattern.kind());
            for (int condition : pattern.conditions()) {
                conditions.set(number++, seen.stream().anyMatch(fact -> pattern.holds(condition, fact)));
            }
        }
        return conditions;
    }

    private boolean isNews(Variant variant, BitSet met, BitSet unmet) {
        boolean news = false;
        for (int number = 0; number < patterns.size(); number++) {
            Reader pattern = patterns.get(number);
            BitSet seen = variant.seen(pattern.kind()).stream().anyMatch(fact -> Arrays.stream(pattern.conditions())
                    .allMatch(condition -> pattern.holds(condition, fact))) ? met : unmet;
            news |= !seen.get(number);
            seen.set(number);
        }
        return news;
    }
}
