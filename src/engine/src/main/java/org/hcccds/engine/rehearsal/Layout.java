package org.hcccds.engine.rehearsal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hcccds.engine.logic.FactPattern;
import org.hcccds.engine.logic.RuleLogic;
import org.hcccds.engine.logic.Symbols;
import org.hcccds.model.rule.Conclusion;
import org.hcccds.model.rule.PossibleStage;

/**
 * Rules laid out by the patterns that they ask for. Patterns that the same facts match are one. Safe to share between
 * threads.
 */
final class Layout {

    private static final int[] NONE = {};

    private final Symbols symbols;
    private final List<RuleLogic> rules;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<PatternTest> tests = new ArrayList<>();
    private final Map<String, List<Integer>> byKind = new HashMap<>();
    private final List<List<Integer>> neededBy = new ArrayList<>();
    private final int[][] needs;
    private final int[][] denies;
    /** By rule; null of one that computes it. */
    private final Conclusion[] conclusions;
    private final Map<String, Integer> byId = new HashMap<>();
    private final List<Matcher> computed = new ArrayList<>();
    /** By rule that gives a stage: why a stage is given is told with the facts. */
    private final Map<Integer, Matcher> staging = new HashMap<>();
    /** Facts come again and again. */
    private final Map<Object, int[]> matched = new ConcurrentHashMap<>();

    Layout(List<RuleLogic> rules, Symbols symbols) {
        this.symbols = symbols;
        this.rules = rules;
        this.needs = new int[rules.size()][];
        this.denies = new int[rules.size()][];
        this.conclusions = new Conclusion[rules.size()];
        for (int number = 0; number < rules.size(); number++) {
            lay(number);
        }
    }

    private void lay(int number) {
        RuleLogic rule = rules.get(number);
        byId.put(rule.id(), number);
        if (Matcher.isNeededFor(rule)) {
            computed.add(new Matcher(rule, symbols));
            needs[number] = NONE;
            denies[number] = NONE;
            return;
        }
        needs[number] = patterns(rule, false);
        denies[number] = patterns(rule, true);
        for (int pattern : needs[number]) {
            neededBy.get(pattern).add(number);
        }
        conclusions[number] = symbols.conclusionOf(rule).orElseThrow();
        if (conclusions[number] instanceof PossibleStage) {
            staging.put(number, new Matcher(rule, symbols));
        }
    }

    private int[] patterns(RuleLogic rule, boolean negated) {
        return rule.patterns().stream().filter(pattern -> pattern.negated() == negated)
                .mapToInt(this::number).distinct().toArray();
    }

    private int number(FactPattern pattern) {
        return numbers.computeIfAbsent(pattern.key(), key -> {
            byKind.computeIfAbsent(pattern.fact(), kind -> new ArrayList<>()).add(tests.size());
            tests.add(new PatternTest(pattern, symbols));
            neededBy.add(new ArrayList<>());
            return tests.size() - 1;
        });
    }

    Symbols symbols() {
        return symbols;
    }

    List<RuleLogic> rules() {
        return rules;
    }

    int numberOf(RuleLogic rule) {
        return byId.get(rule.id());
    }

    /** A rule of a name as messages call it: by its id, file and line. */
    String shown(String name) {
        return rules.stream().filter(rule -> rule.name().equals(name)).findFirst().map(RuleLogic::shown).orElse(name);
    }

    /** The number of patterns. */
    int patterns() {
        return tests.size();
    }

    /** The patterns that a fact matches, by number. */
    int[] matchedBy(Object fact) {
        return matched.computeIfAbsent(fact, one -> byKind.getOrDefault(Memory.kindOf(one), List.of()).stream()
                .filter(pattern -> tests.get(pattern).matches(one, Map.of())).mapToInt(Integer::intValue).toArray());
    }

    int[] needs(int rule) {
        return needs[rule];
    }

    int[] denies(int rule) {
        return denies[rule];
    }

    List<Integer> neededBy(int pattern) {
        return neededBy.get(pattern);
    }

    /** What a rule concludes; null of one that computes it. */
    Conclusion conclusion(int rule) {
        return conclusions[rule];
    }

    /** The rules that compute their conclusion. */
    List<Matcher> computed() {
        return computed;
    }

    /** The rules that give stages, by number. */
    Map<Integer, Matcher> staging() {
        return staging;
    }
}
