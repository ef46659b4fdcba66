package org.hcccds.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hcccds.engine.Detail;
import org.hcccds.engine.HccEngine;
import org.hcccds.model.assessment.Assessment;
import org.hcccds.model.patient.PatientCase;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
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
 * What the search for missing facts costs beside a plain assessment of the same incomplete cases: median and percentiles of
 * single calls.
 *
 * <pre>
 * mvn -q -pl src/bench -am package -DskipTests
 * java -cp src/bench/target/hcc-bench-1.0.0.jar org.openjdk.jmh.Main MissingBenchmark
 * </pre>
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = {"-Xms512m", "-Xmx512m", "-Dslf4j.internal.verbosity=ERROR"})
@Warmup(iterations = 3, time = 10)
@Measurement(iterations = 3, time = 10)
@State(Scope.Benchmark)
public class MissingBenchmark {

    /** How many facts of each case are unknown. */
    @Param({"15"})
    public int unknown;

    private HccEngine engine;
    private List<PatientCase> cases;
    private int next;

    @Setup
    public void load() {
        engine = HccEngine.builtIn();
        cases = IncompleteCohort.of(256, unknown);
    }

    @TearDown
    public void close() {
        engine.close();
    }

    private PatientCase next() {
        next = next + 1 < cases.size() ? next + 1 : 0;
        return cases.get(next);
    }

    @Benchmark
    public Assessment plain() {
        return engine.assess(next(), Detail.PLAIN);
    }

    @Benchmark
    public Assessment withMissing() {
        return engine.assess(next(), Detail.STANDARD);
    }
}
