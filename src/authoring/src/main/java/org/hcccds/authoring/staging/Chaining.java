package org.hcccds.authoring.staging;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.hcccds.engine.logic.Condition;
import org.hcccds.engine.logic.FactPattern;
import org.hcccds.engine.logic.FactShape;
import org.hcccds.engine.logic.Operand;
import org.hcccds.engine.logic.RuleLogic;
import org.hcccds.engine.logic.Symbols;
import org.hcccds.model.rule.Conclusion;

/**
 * Draws the conclusions of a few rules that lead from facts of a case to what stages are made of; no rule is
 * compiled.
 */
final class Chaining {

    private final List<RuleLogic> rules;
    private final Symbols symbols;

    Chaining(List<RuleLogic> rules, Symbols symbols) {
        this.rules = rules;
        this.symbols = symbols;
    }

    /** The facts given and everything that the rules conclude from them, by kind. */
    Map<Class<?>, Set<Object>> closure(Collection<Object> given) {
        Map<Class<?>, Set<Object>> facts = new HashMap<>();
        Set<Class<?>> grown = add(given, facts);
        while (!grown.isEmpty()) {
            List<Object> concluded = new ArrayList<>();
            for (RuleLogic rule : rules) {
                if (rule.patterns().stream().anyMatch(pattern -> grown.contains(shape(pattern).type()))) {
                    match(rule, 0, facts, Map.of(), concluded::add);
                }
            }
            grown.clear();
            grown.addAll(add(concluded, facts));
        }
        return facts;
    }

    /** @return the kinds of which there are more now */
    private static Set<Class<?>> add(Collection<Object> more, Map<Class<?>, Set<Object>> facts) {
        Set<Class<?>> grown = new HashSet<>();
        for (Object fact : more) {
            if (facts.computeIfAbsent(fact.getClass(), kind -> new LinkedHashSet<>()).add(fact)) {
                grown.add(fact.getClass());
            }
        }
        return grown;
    }

    private FactShape shape(FactPattern pattern) {
        return symbols.shapes().get(pattern.fact());
    }

    private void match(RuleLogic rule, int index, Map<Class<?>, Set<Object>> facts, Map<String, Object> names,
                       Consumer<Conclusion> out) {
        if (index == rule.patterns().size()) {
            out.accept(conclusion(rule, names));
            return;
        }
        FactPattern pattern = rule.patterns().get(index);
        FactShape shape = shape(pattern);
        boolean found = false;
        for (Object fact : facts.getOrDefault(shape.type(), Set.of())) {
            Map<String, Object> bound = bound(pattern, shape, fact, names);
            if (holds(pattern.conditions(), shape, fact, bound)) {
                found = true;
                if (!pattern.negated()) {
                    match(rule, index + 1, facts, bound, out);
                }
            }
        }
        if (pattern.negated() && !found) {
            match(rule, index + 1, facts, names, out);
        }
    }

    private static Map<String, Object> bound(FactPattern pattern, FactShape shape, Object fact,
                                             Map<String, Object> names) {
        if (pattern.name().isEmpty() && pattern.bindings().isEmpty()) {
            return names;
        }
        Map<String, Object> bound = new HashMap<>(names);
        pattern.name().ifPresent(name -> bound.put(name, fact));
        pattern.bindings().forEach((name, field) -> bound.put(name, shape.value(fact, field)));
        return bound;
    }

    /** Whether a fact meets conditions. @param names what is bound so far */
    static boolean holds(List<Condition> conditions, FactShape shape, Object fact, Map<String, Object> names) {
        for (Condition condition : conditions) {
            List<Object> operands = new ArrayList<>(condition.operands().size());
            for (Operand operand : condition.operands()) {
                operands.add(operand instanceof Operand.Constant constant ? constant.value()
                        : names.containsKey(operand.text()) ? names.get(operand.text())
                        : shape.value(fact, operand.text()));
            }
            if (!condition.operator().holds(shape.value(fact, condition.field()), operands)) {
                return false;
            }
        }
        return true;
    }

    private Conclusion conclusion(RuleLogic rule, Map<String, Object> names) {
        List<Object> arguments = new ArrayList<>();
        rule.arguments().forEach(argument -> arguments.add(
                argument instanceof Operand.Constant constant ? constant.value() : names.get(argument.text())));
        return symbols.conclusion(rule.conclusion(), arguments.size()).orElseThrow().apply(arguments);
    }
}
