package org.hcccds.engine.direct;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.hcccds.engine.logic.PatternSet;
import org.hcccds.engine.logic.RuleLogic;
import org.hcccds.engine.logic.RuleMatcher;
import org.hcccds.engine.logic.Symbols;
import org.hcccds.engine.rulebase.CitedRule;
import org.hcccds.model.rule.Conclusion;
import org.hcccds.model.rule.PossibleStage;

/**
 * The rules of which it matters which facts they match: those that compute their conclusion or compare facts with one
 * another, and those of which the facts are told; of stages they always are. Each has a number of its own;
 * those that compute come first, so that stages find most of what they rest on. Safe to share between threads.
 */
final class Joins {

    private static final int[] NONE = {};

    private final List<RuleMatcher> matchers = new ArrayList<>();
    private final List<CitedRule> cited = new ArrayList<>();
    private final boolean traced;
    private final int[] byRule;
    /** By join: the places of what its patterns match. */
    private final List<int[]> places = new ArrayList<>();
    /** By pattern: the place at which what matches it is kept; below zero where no join reads it. */
    private final int[] placeOf;
    /** By place: the joins that read what is kept there. */
    private final List<int[]> readers = new ArrayList<>();

    /** @param traced whether the facts of every rule are told */
    Joins(List<RuleLogic> rules, Symbols symbols, PatternSet patterns, boolean traced) {
        this.traced = traced;
        this.byRule = new int[rules.size()];
        this.placeOf = new int[patterns.size()];
        Arrays.fill(byRule, -1);
        Arrays.fill(placeOf, -1);
        add(IntStream.range(0, rules.size()).filter(rule -> !rules.get(rule).isPlain()), rules, symbols, patterns);
        add(IntStream.range(0, rules.size()).filter(rule -> rules.get(rule).isPlain()
                && isTold(symbols.conclusionOf(rules.get(rule)).orElseThrow())), rules, symbols, patterns);
    }

    private void add(IntStream numbers, List<RuleLogic> rules, Symbols symbols, PatternSet patterns) {
        numbers.forEach(rule -> {
            int join = matchers.size();
            byRule[rule] = join;
            matchers.add(new RuleMatcher(rules.get(rule), symbols));
            cited.add(CitedRule.of(rules.get(rule)));
            places.add(rules.get(rule).patterns().stream().mapToInt(patterns::numberOf).map(this::keep).toArray());
            IntStream.of(places.get(join)).distinct().forEach(place -> readers.set(place,
                    IntStream.concat(IntStream.of(readers.get(place)), IntStream.of(join)).toArray()));
        });
    }

    private int keep(int pattern) {
        if (placeOf[pattern] < 0) {
            placeOf[pattern] = readers.size();
            readers.add(NONE);
        }
        return placeOf[pattern];
    }

    int size() {
        return matchers.size();
    }

    /** How many places there are to keep facts at. */
    int places() {
        return readers.size();
    }

    /** The number that a rule has among the joins; below zero where it is none. */
    int of(int rule) {
        return byRule[rule];
    }

    /** Where what matches a pattern is kept; below zero where nobody reads it. */
    int placeOf(int pattern) {
        return placeOf[pattern];
    }

    /** The joins that read what is kept at a place. */
    int[] readersOf(int place) {
        return readers.get(place);
    }

    /** For each pattern of a join, where the facts that match it are kept. */
    int[] placesOf(int join) {
        return places.get(join);
    }

    RuleMatcher matcher(int join) {
        return matchers.get(join);
    }

    /** What answers tell of the rule that a join is. */
    CitedRule cited(int join) {
        return cited.get(join);
    }

    /** Whether the facts are told from which a conclusion is drawn. */
    boolean isTold(Conclusion conclusion) {
        return traced || conclusion instanceof PossibleStage;
    }
}
