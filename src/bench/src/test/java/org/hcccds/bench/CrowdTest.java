package org.hcccds.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hcccds.engine.Build;
import org.hcccds.engine.Detail;
import org.hcccds.engine.HccEngine;
import org.junit.jupiter.api.Test;

/** One engine serves any number of threads; {@link ManyThreads} is the long form. */
class CrowdTest {

    private static final int QUESTIONS = 200;
    private static final int THREADS = 8;

    @Test
    void manyThreadsGetTheBytesThatOneGets() {
        try (HccEngine one = HccEngine.builtIn(); HccEngine shared = HccEngine.builtIn();
             HccEngine direct = HccEngine.builtIn(Build.DIRECT)) {
            KnownAnswers known = KnownAnswers.of(one, QUESTIONS);
            assertThat(IntStream.range(0, QUESTIONS).mapToObj(i -> known.question(i).detail()).collect(Collectors.toSet()))
                    .contains(Detail.PLAIN, Detail.STANDARD);
            assertThat(Crowd.ask(shared, known, 4_000, THREADS).differing()).as("cases with another answer").isEmpty();
            assertThat(Crowd.ask(direct, known, 4_000, THREADS).differing()).as("without the rule engine").isEmpty();
        }
    }

    @Test
    void anotherAnswerIsNoticed() {
        try (HccEngine engine = HccEngine.builtIn()) {
            Question question = new Question(Cohort.complete(), Detail.PLAIN);
            KnownAnswers wrong = new KnownAnswers(List.of(question), List.of(question.json(engine).replace("IIa", "IIb")));
            assertThat(Crowd.ask(engine, wrong, 10, 2).differing()).containsExactly("bench-complete");
        }
    }

    @Test
    void noThreadWaitsForAnotherDuringPlainAssessments() {
        try (HccEngine engine = HccEngine.builtIn()) {
            KnownAnswers plain = KnownAnswers.of(engine, QUESTIONS).plain();
            Crowd.ask(engine, plain, QUESTIONS, THREADS);
            Map<String, Integer> waits = LockWaits.during(Crowd.NAME, () -> Crowd.ask(engine, plain, 2_000, THREADS));
            assertThat(waits).as("places where a thread waited for a lock").isEmpty();
        }
    }
}
