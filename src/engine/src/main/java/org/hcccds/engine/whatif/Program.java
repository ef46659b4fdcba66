package org.hcccds.engine.whatif;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.hcccds.engine.logic.FactPattern;
import org.hcccds.engine.logic.FactShape;
import org.hcccds.engine.logic.Operand;
import org.hcccds.engine.logic.Operator;
import org.hcccds.engine.logic.RuleLogic;
import org.hcccds.engine.rulebase.RuleBase;
import org.hcccds.engine.session.CaseFacts;
import org.hcccds.engine.session.View;
import org.hcccds.model.patient.Fact;
import org.hcccds.model.patient.Facts;
import org.hcccds.model.patient.PatientCase;
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
    private static final int MOST_KEYS = 5;
    private static final int MOST_REMEMBERED = 100_000;

    private final RuleBase rules;
    private final List<RuleLogic> logic;
    private final OutcomeSpace space;
    private final Domains domains;
    private final List<View> views;
    private final Map<Fact<?>, int[]> viewsOf = new HashMap<>();
    private final Reach reach;
    private final List<PatternTest> tests = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Class<?>, Alpha> alphas = new HashMap<>();
    /** By rule: the patterns that it asks for, and those of which it asks that there be none. */
    private final int[][] needs;
    private final int[][] denies;
    /** By pattern: the rules that ask for it. */
    private final int[][] neededBy;
    /** By rule; null for joins. */
    private final Effect.Of[] effects;
    private final List<Join> joins = new ArrayList<>();
    private final BitSet joined = new BitSet();
    /** By pattern: the rules that compute their conclusion from what matches it alone. */
    private final Map<Integer, List<Join>> alone = new HashMap<>();
    /** The patterns of rules that compute their conclusion from several facts. */
    private final BitSet together = new BitSet();
    /** By kind of facts: the fields that these refer to. */
    private final Map<String, Set<String>> handedOn = new HashMap<>();
    /** Views of few facts by these: an unknown tumor burden alone is hundreds of possibilities. Others by what is seen. */
    private final Memory<List<Object>, Sight> sights = new Memory<>(MOST_REMEMBERED, sight -> sight.facts().length);
    /** By question and value: what is decided, as a fact; null for "no stage". */
    private final Seen[][] decided;

    private Program(RuleBase rules) {
        this.rules = rules;
        this.logic = rules.logic();
        this.space = new OutcomeSpace(rules.vocabulary());
        this.views = CaseFacts.views(rules.vocabulary().formulary(), rules);
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
                .mapToObj(question::decided).map(fact -> fact == null ? null : see(fact)).toArray(Seen[]::new))
                .toArray(Seen[][]::new);
        Facts.ALL.forEach(fact -> viewsOf.put(fact, IntStream.range(0, views.size())
                .filter(view -> views.get(view).reads().contains(fact)).toArray()));
        this.domains = new Domains(this);
        this.reach = new Reach(this);
    }

    /** Lays out the rules of a rule base. */
    public static Program of(RuleBase rules) {
        return new Program(rules);
    }

    private void lay(int number, Map<Integer, Conclusion> concluded) {
        RuleLogic rule = logic.get(number);
        if (Join.isNeededFor(rule)) {
            List<Integer> patterns = rule.patterns().stream().map(FactPattern::plainPart)
                    .map(pattern -> number(pattern)).toList();
            patterns.forEach(joined::set);
            Join join = new Join(rule, patterns, rules.symbols(), this::effectOf);
            joins.add(join);
            if (patterns.size() == 1) {
                alone.computeIfAbsent(patterns.get(0), pattern -> new ArrayList<>()).add(join);
            } else {
                patterns.forEach(together::set);
                rule.patterns().stream().filter(pattern -> pattern.name().isEmpty()).forEach(pattern ->
                        handedOn.computeIfAbsent(pattern.fact(), kind -> new TreeSet<>()).addAll(pattern.referred()));
            }
            needs[number] = NONE;
            denies[number] = NONE;
            return;
        }
        needs[number] = patterns(rule, false);
        denies[number] = patterns(rule, true);
        Conclusion conclusion = rules.symbols().conclusion(rule.conclusion(), rule.arguments().size()).orElseThrow()
                .apply(rule.arguments().stream().map(argument -> ((Operand.Constant) argument).value()).toList());
        concluded.put(number, conclusion);
    }

    private Effect.Of effectOf(Conclusion conclusion) {
        return new Effect.Of(space.effectOf(conclusion), see(conclusion));
    }

    private int[] patterns(RuleLogic rule, boolean negated) {
        return rule.patterns().stream().filter(pattern -> pattern.negated() == negated)
                .mapToInt(pattern -> number(pattern)).distinct().toArray();
    }

    private int number(FactPattern pattern) {
        return numbers.computeIfAbsent(pattern.key(), key -> {
            FactShape shape = rules.symbols().shapes().get(pattern.fact());
            tests.add(new PatternTest(pattern, shape));
            alphas.computeIfAbsent(shape.type(), type -> new Alpha(shape, tests)).add(tests.size() - 1);
            return tests.size() - 1;
        });
    }

    private int[][] neededBy() {
        List<List<Integer>> found = new ArrayList<>();
        tests.forEach(test -> found.add(new ArrayList<>()));
        for (int rule = 0; rule < needs.length; rule++) {
            for (int pattern : needs[rule]) {
                found.get(pattern).add(rule);
            }
        }
        return found.stream().map(all -> all.stream().mapToInt(Integer::intValue).toArray()).toArray(int[][]::new);
    }

    /** The number of a pattern; empty of one that refers to others. */
    Optional<Integer> numberOf(FactPattern pattern) {
        return Optional.ofNullable(numbers.get(pattern.plainPart().key()));
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

    /** Which facts bear on which rules. */
    Reach reach() {
        return reach;
    }

    FactShape shape(String kind) {
        return rules.symbols().shapes().get(kind);
    }

    /** What the rules see of a case, part by part. */
    List<View> views() {
        return views;
    }

    /** The numbers of the views that a fact takes part in. */
    int[] viewsOf(Fact<?> fact) {
        return viewsOf.get(fact);
    }

    OutcomeSpace space() {
        return space;
    }

    /** The patterns, by number. */
    List<PatternTest> tests() {
        return tests;
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

    /** The rules that compute their conclusion, each with a memory of its own. */
    List<Join> freshJoins() {
        return joins.stream().map(Join::fresh).toList();
    }

    /** Whether rules that compute their conclusion need the facts that match a pattern. */
    boolean isJoined(int pattern) {
        return joined.get(pattern);
    }

    /** What is decided, as a fact; null for "no stage". */
    Seen decided(int question, int value) {
        return decided[question][value];
    }

    /** The kind of a fact and its first field, by which patterns on findings, scores and the like find it. */
    List<Object> keyOf(Object fact) {
        FactShape shape = rules.symbols().shapes().get(fact.getClass().getSimpleName());
        return List.of(fact.getClass(), String.valueOf(shape.read().get(0).apply(fact)));
    }

    /** The same of the facts that a pattern matches; the kind alone where it leaves the first field open. */
    List<Object> keyOf(int pattern) {
        FactPattern asked = tests.get(pattern).pattern();
        FactShape shape = rules.symbols().shapes().get(asked.fact());
        return asked.conditions().stream().filter(condition -> condition.field().equals(shape.fields().get(0))
                        && condition.operator() == Operator.EQUAL).findFirst()
                .map(condition -> List.<Object>of(shape.type(), String.valueOf(condition.values().get(0))))
                .orElse(List.of(shape.type()));
    }

    /** Equal for facts that the rules cannot tell apart: by the patterns they match, and what is computed with them. */
    Object signature(Seen seen) {
        List<Object> signature = new ArrayList<>();
        signature.add(IntBuffer.wrap(seen.patterns()));
        for (int pattern : seen.patterns()) {
            for (Join join : alone.getOrDefault(pattern, List.of())) {
                join.concludeOf(seen.fact()).forEach(one -> signature.add(signature(one)));
            }
        }
        if (IntStream.of(seen.patterns()).anyMatch(together::get)) {
            FactShape shape = shape(seen.fact().getClass().getSimpleName());
            Set<String> fields = handedOn.get(shape.name());
            if (fields == null) {
                return seen.fact(); // is handed on as a whole
            }
            fields.forEach(field -> signature.add(shape.value(seen.fact(), field)));
        }
        return signature;
    }

    private List<Object> signature(Effect.Of computed) {
        return List.of(computed.effect(), signature(computed.fact()));
    }

    /** A fact with the patterns that it matches. */
    Seen see(Object fact) {
        Alpha alpha = alphas.get(fact.getClass());
        return new Seen(fact, alpha == null ? NONE : alpha.matchedBy(fact));
    }

    /** What the rules see of a case in one view. */
    Sight see(int number, PatientCase facts) {
        View view = views.get(number);
        if (view.reads().size() > MOST_KEYS) {
            return sights.of(view.of().apply(facts), seen -> Sight.of(this, seen));
        }
        List<Object> key = new ArrayList<>(MOST_KEYS + 1);
        key.add(number);
        view.reads().forEach(fact -> key.add(facts.get(fact)));
        return sights.of(key, one -> Sight.of(this, view.of().apply(facts)));
    }
}
