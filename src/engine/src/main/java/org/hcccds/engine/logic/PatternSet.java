package org.hcccds.engine.logic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The distinct patterns of rules, without what refers to other facts, each with a number. Patterns that the same facts
 * match are one. Safe to share between threads.
 */
public final class PatternSet {

    private static final int[] NONE = {};

    /** Of the patterns as they stand in the rules: a key is long to make. */
    private final Map<FactPattern, Integer> numbers = new IdentityHashMap<>();
    private final int size;
    private final Map<Class<?>, PatternIndex> indexes;

    /** Those of some rules. */
    public PatternSet(List<RuleLogic> rules, Symbols symbols) {
        Map<String, Integer> byKey = new HashMap<>();
        Map<String, List<FactPattern>> byKind = new HashMap<>();
        for (RuleLogic rule : rules) {
            for (FactPattern pattern : rule.patterns()) {
                FactPattern plain = pattern.plainPart();
                String key = plain.key();
                if (byKey.putIfAbsent(key, byKey.size()) == null) {
                    byKind.computeIfAbsent(pattern.fact(), kind -> new ArrayList<>()).add(plain);
                    numbers.put(plain, byKey.get(key));
                }
                numbers.put(pattern, byKey.get(key));
            }
        }
        this.size = byKey.size();
        this.indexes = byKind.entrySet().parallelStream().collect(Collectors.toUnmodifiableMap(
                kind -> symbols.shapes().get(kind.getKey()).type(),
                kind -> new PatternIndex(symbols.shapes().get(kind.getKey()), kind.getValue(),
                        kind.getValue().stream().mapToInt(this::numberOf).toArray())));
    }

    /** How many there are; they are numbered from zero. */
    public int size() {
        return size;
    }

    /** The number of a pattern, as it was given, of one of the rules. */
    public int numberOf(FactPattern pattern) {
        return numbers.get(pattern);
    }

    /** The numbers of the patterns that a fact matches. */
    public int[] matchedBy(Object fact) {
        PatternIndex index = indexes.get(fact.getClass());
        return index == null ? NONE : index.matchedBy(fact);
    }
}
