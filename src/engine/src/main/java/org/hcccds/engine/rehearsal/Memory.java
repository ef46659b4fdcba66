package org.hcccds.engine.rehearsal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The facts that rules saw, by kind. */
final class Memory {

    private final Map<String, List<Object>> byKind = new HashMap<>();

    Memory(List<Object> facts) {
        facts.forEach(fact -> byKind.computeIfAbsent(kindOf(fact), kind -> new ArrayList<>(4)).add(fact));
    }

    /** The facts of a kind, in the order they came. */
    List<Object> of(String kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    static String kindOf(Object fact) {
        return fact.getClass().getSimpleName();
    }
}
