package org.hcccds.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hcccds.engine.Build;
import org.hcccds.engine.Detail;
import org.hcccds.engine.HccEngine;
import org.hcccds.model.patient.PatientCase;

/**
 * The bytes that one plain assessment allocates, for a complete case and for the cases of a cohort, with the rule
 * engine and without it. Measured without
 * the optimizing compiler, which leaves out allocations as it pleases: the figures are higher than those of a warm
 * engine, and the same in every run.
 */
final class Allocation {

    static final List<String> WITHOUT_OPTIMIZER = List.of("-XX:TieredStopAtLevel=1");
    private static final int ROUNDS = 5;
    private static final int COHORT = 64;

    private Allocation() {
    }

    /** Prints the figures of this process, one a line as in {@code complete=123456}. */
    public static void main(String[] args) {
        try (HccEngine engine = HccEngine.builtIn(); HccEngine direct = HccEngine.builtIn(Build.DIRECT)) {
            System.out.println("complete=" + bytes(engine, List.of(Cohort.complete())));
            System.out.println("cohort=" + bytes(engine, Cohort.of(COHORT)));
            System.out.println("direct-complete=" + bytes(direct, List.of(Cohort.complete())));
            System.out.println("direct-cohort=" + bytes(direct, Cohort.of(COHORT)));
        }
    }

    /** Bytes for each of an assessment by the kind of case, from a process of its own. */
    static Map<String, Long> measured() {
        Map<String, Long> bytes = new TreeMap<>();
        for (String line : JavaProcess.run(WITHOUT_OPTIMIZER, Allocation.class).lines()) {
            String[] figure = line.split("=");
            bytes.put(figure[0], Long.valueOf(figure[1]));
        }
        return bytes;
    }

    private static long bytes(HccEngine engine, List<PatientCase> cases) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        List<Double> rounds = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            cases.forEach(patient -> engine.assess(patient, Detail.PLAIN));
            rounds.add((double) (threads.getCurrentThreadAllocatedBytes() - before) / cases.size());
        }
        return Math.round(Samples.median(rounds));
    }
}
