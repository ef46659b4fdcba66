package org.hcccds.engine.logic;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A fact that a rule asks for, or of which it asks that there be none.
 *
 * @param negated    whether the rule asks that no such fact be there
 * @param name       what the fact is bound to, such as {@code $albumin}
 * @param fact       the kind of fact, such as {@code TumorBurden}
 * @param conditions all must hold
 * @param bindings   names such as {@code $low}, each with the field it stands for
 */
public record FactPattern(boolean negated, Optional<String> name, String fact, List<Condition> conditions,
                          Map<String, String> bindings, Place place) {

    /** Whether it can be tested alone, without the other patterns of the rule. */
    public boolean isPlain() {
        for (Condition condition : conditions) {
            if (!condition.isPlain()) {
                return false;
            }
        }
        return true;
    }

    /** Whether a fact of its kind meets all conditions; of a pattern that can be tested alone. */
    public boolean matches(FactShape shape, Object fact) {
        return conditions.stream().allMatch(condition ->
                condition.operator().holds(shape.value(fact, condition.field()), condition.values()));
    }

    /** The fields that are bound to a name, or compared with what is. */
    public Set<String> referred() {
        return Stream.concat(bindings.values().stream(), conditions.stream().filter(one -> !one.isPlain())
                .flatMap(one -> Stream.concat(Stream.of(one.field()), one.operands().stream()
                        .filter(Operand.Reference.class::isInstance).map(Operand::text)
                        .filter(text -> !text.startsWith("$"))))).collect(Collectors.toSet());
    }

    /** Itself without the conditions that refer to other patterns. */
    public FactPattern plainPart() {
        return isPlain() ? this : new FactPattern(negated, name, fact,
                conditions.stream().filter(Condition::isPlain).toList(), bindings, place);
    }

    /** Equal for patterns that the same facts match. */
    public String key() {
        return fact + conditions.stream().map(condition -> condition.field() + ' ' + condition.operator() + ' '
                + condition.values()).sorted().collect(Collectors.joining(", ", "(", ")"));
    }
}
