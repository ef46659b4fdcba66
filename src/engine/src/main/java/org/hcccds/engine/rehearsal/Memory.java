package org.hcccds.engine.rehearsal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The facts that rules see, each once, by kind. */
final class Memory {

    private final Map<String, List<Object>> byKind;
    private final Set<Object> all;

    Memory() {
        this.byKind = new HashMap<>();
        this.all = new HashSet<>();
    }

    private Memory(Map<String, List<Object>> byKind, Set<Object> all) {
        this.byKind = byKind;
        this.all = all;
    }

    /** What is in it now, to be read and not added to. */
    Memory copy() {
        Map<String, List<Object>> copied = new HashMap<>();
        byKind.forEach((kind, facts) -> copied.put(kind, List.copyOf(facts)));
        return new Memory(copied, Set.of());
    }

    /** Whether the fact was new. */
    boolean add(Object fact) {
        boolean fresh = all.add(fact);
        if (fresh) {
            byKind.computeIfAbsent(kindOf(fact), kind -> new ArrayList<>(4)).add(fact);
        }
        return fresh;
    }

    /** The facts of a kind, in the order they came. */
    List<Object> of(String kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    static String kindOf(Object fact) {
        return fact.getClass().getSimpleName();
    }
}
