package org.hcccds.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.hcccds.bench.FirstAnswer.Way;
import org.hcccds.engine.Build;
import org.hcccds.engine.Detail;
import org.hcccds.engine.HccEngine;
import org.hcccds.model.patient.PatientCase;

/** A process that loads rules, assesses cases with them again and again, and prints what that costs. */
final class RulesInUse {

    private static final int COHORT = 64;
    private static final int WARM_UP = 600 * COHORT;
    private static final int MEASURED = 50 * COHORT;

    private final MemoryUse before = MemoryUse.afterCollection();
    private final long start = System.nanoTime();

    private RulesInUse() {
    }

    /** Takes the name of a {@link Way} and, but for the built-in rules, a folder or a jar of rules. */
    public static void main(String[] args) {
        RulesInUse use = new RulesInUse();
        switch (Way.valueOf(args[0])) {
            case BUILT_IN -> use.measure(HccEngine.builtIn());
            case DIRECT -> use.measure(HccEngine.builtIn(Build.DIRECT));
            case EXECUTABLE -> use.measure(HccEngine.load(Path.of(args[1]), Build.EXECUTABLE));
            case ORDINARY -> use.measure(OrdinaryRules.compile(Path.of(args[1])), Path.of(args[1]));
        }
    }

    /**
     * The figures of a process of its own by name: {@code load} in seconds; {@code heap} and {@code classes} of the loaded
     * rules in MiB; median and 99th percentile of one assessment and its mean time on a processor in
     * microseconds, as in {@code "cohort p99"} and {@code "cohort cpu"}.
     */
    static Map<String, Double> of(Way way, Path rules) {
        Map<String, Double> figures = new TreeMap<>();
        for (String line : JavaProcess.run(List.of("-Xmx2g"), RulesInUse.class, way.name(), rules.toString()).lines()) {
            String[] figure = line.split("=");
            figures.put(figure[0], Double.valueOf(figure[1]));
        }
        return figures;
    }

    private void measure(HccEngine engine) {
        try (engine) {
            loaded();
            Function<PatientCase, ?> assess = patient -> engine.assess(patient, Detail.PLAIN);
            measure("cohort", Cohort.of(COHORT), assess);
            MemoryUse after = MemoryUse.afterCollection();
            print("heap", after.heapMib() - before.heapMib());
            print("classes", after.classesMib() - before.classesMib());
            measure("complete", List.of(Cohort.complete()), assess);
        }
    }

    private void measure(OrdinaryRules rules, Path files) {
        loaded();
        try (OrdinaryEngine engine = new OrdinaryEngine(rules, files)) {
            measure("cohort", Cohort.of(COHORT), engine::assess);
        }
    }

    private void loaded() {
        print("load", (System.nanoTime() - start) / 1e9);
    }

    private static void measure(String name, List<PatientCase> cases, Function<PatientCase, ?> assess) {
        SingleCalls calls = SingleCalls.of(cases, assess, WARM_UP, MEASURED);
        print(name + " median", calls.percentile(50));
        print(name + " p99", calls.percentile(99));
        print(name + " cpu", calls.onProcessor());
    }

    private static void print(String name, double figure) {
        System.out.printf(Locale.ROOT, "%s=%f%n", name, figure);
    }
}
