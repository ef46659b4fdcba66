package org.hcccds.engine.logic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hcccds.model.rule.Conclusion;

/** Finds every way in which facts meet the conditions of one rule. Safe to share between threads. */
public final class RuleMatcher {

    private static final int[] NOTHING = {};

    private final RuleLogic rule;
    private final List<PatternMatcher> patterns = new ArrayList<>();
    private final int lastAsked;
    private final Map<String, Integer> places = new HashMap<>();
    private final Function<List<Object>, Conclusion> conclude;
    /** By argument: the place of what it stands for; below zero of a constant. */
    private final int[] argumentPlaces;
    private final int asked;

    /** Takes a set of facts that a rule matches, one for each pattern that is not negated, and what it concludes. */
    @FunctionalInterface
    public interface Found {

        void accept(List<Object> facts, Conclusion conclusion);
    }

    public RuleMatcher(RuleLogic rule, Symbols symbols) {
        this.rule = rule;
        int last = -1;
        for (FactPattern pattern : rule.patterns()) {
            patterns.add(new PatternMatcher(pattern, symbols.shapes().get(pattern.fact()), places));
            last = pattern.negated() ? last : patterns.size() - 1;
        }
        this.lastAsked = last;
        this.asked = (int) rule.patterns().stream().filter(pattern -> !pattern.negated()).count();
        this.argumentPlaces = rule.arguments().stream().mapToInt(argument ->
                argument instanceof Operand.Constant ? -1 : places.get(argument.text())).toArray();
        this.conclude = symbols.making(rule);
    }

    public RuleLogic rule() {
        return rule;
    }

    /** Whether a fact meets what the pattern of a number asks of it alone. */
    public boolean admits(int pattern, Object fact) {
        return patterns.get(pattern).shape().type() == fact.getClass() && patterns.get(pattern).admits(fact);
    }

    /** By pattern, the facts that meet what it asks of them alone. @param ofKind the facts of a kind, by its name */
    public List<List<Object>> candidates(Function<String, ? extends Iterable<Object>> ofKind) {
        List<List<Object>> candidates = new ArrayList<>();
        for (PatternMatcher pattern : patterns) {
            List<Object> admitted = new ArrayList<>();
            ofKind.apply(pattern.shape().name()).forEach(fact -> {
                if (pattern.admits(fact)) {
                    admitted.add(fact);
                }
            });
            candidates.add(admitted);
        }
        return candidates;
    }

    /**
     * Hands out each set of facts that the rule matches.
     *
     * @param candidates by pattern, the facts that it {@link #admits}; they stay as they are meanwhile
     * @return how many combinations, whole and partial, were tried
     * @throws org.hcccds.engine.TooManyCombinationsException if there are more to try than there may be
     */
    public int each(List<List<Object>> candidates, Found found) {
        return each(candidates, NOTHING, found);
    }

    /**
     * Hands out those sets of which at least one fact is new.
     *
     * @param known by pattern, how many of its candidates, the first ones, were there before; empty where all are new
     */
    public int each(List<List<Object>> candidates, int[] known, Found found) {
        Walk walk = new Walk(candidates, known.length == 0 ? new int[patterns.size()] : known, found);
        walk.match(0, known.length == 0);
        return walk.tries.done();
    }

    /** One way through the candidates; what is bound and matched is overwritten when the next is tried. */
    private final class Walk {

        private final List<List<Object>> candidates;
        private final int[] known;
        private final Found found;
        private final Object[] bound = new Object[places.size()];
        private final Object[] matched = new Object[patterns.size()];
        private final Tries tries = new Tries(rule);

        Walk(List<List<Object>> candidates, int[] known, Found found) {
            this.candidates = candidates;
            this.known = known;
            this.found = found;
        }

        void match(int index, boolean isNew) {
            if (index == matched.length) {
                found.accept(facts(), conclusion());
            } else if (patterns.get(index).isNegated()) {
                if (candidates.get(index).stream().noneMatch(fact -> patterns.get(index).joins(fact, bound))) {
                    match(index + 1, isNew);
                }
            } else {
                List<Object> facts = candidates.get(index);
                for (int i = index == lastAsked && !isNew ? known[index] : 0; i < facts.size(); i++) {
                    tries.next();
                    if (patterns.get(index).joins(facts.get(i), bound)) {
                        matched[index] = facts.get(i);
                        match(index + 1, isNew || i >= known[index]);
                    }
                }
            }
        }

        private List<Object> facts() {
            Object[] facts = new Object[asked];
            int next = 0;
            for (Object fact : matched) {
                if (fact != null) {
                    facts[next++] = fact;
                }
            }
            return List.of(facts);
        }

        private Conclusion conclusion() {
            List<Object> arguments = new ArrayList<>(argumentPlaces.length);
            for (int i = 0; i < argumentPlaces.length; i++) {
                arguments.add(argumentPlaces[i] < 0 ? ((Operand.Constant) rule.arguments().get(i)).value()
                        : bound[argumentPlaces[i]]);
            }
            return conclude.apply(arguments);
        }
    }
}
