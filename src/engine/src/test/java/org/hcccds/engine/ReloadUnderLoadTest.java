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
import org.hcccds.model.patient.PatientCase;
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
        Map<String, List<Object>> expected = Stream.of(five, three).map(rules -> HccEngine.load(rules, Build.CLASSIC))
                .collect(Collectors.toMap(engine -> engine.version().digest(), ReloadUnderLoadTest::answers));
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
    private static Callable<Set<String>> asking(HccEngine engine, Map<String, List<Object>> expected, AtomicBoolean done) {
        return () -> {
            Set<String> named = new TreeSet<>();
            while (!done.get()) {
                for (int i = 0; i < SmallRules.PATIENTS.size(); i++) {
                    Answer assessed = Answer.assessed(engine, SmallRules.PATIENTS.get(i));
                    Answer explained = Answer.explained(engine, SmallRules.PATIENTS.get(i));
                    assertThat(assessed.what()).isEqualTo(expected.get(assessed.digest()).get(2 * i));
                    assertThat(explained.what()).isEqualTo(expected.get(explained.digest()).get(2 * i + 1));
                    named.add(assessed.digest());
                }
            }
            return named;
        };
    }

    /** The whole of what is said about each patient. */
    private static List<Object> answers(HccEngine engine) {
        try (engine) {
            return SmallRules.PATIENTS.stream().flatMap(patient ->
                    Stream.of(Answer.assessed(engine, patient).what(), Answer.explained(engine, patient).what())).toList();
        }
    }

    private record Answer(String digest, Object what) {

        static Answer assessed(HccEngine engine, PatientCase patient) {
            var assessment = engine.assess(patient, Detail.TRACED);
            return new Answer(assessment.rules().digest(), assessment);
        }

        static Answer explained(HccEngine engine, PatientCase patient) {
            var explanation = engine.explainStage(patient, "BCLC");
            return new Answer(explanation.rules().digest(), explanation);
        }
    }
}
