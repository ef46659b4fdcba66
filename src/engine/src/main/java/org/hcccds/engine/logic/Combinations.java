package org.hcccds.engine.logic;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What rules ask for at once. The rule engine holds all combinations that may still become a match in memory, of
 * every rule and before it fires one: whether there are too many is to be known while facts come in. Safe to share between
 * threads.
 */
public final class Combinations {

    /** How many there may be for one case; those of the product's rules stay below 10,000. */
    public static final long MOST = Tries.MOST;

    private final List<RuleLogic> rules;
    private final PatternSet patterns;
    /** By rule: the numbers of its patterns. */
    private final int[][] asked;
    /** By pattern: the rules that have it. */
    private final List<List<Integer>> askers = new ArrayList<>();

    /** Those of the rules of a rule base. */
    public Combinations(List<RuleLogic> rules, Symbols symbols) {
        this.rules = rules;
        this.patterns = new PatternSet(rules, symbols);
        this.asked = rules.stream().map(rule -> rule.patterns().stream().mapToInt(patterns::numberOf).toArray())
                .toArray(int[][]::new);
        IntStream.range(0, patterns.size()).forEach(pattern -> askers.add(new ArrayList<>()));
        for (int rule = 0; rule < asked.length; rule++) {
            for (int pattern : IntStream.of(asked[rule]).distinct().toArray()) {
                askers.get(pattern).add(rule);
            }
        }
    }

    /** Combinations of no facts yet. */
    public Count count() {
        return new Count(this);
    }

    /** How many combinations there may be of the facts of one case; not thread-safe. */
    public static final class Count {

        private final Combinations of;
        /** By pattern: how many facts match it. */
        private final int[] matching;
        private final long[] byRule;
        private long all;

        private Count(Combinations of) {
            this.of = of;
            this.matching = new int[of.patterns.size()];
            this.byRule = new long[of.rules.size()];
        }

        /** Takes a fact into account. @return the combinations, whole and partial, of all rules together, at most */
        public long add(Object fact) {
            for (int pattern : of.patterns.matchedBy(fact)) {
                matching[pattern]++;
                for (int rule : of.askers.get(pattern)) {
                    long now = combinations(rule);
                    all = Math.addExact(all, now - byRule[rule]);
                    byRule[rule] = now;
                }
            }
            return all;
        }

        /** The rule that allows most. */
        public RuleLogic largest() {
            int largest = 0;
            for (int rule = 1; rule < byRule.length; rule++) {
                largest = byRule[rule] > byRule[largest] ? rule : largest;
            }
            return of.rules.get(largest);
        }

        /** Of the first pattern, the first two, and so on, each as many as there may be. Never so large that sums overflow. */
        private long combinations(int rule) {
            long sum = 0;
            long product = 1;
            for (int pattern : of.asked[rule]) {
                product = Math.min(product * Math.max(matching[pattern], 1), Integer.MAX_VALUE);
                sum += product;
            }
            return sum;
        }
    }
}
