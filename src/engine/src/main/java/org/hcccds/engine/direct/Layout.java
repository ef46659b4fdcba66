package org.hcccds.engine.direct;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hcccds.engine.logic.PatternSet;
import org.hcccds.engine.logic.RuleLogic;
import org.hcccds.engine.logic.Symbols;
import org.hcccds.engine.rulebase.CitedRule;
import org.hcccds.engine.session.Conclusions.Drawn;
import org.hcccds.model.rule.Conclusion;

/**
 * Rules laid out by the patterns that they ask for: everything about them that is the same for every case. Safe to
 * share between threads.
 */
public final class Layout {

    private final Symbols symbols;
    private final List<RuleLogic> rules;
    private final Map<String, Integer> byId = new HashMap<>();
    private final PatternSet patterns;
    private final Joins joins;
    private final int[][] denies;
    private final int[][] neededBy;
    private final int[] needed;
    private final int[] unconditional;
    /** By rule; null of one that computes what it concludes. */
    private final Drawn[] drawn;
    /** By rule: equal for rules that conclude the same. */
    private final int[] sameAs;
    /** By rule: the patterns that its conclusion matches. */
    private final int[][] matched;

    private Layout(List<RuleLogic> rules, Symbols symbols, boolean traced) {
        this.symbols = symbols;
        this.rules = rules;
        this.patterns = new PatternSet(rules, symbols);
        this.joins = new Joins(rules, symbols, patterns, traced);
        this.denies = new int[rules.size()][];
        this.needed = new int[rules.size()];
        this.drawn = new Drawn[rules.size()];
        this.sameAs = new int[rules.size()];
        this.matched = new int[rules.size()][];
        List<List<Integer>> askers = IntStream.range(0, patterns.size())
                .<List<Integer>>mapToObj(pattern -> new ArrayList<>()).toList();
        Map<Conclusion, Integer> first = new HashMap<>();
        for (int number = 0; number < rules.size(); number++) {
            RuleLogic rule = rules.get(number);
            byId.put(rule.id(), number);
            int[] asked = patterns(rule, false);
            needed[number] = asked.length;
            for (int pattern : asked) {
                askers.get(pattern).add(number);
            }
            denies[number] = patterns(rule, true);
            if (rule.isPlain()) {
                Conclusion conclusion = symbols.conclusionOf(rule).orElseThrow();
                drawn[number] = new Drawn(CitedRule.of(rule), conclusion, List.of());
                sameAs[number] = first.computeIfAbsent(conclusion, one -> first.size());
                matched[number] = patterns.matchedBy(conclusion);
            }
        }
        this.unconditional = IntStream.range(0, needed.length).filter(rule -> needed[rule] == 0).toArray();
        this.neededBy = askers.stream().map(all -> all.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    /** Rules laid out for conclusions; of stages it is kept which facts they were drawn from. */
    public static Layout of(List<RuleLogic> rules, Symbols symbols) {
        return new Layout(rules, symbols, false);
    }

    /** Rules laid out for conclusions of which it is kept which facts they were drawn from. */
    public static Layout traced(List<RuleLogic> rules, Symbols symbols) {
        return new Layout(rules, symbols, true);
    }

    private int[] patterns(RuleLogic rule, boolean negated) {
        return rule.patterns().stream().filter(pattern -> pattern.negated() == negated)
                .mapToInt(patterns::numberOf).distinct().toArray();
    }

    /** The names that the rules use. */
    public Symbols symbols() {
        return symbols;
    }

    /** The rules, in the order of their numbers. */
    public List<RuleLogic> rules() {
        return rules;
    }

    /** The number of a rule. */
    public int numberOf(RuleLogic rule) {
        return byId.get(rule.id());
    }

    /** A rule of a name as messages call it: by its id, file and line. */
    String shown(String name) {
        return rules.stream().filter(rule -> rule.name().equals(name)).findFirst().map(RuleLogic::shown).orElse(name);
    }

    PatternSet patterns() {
        return patterns;
    }

    /** The rules of which it matters which facts they match. */
    Joins joins() {
        return joins;
    }

    /** The rules that ask for nothing. */
    int[] unconditional() {
        return unconditional;
    }

    /** By rule, how many patterns it asks for; a copy. */
    int[] needed() {
        return needed.clone();
    }

    int[] denies(int rule) {
        return denies[rule];
    }

    /** The rules that ask for a pattern. */
    int[] neededBy(int pattern) {
        return neededBy[pattern];
    }

    /** What a rule concludes, whatever facts it matches; null of one that computes it. */
    public Drawn drawn(int rule) {
        return drawn[rule];
    }

    /** A number that rules share which conclude the same. */
    int sameAs(int rule) {
        return sameAs[rule];
    }

    /** The patterns that the conclusion of a rule matches. */
    int[] matchedBy(int rule) {
        return matched[rule];
    }
}
