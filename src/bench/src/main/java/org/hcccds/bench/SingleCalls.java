package org.hcccds.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Microseconds that single calls take, each measured by itself. */
final class SingleCalls {

    private final long[] nanos;
    private final long onProcessor;

    private SingleCalls(long[] nanos, long onProcessor) {
        this.nanos = nanos;
        this.onProcessor = onProcessor;
    }

    /**
     * Calls with the given things in turn.
     *
     * @param warmUp   calls before those that are measured
     * @param measured at least one
     */
    static <T> SingleCalls of(List<T> things, Function<T, ?> call, int warmUp, int measured) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long[] nanos = new long[measured];
        long before = 0;
        for (int i = -warmUp; i < measured; i++) {
            if (i == 0) {
                before = threads.getCurrentThreadCpuTime();
            }
            T thing = things.get(Math.floorMod(i, things.size()));
            long start = System.nanoTime();
            call.apply(thing);
            long end = System.nanoTime();
            if (i >= 0) {
                nanos[i] = end - start;
            }
        }
        long onProcessor = threads.getCurrentThreadCpuTime() - before;
        Arrays.sort(nanos);
        return new SingleCalls(nanos, onProcessor);
    }

    /** The time that so many of a hundred calls keep to. @param percent above 0, at most 100 */
    double percentile(double percent) {
        return nanos[(int) Math.ceil(nanos.length * percent / 100) - 1] / 1e3;
    }

    /** The mean time on a processor, which leaves out what other processes use. */
    double onProcessor() {
        return onProcessor / 1e3 / nanos.length;
    }
}
