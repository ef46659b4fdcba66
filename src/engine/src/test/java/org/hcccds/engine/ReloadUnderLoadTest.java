package org.hcccds.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hcccds.model.assessment.Assessment;
import org.hcccds.model.explanation.Explanation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules are changed to and fro while patients are assessed: no answer fails, and none is of both. */
class ReloadUnderLoadTest {

    private static final int THREADS = 4;
    private static final int RELOADS = 40;

    @TempDir
    private Path folder;

    @Test
    void everyAnswerIsThatOfTheRulesItNames() throws Exception {
        Path five = SmallRules.folder(folder.resolve("five"), 5);
        Path three = SmallRules.folder(folder.resolve("three"), 3);
        Map<String, Answers> expected = Stream.of(five, three).map(rules -> HccEngine.load(rules, Build.CLASSIC))
                .collect(Collectors.toMap(engine -> engine.version().digest(), Answers::of));
        assertThat(expected).hasSize(2);
        AtomicBoolean done = new AtomicBoolean();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try (HccEngine engine = HccEngine.load(five, Build.CLASSIC)) {
            List<Future<Set<String>>> seen = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                seen.add(threads.submit(asking(engine, expected, done)));
            }
            for (int i = 0; i < RELOADS; i++) {
                engine.reload(i % 2 == 0 ? three : five, Build.CLASSIC);
            }
            done.set(true);
            Set<String> all = new TreeSet<>();
            for (Future<Set<String>> one : seen) {
                all.addAll(one.get());
            }
            assertThat(all).isEqualTo(new TreeSet<>(expected.keySet()));
        } finally {
            done.set(true);
            threads.shutdownNow();
        }
    }

    /** Asks until the rules change no more. Gives the digests that the answers named. */
    private static Callable<Set<String>> asking(HccEngine engine, Map<String, Answers> expected, AtomicBoolean done) {
        return () -> {
            Set<String> named = new TreeSet<>();
            while (!done.get()) {
                for (int i = 0; i < SmallRules.PATIENTS.size(); i++) {
                    Assessment assessment = engine.assess(SmallRules.PATIENTS.get(i), Detail.TRACED);
                    Explanation explanation = engine.explainStage(SmallRules.PATIENTS.get(i), "BCLC");
                    assertThat(assessment).isEqualTo(expected.get(assessment.rules().digest()).assessments().get(i));
                    assertThat(explanation).isEqualTo(expected.get(explanation.rules().digest()).explanations().get(i));
                    named.add(assessment.rules().digest());
                }
            }
            return named;
        };
    }

    /** What rules say about each patient. */
    private record Answers(List<Assessment> assessments, List<Explanation> explanations) {

        static Answers of(HccEngine rules) {
            try (rules) {
                return new Answers(
                        SmallRules.PATIENTS.stream().map(patient -> rules.assess(patient, Detail.TRACED)).toList(),
                        SmallRules.PATIENTS.stream().map(patient -> rules.explainStage(patient, "BCLC")).toList());
            }
        }
    }
}
