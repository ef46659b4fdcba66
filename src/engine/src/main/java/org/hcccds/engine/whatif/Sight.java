package org.hcccds.engine.whatif;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * What the rules see of one part of a case. For most rules it is the same which of the facts matches a pattern; only those
 * that compute with values tell the facts themselves apart.
 */
final class Sight {

    private final Seen[] facts;
    private final int[] patterns;
    private final Seen[] joined;
    private final Object computed;

    private Sight(Seen[] facts, int[] patterns, Seen[] joined, Object computed) {
        this.facts = facts;
        this.patterns = patterns;
        this.joined = joined;
        this.computed = computed;
    }

    static Sight of(Patterns patterns, Computing computing, List<Object> facts) {
        Seen[] seen = new Seen[facts.size()];
        BitSet matched = new BitSet();
        List<Seen> joined = new ArrayList<>();
        List<Object> computed = new ArrayList<>();
        for (int i = 0; i < seen.length; i++) {
            seen[i] = patterns.see(facts.get(i));
            boolean isJoined = false;
            for (int pattern : seen[i].patterns()) {
                matched.set(pattern);
                isJoined |= computing.isJoined(pattern);
            }
            if (isJoined) {
                joined.add(seen[i]);
                computed.add(computing.signature(seen[i]));
            }
        }
        return new Sight(seen, matched.stream().toArray(), joined.toArray(Seen[]::new),
                computed.stream().distinct().toList());
    }

    Seen[] facts() {
        return facts;
    }

    /** The patterns that some fact matches. */
    int[] patterns() {
        return patterns;
    }

    /** The facts with which rules compute. */
    Seen[] joined() {
        return joined;
    }

    boolean matches(int pattern) {
        return Arrays.binarySearch(patterns, pattern) >= 0;
    }

    /** Equal for what the rules cannot tell apart. @param live the patterns that count */
    Object signature(BitSet live) {
        int[] counting = new int[patterns.length];
        int size = 0;
        for (int pattern : patterns) {
            if (live.get(pattern)) {
                counting[size++] = pattern;
            }
        }
        return List.of(IntBuffer.wrap(counting, 0, size), computed);
    }
}
