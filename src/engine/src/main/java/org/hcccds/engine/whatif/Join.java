package org.hcccds.engine.whatif;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hcccds.engine.logic.Condition;
import org.hcccds.engine.logic.FactPattern;
import org.hcccds.engine.logic.FactShape;
import org.hcccds.engine.logic.Operand;
import org.hcccds.engine.logic.RuleLogic;
import org.hcccds.engine.logic.Symbols;
import org.hcccds.engine.session.Tries;
import org.hcccds.model.rule.Conclusion;

/** A rule whose patterns or conclusion refer to values of other patterns, such as those that add up and compute scores. */
final class Join {

    private final RuleLogic rule;
    private final List<FactShape> shapes;
    private final List<Integer> patterns;
    private final Function<List<Object>, Conclusion> conclude;
    private final Function<Conclusion, Effect.Of> effectOf;
    /** Formulas are costly, and the same facts come again and again. */
    private final Map<List<List<Object>>, Set<Effect.Of>> concluded = new HashMap<>();
    private long tried;

    /** @param patterns numbers of its patterns without the conditions that refer to others */
    Join(RuleLogic rule, List<Integer> patterns, Symbols symbols, Function<Conclusion, Effect.Of> effectOf) {
        this.rule = rule;
        this.shapes = rule.patterns().stream().map(pattern -> symbols.shapes().get(pattern.fact())).toList();
        this.patterns = patterns;
        this.conclude = symbols.making(rule);
        this.effectOf = effectOf;
    }

    private Join(Join other) {
        this.rule = other.rule;
        this.shapes = other.shapes;
        this.patterns = other.patterns;
        this.conclude = other.conclude;
        this.effectOf = other.effectOf;
    }

    static boolean isNeededFor(RuleLogic rule) {
        return rule.arguments().stream().anyMatch(Operand.Reference.class::isInstance)
                || rule.patterns().stream().anyMatch(pattern -> !pattern.isPlain());
    }

    /** A copy with a memory of its own. */
    Join fresh() {
        return new Join(this);
    }

    /** The rule as messages call it. */
    String shown() {
        return rule.shown();
    }

    /** The function that makes its conclusion. */
    String conclusion() {
        return rule.conclusion();
    }

    /** The numbers of its patterns, without what refers to others. */
    List<Integer> patterns() {
        return patterns;
    }

    /** By kind of facts: the fields that it hands on. */
    Map<String, Collection<String>> bound() {
        Map<String, Collection<String>> bound = new HashMap<>();
        rule.patterns().forEach(pattern -> bound.computeIfAbsent(pattern.fact(), kind -> new ArrayList<>())
                .addAll(pattern.bindings().values()));
        return bound;
    }

    /** What it concludes of one fact alone; only of a rule that asks for one. */
    Set<Effect.Of> concludeOf(Object fact) {
        Set<Effect.Of> found = new LinkedHashSet<>();
        match(0, List.of(List.of(fact)), Map.of(), conclusion -> found.add(effectOf.apply(conclusion)), new Tries(rule));
        return found;
    }

    /** How many combinations of facts were tried so far. */
    long tried() {
        return tried;
    }

    /**
     * Everything that the facts let it conclude.
     *
     * @param matching by number of a pattern the facts that match it; null where none does
     * @throws org.hcccds.engine.TooManyCombinationsException if there are more to try than there may be
     */
    Set<Effect.Of> conclude(List<List<Object>> matching) {
        List<List<Object>> facts = new ArrayList<>(patterns.size());
        for (int pattern : patterns) {
            List<Object> those = matching.get(pattern);
            if (those == null) {
                return Set.of();
            }
            facts.add(List.copyOf(those));
        }
        return concluded.computeIfAbsent(facts, all -> {
            Set<Effect.Of> found = new LinkedHashSet<>();
            Tries tries = new Tries(rule);
            match(0, all, Map.of(), conclusion -> found.add(effectOf.apply(conclusion)), tries);
            tried += tries.done();
            return found;
        });
    }

    private void match(int index, List<List<Object>> facts, Map<String, Object> names, Consumer<Conclusion> out,
                       Tries tries) {
        if (index == shapes.size()) {
            List<Object> arguments = new ArrayList<>();
            rule.arguments().forEach(argument -> arguments.add(value(argument, null, null, names)));
            out.accept(conclude.apply(arguments));
            return;
        }
        FactPattern pattern = rule.patterns().get(index);
        FactShape shape = shapes.get(index);
        for (Object fact : facts.get(index)) {
            tries.next();
            Map<String, Object> bound = new HashMap<>(names);
            pattern.name().ifPresent(name -> bound.put(name, fact));
            pattern.bindings().forEach((name, field) -> bound.put(name, shape.value(fact, field)));
            if (pattern.conditions().stream().allMatch(condition -> holds(condition, shape, fact, bound))) {
                match(index + 1, facts, bound, out, tries);
            }
        }
    }

    private static boolean holds(Condition condition, FactShape shape, Object fact, Map<String, Object> names) {
        List<Object> operands = new ArrayList<>();
        condition.operands().forEach(operand -> operands.add(value(operand, shape, fact, names)));
        return condition.operator().holds(shape.value(fact, condition.field()), operands);
    }

    private static Object value(Operand operand, FactShape shape, Object fact, Map<String, Object> names) {
        if (operand instanceof Operand.Constant constant) {
            return constant.value();
        }
        return names.containsKey(operand.text()) ? names.get(operand.text()) : shape.value(fact, operand.text());
    }
}
