package org.hcccds.bench;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Microseconds that single calls take, each measured by itself. */
final class SingleCalls {

    private final long[] nanos;

    private SingleCalls(long[] nanos) {
        this.nanos = nanos;
    }

    /**
     * Calls with the given things in turn.
     *
     * @param warmUp   calls before those that are measured
     * @param measured at least one
     */
    static <T> SingleCalls of(List<T> things, Function<T, ?> call, int warmUp, int measured) {
        long[] nanos = new long[measured];
        for (int i = -warmUp; i < measured; i++) {
            T thing = things.get(Math.floorMod(i, things.size()));
            long start = System.nanoTime();
            call.apply(thing);
            long end = System.nanoTime();
            if (i >= 0) {
                nanos[i] = end - start;
            }
        }
        Arrays.sort(nanos);
        return new SingleCalls(nanos);
    }

    /** The time that so many of a hundred calls keep to. @param percent above 0, at most 100 */
    double percentile(double percent) {
        return nanos[(int) Math.ceil(nanos.length * percent / 100) - 1] / 1e3;
    }
}
