package org.hcccds.authoring.staging;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hcccds.engine.logic.RuleLogic;
import org.hcccds.engine.logic.RuleMatcher;
import org.hcccds.engine.logic.Symbols;

/**
 * Draws the conclusions of a few rules that lead from facts of a case to what stages are made of; no rule is
 * compiled.
 */
final class Chaining {

    private final List<RuleMatcher> rules;
    private final Symbols symbols;

    Chaining(List<RuleLogic> rules, Symbols symbols) {
        this.rules = rules.stream().map(rule -> new RuleMatcher(rule, symbols)).toList();
        this.symbols = symbols;
    }

    /** The facts given and everything that the rules conclude from them, by kind. */
    Map<Class<?>, Set<Object>> closure(Collection<Object> given) {
        Map<Class<?>, Set<Object>> facts = new HashMap<>();
        Set<Class<?>> grown = add(given, facts);
        while (!grown.isEmpty()) {
            List<Object> concluded = new ArrayList<>();
            for (RuleMatcher matcher : rules) {
                if (matcher.rule().patterns().stream().anyMatch(pattern -> grown.contains(type(pattern.fact())))) {
                    matcher.each(matcher.candidates(kind -> facts.getOrDefault(type(kind), Set.of())),
                            (matched, conclusion) -> concluded.add(conclusion));
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

    private Class<?> type(String kind) {
        return symbols.shapes().get(kind).type();
    }
}
