package org.hcccds.bench;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hcccds.engine.Build;
import org.hcccds.engine.Detail;
import org.hcccds.engine.HccEngine;
import org.hcccds.model.assessment.Assessment;
import org.hcccds.model.patient.PatientCase;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The time of one assessment. Warm-up and measurement count calls instead of seconds: it takes some tens of thousands of
 * them to come to full speed, however busy the machine is.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = {"-Xms512m", "-Xmx512m", "-Dslf4j.internal.verbosity=ERROR"})
@Warmup(iterations = 24, batchSize = AssessmentBenchmark.BATCH)
@Measurement(iterations = 5, batchSize = AssessmentBenchmark.BATCH)
public class AssessmentBenchmark {

    /** Calls in one measurement. */
    static final int BATCH = 64 * 25;

    /** The engine with the rules that were compiled when the product was built, and sessions that are used again. */
    @State(Scope.Benchmark)
    public static class Pooled {

        private HccEngine engine;

        @Setup
        public void load() {
            engine = HccEngine.builtIn();
        }

        @TearDown
        public void close() {
            engine.close();
        }
    }

    /** The same rules, answering without the rule engine. */
    @State(Scope.Benchmark)
    public static class Direct {

        private HccEngine engine;

        @Setup
        public void load() {
            engine = HccEngine.builtIn(Build.DIRECT);
        }

        @TearDown
        public void close() {
            engine.close();
        }
    }

    /** The same rules used the ordinary way. */
    @State(Scope.Benchmark)
    public static class Ordinary {

        private OrdinaryEngine engine;

        @Setup
        public void compile() {
            engine = new OrdinaryEngine();
        }

        @TearDown
        public void close() {
            engine.close();
        }
    }

    /** Cases in turn. */
    @State(Scope.Thread)
    public static class Cases {

        /** {@code one} complete case again and again, or a {@code cohort} of different ones. */
        @Param({"one", "cohort"})
        public String cases;

        private List<PatientCase> all;
        private int next;

        @Setup
        public void make() {
            all = cases.equals("one") ? List.of(Cohort.complete()) : Cohort.of(64);
        }

        PatientCase next() {
            next = next + 1 < all.size() ? next + 1 : 0;
            return all.get(next);
        }
    }

    /** Processor time of the measuring threads, which unlike the time on the clock leaves out what other processes use. */
    @AuxCounters(AuxCounters.Type.EVENTS)
    @State(Scope.Thread)
    public static class Processor {

        /** Microseconds on a processor, all threads together. */
        public double cpu;

        private long start;

        @Setup(Level.Iteration)
        public void start() {
            start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        }

        @TearDown(Level.Iteration)
        public void stop() {
            cpu = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e3;
        }
    }

    @Benchmark
    public Assessment pooled(Pooled pooled, Cases cases, Processor processor) {
        return pooled.engine.assess(cases.next(), Detail.PLAIN);
    }

    @Benchmark
    public Assessment direct(Direct direct, Cases cases, Processor processor) {
        return direct.engine.assess(cases.next(), Detail.PLAIN);
    }

    @Benchmark
    public Assessment ordinary(Ordinary ordinary, Cases cases, Processor processor) {
        return ordinary.engine.assess(cases.next());
    }

    /** Two conclusions of the many, without rules: a bound on what a case costs at the very least. */
    @Benchmark
    public Object handWritten(Cases cases, Processor processor) {
        return HandWrittenStages.of(cases.next());
    }
}
