package org.hcccds.engine.rehearsal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hcccds.engine.logic.Operand;
import org.hcccds.engine.logic.RuleLogic;
import org.hcccds.engine.logic.Symbols;
import org.hcccds.engine.session.Tries;
import org.hcccds.model.rule.Conclusion;

/** Finds every way in which facts meet the conditions of one rule. Safe to share between threads. */
final class Matcher {

    private final RuleLogic rule;
    private final List<PatternTest> patterns;
    private final Set<String> kinds;
    private final Function<List<Object>, Conclusion> conclude;

    Matcher(RuleLogic rule, Symbols symbols) {
        this.rule = rule;
        this.patterns = rule.patterns().stream().map(pattern -> new PatternTest(pattern, symbols)).toList();
        this.kinds = rule.patterns().stream().map(pattern -> pattern.fact()).collect(Collectors.toUnmodifiableSet());
        this.conclude = symbols.making(rule);
    }

    /** Whether the rule computes its conclusion, or compares facts with one another. */
    static boolean isNeededFor(RuleLogic rule) {
        return rule.arguments().stream().anyMatch(Operand.Reference.class::isInstance)
                || rule.patterns().stream().anyMatch(pattern -> !pattern.isPlain());
    }

    RuleLogic rule() {
        return rule;
    }

    /** The kinds of facts that it asks for, or denies. */
    Set<String> kinds() {
        return kinds;
    }

    /**
     * Hands out each set of facts that the rule matches, with its conclusion.
     *
     * @throws org.hcccds.engine.TooManyCombinationsException if there are more to try than there may be
     */
    void each(Memory memory, BiConsumer<List<Object>, Conclusion> found) {
        match(0, memory, List.of(), Map.of(), found, new Tries(rule));
    }

    private void match(int index, Memory memory, List<Object> matched, Map<String, Object> names,
                       BiConsumer<List<Object>, Conclusion> found, Tries tries) {
        if (index == patterns.size()) {
            found.accept(matched, conclude.apply(rule.arguments().stream()
                    .map(argument -> argument instanceof Operand.Constant constant ? constant.value()
                            : names.get(argument.text())).collect(Collectors.toCollection(ArrayList::new))));
            return;
        }
        PatternTest pattern = patterns.get(index);
        List<Object> facts = memory.of(pattern.kind());
        if (pattern.isNegated()) {
            if (facts.stream().noneMatch(fact -> pattern.matches(fact, pattern.bound(fact, names)))) {
                match(index + 1, memory, matched, names, found, tries);
            }
            return;
        }
        for (Object fact : List.copyOf(facts)) {
            tries.next();
            Map<String, Object> bound = pattern.bound(fact, names);
            if (pattern.matches(fact, bound)) {
                List<Object> with = new ArrayList<>(matched);
                with.add(fact);
                match(index + 1, memory, with, bound, found, tries);
            }
        }
    }

    /** The different conclusions that it draws, each with the first facts from which it does. */
    Map<Conclusion, List<Object>> conclusions(Memory memory) {
        Map<Conclusion, List<Object>> found = new HashMap<>();
        each(memory, (facts, conclusion) -> found.putIfAbsent(conclusion, facts));
        return found;
    }
}
