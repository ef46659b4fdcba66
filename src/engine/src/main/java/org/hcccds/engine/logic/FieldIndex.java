package org.hcccds.engine.logic;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Says of one field of a kind of facts which patterns a value of it leaves open, as bits. All values that the
 * patterns cannot tell apart share one answer, so that each is worked out once: for numbers one for each limit and
 * for the space between two, for others one for each value that some pattern names and one for the rest.
 */
final class FieldIndex {

    /** A value that no pattern names. */
    private static final Object ANOTHER = new Object();

    /** A condition, for many values. */
    private record Test(Operator operator, List<Object> values) {
    }

    private final Function<Object, Object> read;
    /** By pattern: what it asks of the field. */
    private final List<List<Test>> tests;
    private final long[] ofUnknown;
    private final long[] ofOthers;
    private final Map<Object, long[]> ofNamed = new HashMap<>();
    private final double[] limits;
    /** Below the first limit, at it, above it and below the second, and so on. */
    private final long[][] ofRegions;

    FieldIndex(Function<Object, Object> read, List<List<Condition>> conditions) {
        this.read = read;
        this.tests = conditions.stream().map(asked -> asked.isEmpty() ? List.<Test>of() : asked.stream()
                .map(one -> new Test(one.operator(), one.values())).toList()).toList();
        List<Object> named = conditions.stream().flatMap(List::stream)
                .flatMap(condition -> condition.operands().stream())
                .map(operand -> ((Operand.Constant) operand).value()).filter(value -> value != null).toList();
        this.limits = named.stream().filter(Number.class::isInstance)
                .mapToDouble(value -> positiveZero(((Number) value).doubleValue())).sorted().distinct().toArray();
        this.ofUnknown = leftOpenBy(null);
        this.ofOthers = limits.length > 0 ? new long[ofUnknown.length] : leftOpenBy(ANOTHER);
        this.ofRegions = new long[2 * limits.length + 1][];
        if (limits.length > 0) {
            for (int region = 0; region < ofRegions.length; region++) {
                ofRegions[region] = leftOpenBy(valueIn(region));
            }
        } else {
            named.forEach(value -> ofNamed.computeIfAbsent(value, this::leftOpenBy));
        }
    }

    private long[] leftOpenBy(Object value) {
        long[] bits = new long[(tests.size() + Long.SIZE - 1) / Long.SIZE];
        for (int pattern = 0; pattern < tests.size(); pattern++) {
            if (isOpen(tests.get(pattern), value)) {
                bits[pattern / Long.SIZE] |= 1L << pattern;
            }
        }
        return bits;
    }

    private static boolean isOpen(List<Test> asked, Object value) {
        for (Test test : asked) {
            if (!test.operator().holds(value, test.values())) {
                return false;
            }
        }
        return true;
    }

    private double valueIn(int region) {
        double from = region < 2 ? Double.NEGATIVE_INFINITY : limits[region / 2 - 1];
        double to = region / 2 == limits.length ? Double.POSITIVE_INFINITY : limits[region / 2];
        return region % 2 == 1 || Double.isInfinite(to) ? to
                : Double.isInfinite(from) ? from : from + (to - from) / 2;
    }

    /** Zero is zero: a comparison by bits would put the negative one below the other. */
    private static double positiveZero(double value) {
        return value + 0.0;
    }

    /** Keeps of some patterns, as bits, those that the field of a fact leaves open. */
    void narrow(Object fact, long[] patterns) {
        long[] open = leftOpen(read.apply(fact));
        for (int word = 0; word < patterns.length; word++) {
            patterns[word] &= open[word];
        }
    }

    private long[] leftOpen(Object value) {
        if (value == null) {
            return ofUnknown;
        } else if (limits.length > 0) {
            int at = Arrays.binarySearch(limits, positiveZero(((Number) value).doubleValue()));
            return ofRegions[at >= 0 ? 2 * at + 1 : -2 * (at + 1)];
        }
        return ofNamed.getOrDefault(value, ofOthers);
    }
}
