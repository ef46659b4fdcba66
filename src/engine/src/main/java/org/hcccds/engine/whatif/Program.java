package org.hcccds.engine.whatif;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hcccds.engine.logic.FactPattern;
import org.hcccds.engine.logic.FactShape;
import org.hcccds.engine.logic.RuleLogic;
import org.hcccds.engine.rulebase.RuleBase;
import org.hcccds.engine.session.CaseFacts;
import org.hcccds.model.rule.Conclusion;

/**
 * The rules laid out for trying them on many variants of one case: thousands of variants in the time that the rule engine
 * takes for some dozens. It draws the same conclusions as the engine, which a test holds over every scenario; assessments
 * themselves are always the engine's.
 *
 * <p>Safe to share between threads.
 */
public final class Program {

    private static final int[] NONE = {};

    private final RuleBase rules;
    private final List<RuleLogic> logic;
    private final OutcomeSpace space;
    private final Patterns patterns;
    private final Computing computing;
    private final Sights sights;
    private final Domains domains;
    private final Links links;
    private final Reach reach;
    /** By rule: the patterns that it asks for, and those of which it asks that there be none. */
    private final int[][] needs;
    private final int[][] denies;
    /** By pattern: the rules that ask for it. */
    private final int[][] neededBy;
    /** By rule; null of one that computes its conclusion. */
    private final Effect.Of[] effects;
    /** By question and value: what is decided, as a fact; null for "no stage". */
    private final Seen[][] decided;

    private Program(RuleBase rules) {
        this.rules = rules;
        this.logic = rules.logic();
        this.space = new OutcomeSpace(rules.vocabulary());
        this.patterns = new Patterns(rules.symbols());
        this.computing = new Computing(rules.symbols());
        this.sights = new Sights(patterns, computing, CaseFacts.views(rules.vocabulary(), rules));
        this.needs = new int[logic.size()][];
        this.denies = new int[logic.size()][];
        this.effects = new Effect.Of[logic.size()];
        Map<Integer, Conclusion> concluded = new HashMap<>();
        for (int rule = 0; rule < logic.size(); rule++) {
            lay(rule, concluded);
        }
        concluded.forEach((rule, conclusion) -> effects[rule] = effectOf(conclusion));
        space.complete();
        this.neededBy = neededBy();
        this.decided = space.questions().stream().map(question -> IntStream.range(0, question.values().size())
                .mapToObj(question::decided).map(fact -> fact == null ? null : patterns.see(fact)).toArray(Seen[]::new))
                .toArray(Seen[][]::new);
        this.domains = new Domains(this);
        this.links = new Links(this);
        this.reach = new Reach(this);
    }

    /** Lays out the rules of a rule base. */
    public static Program of(RuleBase rules) {
        return new Program(rules);
    }

    private void lay(int number, Map<Integer, Conclusion> concluded) {
        RuleLogic rule = logic.get(number);
        if (!rule.isPlain()) {
            List<Integer> numbers = rule.patterns().stream().map(FactPattern::plainPart).map(patterns::add).toList();
            computing.add(new Join(rule, numbers, rules.symbols(), this::effectOf), rule.patterns());
            needs[number] = NONE;
            denies[number] = NONE;
            return;
        }
        needs[number] = patterns(rule, false);
        denies[number] = patterns(rule, true);
        concluded.put(number, rules.symbols().conclusionOf(rule).orElseThrow());
    }

    private Effect.Of effectOf(Conclusion conclusion) {
        return new Effect.Of(space.effectOf(conclusion), patterns.see(conclusion));
    }

    private int[] patterns(RuleLogic rule, boolean negated) {
        return rule.patterns().stream().filter(pattern -> pattern.negated() == negated)
                .mapToInt(patterns::add).distinct().toArray();
    }

    private int[][] neededBy() {
        List<List<Integer>> found = new ArrayList<>();
        patterns.tests().forEach(test -> found.add(new ArrayList<>()));
        for (int rule = 0; rule < needs.length; rule++) {
            for (int pattern : needs[rule]) {
                found.get(pattern).add(rule);
            }
        }
        return found.stream().map(all -> all.stream().mapToInt(Integer::intValue).toArray()).toArray(int[][]::new);
    }

    RuleBase rules() {
        return rules;
    }

    /** The rules, by number. */
    List<RuleLogic> logic() {
        return logic;
    }

    Domains domains() {
        return domains;
    }

    /** Which rules read what others conclude. */
    Links links() {
        return links;
    }

    /** Which facts bear on which rules. */
    Reach reach() {
        return reach;
    }

    FactShape shape(String kind) {
        return rules.symbols().shapes().get(kind);
    }

    /** The patterns of all rules, by number. */
    Patterns patterns() {
        return patterns;
    }

    /** The rules that compute their conclusion. */
    Computing computing() {
        return computing;
    }

    /** What the rules see of cases. */
    Sights sights() {
        return sights;
    }

    OutcomeSpace space() {
        return space;
    }

    int[] needs(int rule) {
        return needs[rule];
    }

    int[] denies(int rule) {
        return denies[rule];
    }

    int[] neededBy(int pattern) {
        return neededBy[pattern];
    }

    /** What a rule concludes; null of one that computes its conclusion. */
    Effect.Of effect(int rule) {
        return effects[rule];
    }

    /** What is decided, as a fact; null for "no stage". */
    Seen decided(int question, int value) {
        return decided[question][value];
    }
}
