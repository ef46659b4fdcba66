package org.hcccds.authoring.mutate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.hcccds.engine.fields.ReadField;
import org.hcccds.engine.fields.ReadFields;
import org.hcccds.engine.logic.Condition;
import org.hcccds.engine.logic.FactPattern;
import org.hcccds.engine.logic.RuleLogic;
import org.hcccds.engine.rulebase.Vocabulary;
import org.hcccds.model.code.Answer;
import org.hcccds.model.patient.FactType;

/**
 * Values that a field may have, as far as rules can tell them apart, and the least difference that matters between
 * two numbers.
 *
 * <p>The least difference is 1 for a field that rules compare with whole numbers alone. For any other it is a unit of
 * the
 * last decimal of the most finely written limit that rules have for the field: with limits of 4.5 and 3 cm it is 0.1
 * cm.
 */
final class FieldValues {

    /** Numbers that begin above 0: systemic lines are counted from 1, Child-Pugh points from 5. */
    private static final Map<String, Integer> LOWEST = Map.of("SystemicCourse.line", 1, "SystemicCourse.nextLine", 1,
            "Score(child-pugh).low", 5, "Score(child-pugh).high", 5, "PointTotal.low", 5, "PointTotal.high", 5);
    /** What is counted from a day may lie on either side of it. */
    private static final Set<String> SIGNED = Set.of("Plan.daysToSurgery", "Exposure.daysFromLastDoseToSurgery",
            "Procedure.daysBeforeSurgery", "Score(albi).low", "Score(albi).high", "Labs.prothrombinTimeProlongation");
    private static final int MOST_DECIMALS = 3;

    private final Vocabulary vocabulary;
    /** By field: what rules compare it with. */
    private final Map<String, Set<Object>> compared = new HashMap<>();

    FieldValues(List<RuleLogic> rules, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        rules.stream().flatMap(rule -> rule.patterns().stream()).forEach(pattern -> pattern.conditions().stream()
                .filter(Condition::isPlain).forEach(condition -> compared.computeIfAbsent(key(pattern,
                condition.field()),
                        field -> new LinkedHashSet<>()).addAll(condition.values())));
    }

    /** The field with its fact and, of facts of which there are several, the name of the one that is meant. */
    private static String key(FactPattern pattern, String field) {
        return pattern.fact() + name(pattern).map(name -> "(" + name + ")").orElse("") + "." + field;
    }

    private static Optional<Object> name(FactPattern pattern) {
        return pattern.conditions().stream().filter(condition -> Naming.isName(condition) && condition.isPlain())
                .map(condition -> condition.values().get(0)).findFirst();
    }

    /** The least difference that matters between two values. */
    BigDecimal step(FactPattern pattern, String field) {
        Set<Object> limits = compared.get(key(pattern, field));
        int decimals = limits.stream().filter(Double.class::isInstance)
                .mapToInt(limit -> BigDecimal.valueOf((Double) limit).stripTrailingZeros().scale()).max().orElse(0);
        return BigDecimal.ONE.movePointLeft(Math.max(0, Math.min(MOST_DECIMALS, decimals)));
    }

    /** The values of a field that rules can tell apart, and null where it may be unknown. */
    List<Object> of(FactPattern pattern, String field) {
        String key = key(pattern, field);
        Set<Object> limits = compared.get(key);
        List<Object> values = new ArrayList<>();
        if (limits.stream().anyMatch(Enum.class::isInstance)) {
            limits.stream().filter(Enum.class::isInstance).findFirst().ifPresent(one ->
                    values.addAll(Arrays.asList(((Enum<?>) one).getDeclaringClass().getEnumConstants())));
        } else if (limits.stream().anyMatch(Number.class::isInstance)) {
            values.addAll(numbers(pattern, field, key, limits));
        } else if (limits.stream().anyMatch(Boolean.class::isInstance)) {
            values.addAll(List.of(true, false));
        } else {
            values.addAll(limits);
            values.addAll(codes(pattern));
            values.add("another");
        }
        if (ReadFields.isOfCase(pattern.fact())) {
            values.add(null);
        } else {
            values.remove(Answer.UNKNOWN); // what is concluded or decided is yes or no
        }
        return values.stream().distinct().toList();
    }

    /** The stages or classes in their order, of which a pattern asks for some; empty for other patterns. */
    List<String> codes(FactPattern pattern) {
        String name = name(pattern).map(String::valueOf).orElse("");
        return switch (pattern.fact()) {
            case "Stage", "PossibleStage" -> Optional.ofNullable(vocabulary.stagingSystems().get(name))
                    .map(Vocabulary.StagingSystem::codes).orElse(List.of());
            case "Classification", "PossibleClass" -> Optional.ofNullable(vocabulary.classes().get(name))
                    .map(Vocabulary.ClassKind::values).orElse(List.of());
            default -> List.of();
        };
    }

    private List<Object> numbers(FactPattern pattern, String field, String key, Set<Object> limits) {
        BigDecimal step = step(pattern, field);
        TreeSet<BigDecimal> all = new TreeSet<>();
        limits.stream().filter(Number.class::isInstance).forEach(limit -> IntStream.rangeClosed(-4, 4).forEach(half ->
                all.add(new BigDecimal(limit.toString()).add(step.multiply(BigDecimal.valueOf(half)
                        .divide(isWhole(limits) ? BigDecimal.ONE : BigDecimal.valueOf(2)))))));
        Optional<FactType.Whole> range = ReadFields.of(pattern.fact(), field).map(ReadField::facts)
                .filter(facts -> facts.size() == 1 && facts.get(0).type() instanceof FactType.Whole)
                .map(facts -> (FactType.Whole) facts.get(0).type());
        double low = SIGNED.contains(key) ? Double.NEGATIVE_INFINITY
                : range.map(FactType.Whole::minimum).orElse(LOWEST.getOrDefault(key, 0));
        double high = range.map(whole -> (double) whole.maximum()).orElse(Double.POSITIVE_INFINITY);
        return all.stream().map(BigDecimal::doubleValue).filter(value -> value >= low && value <= high)
                .<Object>map(value -> value).toList();
    }

    private static boolean isWhole(Set<Object> limits) {
        return limits.stream().noneMatch(Double.class::isInstance);
    }
}
