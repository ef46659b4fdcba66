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

    /** By {@link FactPattern#key()}. */
    private final Map<String, Integer> numbers = new HashMap<>();
    /** Of the patterns as they stand in the rules: a key is long to make. */
    private final Map<FactPattern, Integer> known = new IdentityHashMap<>();
    private final Map<Class<?>, PatternIndex> indexes;

    /** Those of some rules. */
    public PatternSet(List<RuleLogic> rules, Symbols symbols) {
        Map<String, List<FactPattern>> byKind = new HashMap<>();
        for (RuleLogic rule : rules) {
            for (FactPattern pattern : rule.patterns()) {
                FactPattern plain = pattern.plainPart();
                String key = plain.key();
                if (numbers.putIfAbsent(key, numbers.size()) == null) {
                    byKind.computeIfAbsent(pattern.fact(), kind -> new ArrayList<>()).add(plain);
                    known.put(plain, numbers.get(key));
                }
                known.put(pattern, numbers.get(key));
            }
        }
        this.indexes = byKind.entrySet().parallelStream().collect(Collectors.toUnmodifiableMap(
                kind -> symbols.shapes().get(kind.getKey()).type(),
                kind -> new PatternIndex(symbols.shapes().get(kind.getKey()), kind.getValue(),
                        kind.getValue().stream().mapToInt(this::numberOf).toArray())));
    }

    /** How many there are; they are numbered from zero. */
    public int size() {
        return numbers.size();
    }

    /** The number of a pattern of one of the rules. */
    public int numberOf(FactPattern pattern) {
        Integer number = known.get(pattern);
        return number != null ? number : numbers.get(pattern.plainPart().key());
    }

    /** The numbers of the patterns that a fact matches. */
    public int[] matchedBy(Object fact) {
        PatternIndex index = indexes.get(fact.getClass());
        return index == null ? NONE : index.matchedBy(fact);
    }
}
