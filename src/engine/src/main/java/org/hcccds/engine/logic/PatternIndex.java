package org.hcccds.engine.logic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the patterns on one kind of facts that a fact matches, all at once: a look at each field that they test,
 * rather than a test for each of their conditions. Safe to share between threads.
 */
public final class PatternIndex {

    private static final int[] NONE = {};

    private final int[] numbers;
    private final List<FieldIndex> fields;

    /**
     * @param patterns on facts of the shape, each of which can be tested alone
     * @param numbers  by which they are handed out, in the same order
     */
    public PatternIndex(FactShape shape, List<FactPattern> patterns, int[] numbers) {
        this.numbers = numbers;
        this.fields = new ArrayList<>();
        for (int field = 0; field < shape.fields().size(); field++) {
            String name = shape.fields().get(field);
            List<List<Condition>> asked = patterns.stream().map(pattern -> on(name, pattern)).toList();
            if (!asked.stream().allMatch(List::isEmpty)) {
                fields.add(new FieldIndex(shape.read().get(field), asked));
            }
        }
    }

    private static List<Condition> on(String field, FactPattern pattern) {
        return pattern.conditions().stream().filter(condition -> condition.field().equals(field)).toList();
    }

    /** The numbers of the patterns that a fact matches, in their order. */
    public int[] matchedBy(Object fact) {
        long[] left = new long[(numbers.length + Long.SIZE - 1) / Long.SIZE];
        Arrays.fill(left, -1L);
        if (numbers.length % Long.SIZE != 0) {
            left[left.length - 1] = -1L >>> -numbers.length;
        }
        for (int field = 0; field < fields.size(); field++) {
            fields.get(field).narrow(fact, left);
        }
        return numbersOf(left);
    }

    private int[] numbersOf(long[] bits) {
        int size = 0;
        for (long word : bits) {
            size += Long.bitCount(word);
        }
        if (size == 0) {
            return NONE;
        }
        int[] found = new int[size];
        int next = 0;
        for (int word = 0; word < bits.length; word++) {
            for (long left = bits[word]; left != 0; left &= left - 1) {
                found[next++] = numbers[word * Long.SIZE + Long.numberOfTrailingZeros(left)];
            }
        }
        return found;
    }
}
