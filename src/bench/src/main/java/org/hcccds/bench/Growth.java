package org.hcccds.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hcccds.bench.FirstAnswer.Way;
import org.hcccds.model.patient.PatientCase;

/**
 * How loading, assessing and memory grow with the number of rules, against the same rules used the ordinary way and
 * against hand-written Java for the two stages alone. Every way is a process of its own; the rules are
 * {@link RecombinedRules}.
 *
 * <pre>
 * mvn -q -pl src/bench -am package -DskipTests
 * java -cp src/bench/target/hcc-bench-1.0.0.jar org.hcccds.bench.Growth [rules ...]
 * </pre>
 *
 * <p>100, 300, 1,000 and 3,000 rules unless told otherwise; some three minutes on an idle machine.
 */
public final class Growth {

    private static final List<Integer> SIZES = List.of(100, 300, 1_000, 3_000);

    private Growth() {
    }

    public static void main(String[] args) {
        List<Integer> sizes = args.length == 0 ? SIZES : Stream.of(args).map(Integer::parseInt).toList();
        System.out.printf("%6s  %-42s  %-19s  %s%n%6s  %6s %11s %7s %6s %8s  %6s %12s  %6s%n",
                "", "this product", "ordinary way", "times", "rules", "load s", "median us", "p99 us", "heap", "classes", "load s", "median us", "faster");
        sizes.forEach(Growth::line);
        System.out.printf(Locale.ROOT, "%nOne plain assessment of a cohort; heap and classes in MiB, "
                + "rules compiled at start in both;%ntimes faster by processor time.%nPlain Java for the two stages alone: %.2f us, whatever the number of rules.%n", handWrittenMicros());
    }

    private static void line(int rules) {
        Path folder = null;
        try {
            folder = Files.createTempDirectory("rules");
            RecombinedRules.write(folder, rules);
            Map<String, Double> product = RulesInUse.of(Way.EXECUTABLE, folder);
            Map<String, Double> ordinary = RulesInUse.of(Way.ORDINARY, folder);
            System.out.printf(Locale.ROOT, "%,6d  %6.1f %11.0f %7.0f %6.1f %8.1f  %6.1f %12.0f  %6.2f%n", rules,
                    product.get("load"), product.get("cohort median"), product.get("cohort p99"), product.get("heap"),
                    product.get("classes"), ordinary.get("load"), ordinary.get("cohort median"),
                    ordinary.get("cohort cpu") / product.get("cohort cpu"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(folder);
        }
    }

    private static double handWrittenMicros() {
        List<PatientCase> cases = Cohort.of(64);
        Function<PatientCase, Object> all = any -> cases.stream().map(HandWrittenStages::of).toList();
        return SingleCalls.of(cases, all, 20_000, 5_000).percentile(50) / cases.size();
    }

    private static void delete(Path folder) {
        if (folder != null) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
