package org.hcccds.engine.whatif;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hcccds.engine.fields.ReadField;
import org.hcccds.engine.fields.ReadFields;
import org.hcccds.engine.logic.Condition;
import org.hcccds.engine.rulebase.RuleBase;
import org.hcccds.engine.session.Regions;
import org.hcccds.model.code.Answer;
import org.hcccds.model.code.Coded;
import org.hcccds.model.patient.Fact;
import org.hcccds.model.patient.FactType;
import org.hcccds.model.patient.Facts;
import org.hcccds.model.patient.Measure;
import org.hcccds.model.patient.PatientCase;
import org.hcccds.model.patient.Quantity;

/**
 * Values that stand in for all that a fact may have: every one where they are few; else, by the limits that the loaded rules
 * compare with, one of each region that rules can tell apart. A new rule brings its limits with it.
 *
 * <p>Safe to share between threads.
 */
final class Domains {

    /** Where a number of nodules is unknown, a few more than any rule asks for. */
    private static final int BEYOND = 2;

    /** So many whole numbers are all tried: rules may compare a score with one that is computed, not with a limit. */
    private static final int FEW = 12;

    private final RuleBase rules;
    private final Map<Fact<?>, List<Double>> limits = new HashMap<>();
    private final List<?> countries;
    private final Histories histories;
    private final DayValues days;
    private final NoduleValues nodules;
    /** Of lists with many values. */
    private final Map<Fact<?>, Choices> choices = new HashMap<>();

    Domains(Program program) {
        this.rules = program.rules();
        for (Fact<?> fact : Facts.ALL) {
            limits.put(fact, List.copyOf(limitsOf(fact)));
        }
        this.countries = countries();
        this.histories = new Histories(rules);
        this.days = new DayValues(rules);
        this.nodules = new NoduleValues(rules);
        addChoices(program, Facts.NODULES, nodules::of, Facts.NODULE_COUNT, Facts.LARGEST_CM);
        addChoices(program, Facts.SYSTEMIC_HISTORY, facts -> histories.of(Facts.SYSTEMIC_HISTORY, facts),
                Facts.ASSESSED_ON, Facts.SURGERY_PLANNED_ON);
        addChoices(program, Facts.LOCOREGIONAL_HISTORY, facts -> histories.of(Facts.LOCOREGIONAL_HISTORY, facts),
                Facts.SURGERY_HISTORY, Facts.ASSESSED_ON, Facts.SURGERY_PLANNED_ON);
        addChoices(program, Facts.SURGERY_HISTORY, facts -> histories.of(Facts.SURGERY_HISTORY, facts),
                Facts.LOCOREGIONAL_HISTORY, Facts.ASSESSED_ON, Facts.SURGERY_PLANNED_ON);
    }

    private void addChoices(Program program, Fact<?> fact, Function<PatientCase, List<?>> values, Fact<?>... beside) {
        choices.put(fact, new Choices(program, fact, List.of(beside), values));
    }

    /** The limits of the fields that a fact alone decides. */
    private Collection<Double> limitsOf(Fact<?> fact) {
        TreeSet<Double> found = new TreeSet<>();
        for (ReadField field : ReadFields.of(fact)) {
            found.addAll(rules.limits(field.fact(), field.field()));
        }
        return found;
    }

    private List<?> countries() {
        TreeSet<Object> named = new TreeSet<>();
        rules.logic().stream().flatMap(rule -> rule.patterns().stream())
                .flatMap(pattern -> pattern.conditions().stream())
                .filter(condition -> ReadFields.of(condition.fact(), condition.field())
                        .filter(field -> field.facts().contains(Facts.REGION)).isPresent())
                .map(Condition::values).flatMap(List::stream).filter(String.class::isInstance).forEach(named::add);
        named.addAll(rules.vocabulary().areas().representatives());
        named.add("AQ"); // a country that no rule and no area names
        return List.copyOf(named);
    }

