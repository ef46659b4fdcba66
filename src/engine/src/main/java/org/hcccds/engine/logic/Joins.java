package org.hcccds.engine.logic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What rules ask for at once. The rule engine holds all combinations that may still become a match in memory, of
 * every rule and before it fires one: whether there are too many is to be known while facts come in. Safe to share between
 * threads.
 */
public final class Joins {

    /** How many there may be for one case; those of the product's rules stay below 10,000. */
    public static final long MOST_COMBINATIONS = Tries.MOST;

    private final List<RuleLogic> rules;
    private final Map<String, List<Pattern>> byKind = new HashMap<>();

    /** A pattern without the conditions that refer to other facts. @param uses the places where rules have it */
    private record Pattern(FactPattern plain, FactShape shape, List<Use> uses) {

        boolean matches(Object fact) {
            for (Condition condition : plain.conditions()) {
                if (!condition.operator().holds(shape.value(fact, condition.field()), condition.values())) {
                    return false;
                }
            }
            return true;
        }
    }

    /** One pattern of a rule, both by number. */
    private record Use(int rule, int pattern) {
    }

    private Joins(List<RuleLogic> rules) {
        this.rules = rules;
    }

    /** Those of a rule base. */
    public static Joins of(List<RuleLogic> rules, Symbols symbols) {
        Joins joins = new Joins(rules);
        Map<String, Pattern> byKey = new HashMap<>();
        for (int rule = 0; rule < joins.rules.size(); rule++) {
            List<FactPattern> patterns = joins.rules.get(rule).patterns();
            for (int number = 0; number < patterns.size(); number++) {
                FactPattern plain = patterns.get(number).plainPart();
                byKey.computeIfAbsent(plain.key(), key -> {
                    Pattern pattern = new Pattern(plain, symbols.shapes().get(plain.fact()), new ArrayList<>());
                    joins.byKind.computeIfAbsent(plain.fact(), kind -> new ArrayList<>()).add(pattern);
                    return pattern;
                }).uses().add(new Use(rule, number));
            }
        }
        return joins;
    }

    /** Combinations of no facts yet. */
    public Count count() {
        return new Count(this);
    }

    /** How many combinations there may be of the facts of one case; not thread-safe. */
    public static final class Count {

        private final Joins joins;
        private final int[][] matching;
        private final long[] combinations;
        private long all;

        private Count(Joins joins) {
            this.joins = joins;
            this.matching = joins.rules.stream().map(rule -> new int[rule.patterns().size()]).toArray(int[][]::new);
            this.combinations = new long[matching.length];
        }

        /** Takes a fact into account. @return the combinations, whole and partial, of all rules together, at most */
        public long add(Object fact) {
            for (Pattern pattern : joins.byKind.getOrDefault(fact.getClass().getSimpleName(), List.of())) {
                if (pattern.matches(fact)) {
                    pattern.uses().forEach(use -> {
                        matching[use.rule()][use.pattern()]++;
                        long now = combinations(matching[use.rule()]);
                        all = Math.addExact(all, now - combinations[use.rule()]);
                        combinations[use.rule()] = now;
                    });
                }
            }
            return all;
        }

        /** The rule that allows most. */
        public RuleLogic largest() {
            int largest = 0;
            for (int rule = 1; rule < combinations.length; rule++) {
                largest = combinations[rule] > combinations[largest] ? rule : largest;
            }
            return joins.rules.get(largest);
        }

        /** Of the first pattern, the first two, and so on, each as many as there may be. Never so large that sums overflow. */
        private static long combinations(int[] matching) {
            long sum = 0;
            long product = 1;
            for (int facts : matching) {
                product = Math.min(product * Math.max(facts, 1), Integer.MAX_VALUE);
                sum += product;
            }
            return sum;
        }
    }
}
