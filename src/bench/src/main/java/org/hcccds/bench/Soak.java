package org.hcccds.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.hcccds.engine.HccEngine;

/**
 * Assesses ever new patients with one engine and watches the memory.
 *
 * <pre>
 * mvn -q -pl src/bench -am package -DskipTests
 * java -Xmx96m -cp src/bench/target/hcc-bench-1.0.0.jar org.hcccds.bench.Soak [direct] [assessments]
 * </pre>
 *
 * <p>Ten million assessments on as many threads as there are processors, unless told otherwise, by the rule engine, or
 * with {@code direct} without it; a hundred lines of figures. The exit status is 1 if heap or classes grow.
 */
public final class Soak {

    private static final long ASSESSMENTS = 10_000_000;
    private static final int LINES = 100;
    /** The first lines are no part of the trend: what is remembered for all patients gathers, and code is compiled. */
    private static final int WARM_UP = LINES / 5;
    /**
     * How much the straight line nearest to the heap may rise from its start to its end: in ten million assessments a
     * byte for each. The heap goes up and down by twice that: what the search for missing facts remembers is forgotten
     * when it is full.
     */
    private static final double HEAP_BOUND_MIB = 10;
    /** The same for classes, which only come. */
    private static final double CLASSES_BOUND_MIB = 1;

    private final List<MemoryUse> uses = new ArrayList<>();

    private Soak() {
    }

    public static void main(String[] args) {
        System.exit(new Soak().run(AskedFor.by(args)) ? 0 : 1);
    }

    private boolean run(AskedFor asked) {
        long assessments = asked.first(ASSESSMENTS);
        int threads = Runtime.getRuntime().availableProcessors();
        System.out.printf(Locale.ROOT, "%,d assessments of ever new cases on %d threads with at most %d MiB of heap;%n"
                + "1 in %d asks for the missing facts, 1 in %<d for the trace.%n%n%12s %11s %10s %13s%n",
                assessments, threads, Runtime.getRuntime().maxMemory() >> 20, Question.RARE,
                "assessments", "per second", "heap, MiB", "classes, MiB");
        try (HccEngine engine = asked.engine(); PatientFlow patients = new PatientFlow(engine, threads)) {
            for (int line = 1; line <= LINES; line++) {
                long share = assessments * line / LINES - assessments * (line - 1) / LINES;
                double seconds = patients.assess(share);
                MemoryUse use = MemoryUse.afterCollection();
                uses.add(use);
                System.out.printf(Locale.ROOT, "%,12d %,11.0f %10.2f %13.2f%n", assessments * line / LINES, share / seconds,
                        use.heapMib(), use.classesMib());
            }
        }
        System.out.println();
        return isConstant("Heap", HEAP_BOUND_MIB, MemoryUse::heapMib)
                & isConstant("Classes", CLASSES_BOUND_MIB, MemoryUse::classesMib);
    }

    private boolean isConstant(String what, double bound, ToDoubleFunction<MemoryUse> read) {
        double rise = Trend.rise(uses.subList(WARM_UP, LINES).stream().map(read::applyAsDouble).toList());
        boolean constant = rise < bound;
        System.out.printf(Locale.ROOT,
                "%-8s %s: a trend of %+.2f MiB over the last %d lines; up to %.0f MiB is taken for none.%n", what, constant ? "constant" : "GROWING", rise, LINES - WARM_UP, bound);
        return constant;
    }
}