    /** The values to try; some may contradict other facts of the case. Empty for a fact that no rule reads. */
    List<?> of(Fact<?> fact, PatientCase facts) {
        FactType<?> type = fact.type();
        if (type instanceof FactType.YesNo) {
            return List.of(Answer.YES, Answer.NO);
        } else if (type instanceof FactType.Choice<?> choice) {
            return choice.values();
        } else if (type instanceof FactType.Choices<?> choices) {
            return noneOneOrTwoOf(choices.values());
        } else if (type instanceof FactType.Whole whole) {
            return wholes(whole, limits.get(fact));
        } else if (type instanceof FactType.Decimal decimal) {
            return Regions.representatives(decimal.minimum(), decimal.maximum(),
                    fact == Facts.LARGEST_CM ? nodules.diameterLimits(facts) : limits.get(fact));
        } else if (type instanceof FactType.Measured measured) {
            return quantities(measured.measure(), fact, facts);
        } else if (type instanceof FactType.Day) {
            return days.of(fact, facts);
        } else if (fact == Facts.REGION) {
            return countries;
        }
        return choices.containsKey(fact) ? choices.get(fact).distinct(facts) : List.of();
    }

    /** Values among which there is one for any single condition on the fact; fewer than all, where those are many. */
    List<?> few(Fact<?> fact, PatientCase facts) {
        return choices.containsKey(fact) ? choices.get(fact).few(facts) : of(fact, facts);
    }

    /** The values to try for a field of an entry of a list. */
    List<?> ofEntry(Fact<?> fact, FactType<?> type, PatientCase facts) {
        if (type instanceof FactType.YesNo) {
            return List.of(Answer.YES, Answer.NO);
        } else if (type instanceof FactType.Choice<?> choice) {
            return choice.values();
        } else if (type instanceof FactType.Decimal decimal) {
            return Regions.representatives(decimal.minimum(), decimal.maximum(), nodules.limits(facts));
        }
        return type instanceof FactType.Day ? histories.days(facts) : List.of();
    }

    private static <E extends Coded> List<List<E>> noneOneOrTwoOf(List<E> values) {
        List<List<E>> lists = new ArrayList<>();
        lists.add(List.of());
        values.forEach(value -> lists.add(List.of(value)));
        for (int i = 0; i < values.size(); i++) {
            for (int j = i + 1; j < values.size(); j++) {
                lists.add(List.of(values.get(i), values.get(j)));
            }
        }
        return lists;
    }

    private static List<Integer> wholes(FactType.Whole whole, List<Double> limits) {
        if (whole.maximum() - whole.minimum() < FEW) {
            return IntStream.rangeClosed(whole.minimum(), whole.maximum()).boxed().toList();
        }
        TreeSet<Integer> values = new TreeSet<>(List.of(whole.minimum(), whole.maximum()));
        for (double limit : limits) {
            IntStream.rangeClosed((int) Math.floor(limit) - 1, (int) Math.ceil(limit) + BEYOND)
                    .filter(value -> value >= whole.minimum() && value <= whole.maximum()).forEach(values::add);
        }
        return List.copyOf(values);
    }

    private List<Quantity> quantities(Measure measure, Fact<?> fact, PatientCase facts) {
        return Regions.representatives(measure.minimum(), measure.maximum(),
                        Stream.concat(limits.get(fact).stream(), ratioLimits(fact, facts)).toList()).stream()
                .map(value -> Quantity.of(value, measure.canonicalUnit())).toList();
    }

    /** The AFP at which its course in three weeks meets a limit. */
    private Stream<Double> ratioLimits(Fact<?> fact, PatientCase facts) {
        List<Double> ratios = rules.limits("Labs", "afpWeek3Ratio");
        if (fact == Facts.AFP_WEEK_3 && facts.isKnown(Facts.AFP)) {
            return ratios.stream().map(ratio -> ratio * facts.canonical(Facts.AFP));
        } else if (fact == Facts.AFP && facts.isKnown(Facts.AFP_WEEK_3)) {
            return ratios.stream().map(ratio -> facts.canonical(Facts.AFP_WEEK_3) / ratio);
        }
        return Stream.of();
    }
}
