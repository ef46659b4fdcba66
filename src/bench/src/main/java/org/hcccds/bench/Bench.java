package org.hcccds.bench;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.hcccds.bench.FirstAnswer.Way;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs everything briefly and prints what each way costs, and their ratios. What is compared is measured in the same round,
 * in processes of its own, so that a busy machine spoils a round and not the median.
 *
 * <pre>
 * mvn -q -pl src/bench -am package -DskipTests
 * java -jar src/bench/target/hcc-bench-1.0.0.jar
 * </pre>
 *
 * <p>takes about fifteen minutes on an idle machine; {@link Growth}, {@link ManyThreads} and {@link Soak} are commands of
 * their own. For a closer look at one benchmark:
 *
 * <pre>
 * java -cp src/bench/target/hcc-bench-1.0.0.jar org.openjdk.jmh.Main pooled -p cases=cohort -t 2 -prof gc
 * </pre>
 *
 * <p>There one score is the time of {@value AssessmentBenchmark#BATCH} assessments.
 */
public final class Bench {

    private static final int ROUNDS = 3;

    private final Samples samples = new Samples();

    private Bench() {
    }

    /** Takes the number of rounds; three when it is not given. */
    public static void main(String[] args) throws RunnerException {
        int rounds = args.length == 0 ? ROUNDS : Integer.parseInt(args[0]);
        Bench bench = new Bench();
        System.out.println("What is measured once ...");
        bench.measure("pooled|direct|ordinary", "one", 1);
        bench.measure("handWritten", "cohort", 1);
        bench.start(Way.EXECUTABLE);
        for (int round = 1; round <= rounds; round++) {
            System.out.println("Round " + round + " of " + rounds + " ...");
            bench.measure("pooled|direct|ordinary", "cohort", 1);
            bench.measure("pooled|direct", "cohort", 2);
            bench.start(Way.BUILT_IN);
            bench.start(Way.DIRECT);
            bench.start(Way.ORDINARY);
            bench.use("use ", Way.BUILT_IN);
            bench.use("direct ", Way.DIRECT);
        }
        bench.print();
    }

    private void start(Way way) {
        samples.add("start " + way, StartUp.secondsToFirstAnswer(way));
    }

    private void use(String prefix, Way way) {
        RulesInUse.of(way, BuiltInFiles.path()).forEach((name, figure) -> samples.add(prefix + name, figure));
    }

    private void measure(String benchmarks, String cases, int threads) throws RunnerException {
        OptionsBuilder options = new OptionsBuilder();
        options.include("AssessmentBenchmark\\.(" + benchmarks + ")$").param("cases", cases).threads(threads)
                .addProfiler(GCProfiler.class).verbosity(VerboseMode.SILENT).shouldFailOnError(true);
        for (RunResult result : new Runner(options.build()).run()) {
            String name = result.getPrimaryResult().getLabel() + " " + cases + " x" + threads;
            samples.add(name, median(result.getPrimaryResult()) / threads);
            samples.add(name + " cpu", median(result.getSecondaryResults().get("cpu")) / threads);
            samples.add(name + " bytes", median(result.getSecondaryResults().get("gc.alloc.rate.norm")));
        }
    }

    /** The median over the measurements of one process, for one call. */
    private static double median(Result<?> result) {
        return result.getStatistics().getPercentile(50) / AssessmentBenchmark.BATCH;
    }

    private void print() {
        System.out.printf(Locale.ROOT, "%nJava %s, %d processors. Medians; in brackets, the least and the most.%n%n",
                System.getProperty("java.version"), Runtime.getRuntime().availableProcessors());
        line("one complete case, single calls: median", samples.of("use complete median"), "us");
        line("    99th percentile", samples.of("use complete p99"), "us");
        line("one of a cohort, single calls: median", samples.of("use cohort median"), "us");
        line("    99th percentile", samples.of("use cohort p99"), "us");
        line("without the rule engine, one complete case: median", samples.of("direct complete median"), "us");
        line("    99th percentile", samples.of("direct complete p99"), "us");
        line("without the rule engine, one of a cohort: median", samples.of("direct cohort median"), "us");
        line("    99th percentile", samples.of("direct cohort p99"), "us");
        line("assessments a second, 1 thread", rate("pooled cohort x1"), "");
        line("assessments a second, 2 threads", rate("pooled cohort x2"), "");
        line("    without the rule engine, 1 thread", rate("direct cohort x1"), "");
        line("    without the rule engine, 2 threads", rate("direct cohort x2"), "");
        line("start to first answer, built-in rules", samples.of("start BUILT_IN"), "s");
        line("start to first answer, without the rule engine", samples.of("start DIRECT"), "s");
        line("start to first answer, ordinary way", samples.of("start ORDINARY"), "s");
        line("start to first answer, executable model", samples.of("start EXECUTABLE"), "s");
        line("heap of an engine in use", samples.of("use heap"), "MiB");
        line("classes of an engine in use", samples.of("use classes"), "MiB");
        line("heap without the rule engine", samples.of("direct heap"), "MiB");
        line("classes without the rule engine", samples.of("direct classes"), "MiB");

        System.out.printf("%nOn average, with the time on a processor and what is allocated.%n%n");
        cost("pooled sessions, one complete case", "pooled one x1");
        cost("without the rule engine, one complete case", "direct one x1");
        cost("ordinary way, one complete case", "ordinary one x1");
        cost("pooled sessions, cohort", "pooled cohort x1");
        cost("pooled sessions, cohort, 2 threads", "pooled cohort x2");
        cost("without the rule engine, cohort", "direct cohort x1");
        cost("ordinary way, cohort", "ordinary cohort x1");
        cost("BCLC and CNLC in plain Java, cohort", "handWritten cohort x1");

        System.out.printf("%nRatios. On a busy machine, trust those of processor time.%n%n");
        ratio("pooled faster than ordinary, one case", "ordinary one x1", "pooled one x1", "");
        ratio("    by processor time", "ordinary one x1", "pooled one x1", " cpu");
        ratio("pooled faster than ordinary, cohort", "ordinary cohort x1", "pooled cohort x1", "");
        ratio("    by processor time", "ordinary cohort x1", "pooled cohort x1", " cpu");
        ratio("without the rule engine, faster than ordinary, one", "ordinary one x1", "direct one x1", "");
        ratio("    by processor time", "ordinary one x1", "direct one x1", " cpu");
        ratio("without the rule engine, faster, cohort", "ordinary cohort x1", "direct cohort x1", "");
        ratio("    by processor time", "ordinary cohort x1", "direct cohort x1", " cpu");
        ratio("throughput of 2 threads against 1, pooled", "pooled cohort x1", "pooled cohort x2", "");
        line("    by processor time, without waiting", samples.ratios("pooled cohort x1 cpu", "pooled cohort x2 cpu")
                .stream().map(ratio -> 2 * ratio).toList(), "x");
        line("bytes, pooled of ordinary, cohort",
                samples.ratios("pooled cohort x1 bytes", "ordinary cohort x1 bytes"), "x");
        line("start-up, built-in of ordinary", samples.ratios("start BUILT_IN", "start ORDINARY"), "x");
        line("start-up, built-in of executable model", samples.ratios("start EXECUTABLE", "start BUILT_IN").stream()
                .map(ratio -> 1 / ratio).toList(), "x");
    }

    /** All threads together. */
    private List<Double> rate(String name) {
        return samples.of(name).stream().map(micros -> 1e6 / micros).toList();
    }

    private void cost(String title, String name) {
        line(title, samples.of(name), "us");
        line("    on a processor", samples.of(name + " cpu"), "us");
        line("    allocated", samples.of(name + " bytes").stream().map(bytes -> bytes / 1024).toList(), "KiB");
    }

    private void ratio(String title, String dividend, String divisor, String what) {
        line(title, samples.ratios(dividend + what, divisor + what), "x");
    }

    private static void line(String title, List<Double> values, String unit) {
        System.out.printf(Locale.ROOT, "%-50s %8.2f %-4s (%.2f to %.2f)%n", title, Samples.median(values), unit,
                Collections.min(values), Collections.max(values));
    }
}
