package org.hcccds.engine.whatif;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.hcccds.engine.logic.RuleLogic;
import org.hcccds.engine.logic.RuleMatcher;
import org.hcccds.engine.logic.Symbols;
import org.hcccds.model.rule.Conclusion;

/** A rule whose patterns or conclusion refer to values of other patterns, such as those that add up and compute scores. */
final class Join {

    private final RuleLogic rule;
    private final RuleMatcher matcher;
    private final List<Integer> patterns;
    private final Function<Conclusion, Effect.Of> effectOf;
    /** Formulas are costly, and the same facts come again and again. */
    private final Map<List<List<Object>>, Set<Effect.Of>> concluded = new HashMap<>();
    private long tried;

    /** @param patterns numbers of its patterns without the conditions that refer to others */
    Join(RuleLogic rule, List<Integer> patterns, Symbols symbols, Function<Conclusion, Effect.Of> effectOf) {
        this.rule = rule;
        this.matcher = new RuleMatcher(rule, symbols);
        this.patterns = patterns;
        this.effectOf = effectOf;
    }

    private Join(Join other) {
        this.rule = other.rule;
        this.matcher = other.matcher;
        this.patterns = other.patterns;
        this.effectOf = other.effectOf;
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
        matcher.each(List.of(List.of(fact)), (facts, conclusion) -> found.add(effectOf.apply(conclusion)));
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
            tried += matcher.each(all, (matched, conclusion) -> found.add(effectOf.apply(conclusion)));
            return found;
        });
    }
}
