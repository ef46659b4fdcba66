package org.hcccds.authoring.staging;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
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

/** Draws the conclusions of a few rules that lead from facts of a case to what stages are made of; no rule is compiled. */
final class Chaining {

    private final List<RuleLogic> rules;
    private final Symbols symbols;

    Chaining(List<RuleLogic> rules, Symbols symbols) {
        this.rules = rules;
        this.symbols = symbols;
    }

    /** The facts given and everything that the rules conclude from them. */
    Set<Object> closure(Collection<Object> given) {
        Set<Object> facts = new LinkedHashSet<>(given);
        boolean grown = true;
        while (grown) {
            List<Object> concluded = new ArrayList<>();
            rules.forEach(rule -> match(rule, 0, facts, Map.of(), concluded::add));
            grown = facts.addAll(concluded);
        }
        return facts;
    }

    private void match(RuleLogic rule, int index, Set<Object> facts, Map<String, Object> names, Consumer<Conclusion> out) {
        if (index == rule.patterns().size()) {
            out.accept(conclusion(rule, names));
            return;
        }
        FactPattern pattern = rule.patterns().get(index);
        FactShape shape = symbols.shapes().get(pattern.fact());
        boolean found = false;
        for (Object fact : facts) {
            if (shape.type().isInstance(fact)) {
                Map<String, Object> bound = bound(pattern, shape, fact, names);
                if (pattern.conditions().stream().allMatch(condition -> holds(condition, shape, fact, bound))) {
                    found = true;
                    if (!pattern.negated()) {
                        match(rule, index + 1, facts, bound, out);
                    }
                }
            }
        }
        if (pattern.negated() && !found) {
            match(rule, index + 1, facts, names, out);
        }
    }

    private static Map<String, Object> bound(FactPattern pattern, FactShape shape, Object fact, Map<String, Object> names) {
        if (pattern.name().isEmpty() && pattern.bindings().isEmpty()) {
            return names;
        }
        Map<String, Object> bound = new HashMap<>(names);
        pattern.name().ifPresent(name -> bound.put(name, fact));
        pattern.bindings().forEach((name, field) -> bound.put(name, shape.value(fact, field)));
        return bound;
    }

    /** Whether a fact meets a condition. @param names what is bound so far */
    static boolean holds(Condition condition, FactShape shape, Object fact, Map<String, Object> names) {
        List<Object> operands = new ArrayList<>();
        condition.operands().forEach(operand -> operands.add(operand instanceof Operand.Constant constant ? constant.value()
                : names.containsKey(operand.text()) ? names.get(operand.text()) : shape.value(fact, operand.text())));
        return condition.operator().holds(shape.value(fact, condition.field()), operands);
    }

    private Conclusion conclusion(RuleLogic rule, Map<String, Object> names) {
        List<Object> arguments = new ArrayList<>();
        rule.arguments().forEach(argument -> arguments.add(
                argument instanceof Operand.Constant constant ? constant.value() : names.get(argument.text())));
        return symbols.conclusion(rule.conclusion(), arguments.size()).orElseThrow().apply(arguments);
    }
}
