package org.hcccds.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.hcccds.model.assessment.Assessment;
import org.hcccds.model.patient.PatientCase;
import org.junit.jupiter.api.Test;

/** One engine serves many threads. */
class ConcurrencyTest {

    private static final int THREADS = 4;
    private static final int ROUNDS = 3;

    @Test
    void manyThreadsGetTheAnswersOfOne() throws Exception {
        List<PatientCase> cases = Cases.varied(250, 60);
        List<Assessment> expected = cases.stream().map(ConcurrencyTest::assess).toList();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<List<Integer>>> work = new ArrayList<>();
            for (int seed = 0; seed < THREADS; seed++) {
                List<Integer> order = order(cases.size(), new Random(seed));
                work.add(() -> order.stream()
                        .filter(i -> !assess(cases.get(i)).equals(expected.get(i))).toList());
            }
            for (Future<List<Integer>> differing : threads.invokeAll(work)) {
                assertThat(differing.get()).as("cases with another answer").isEmpty();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** Every case several times, each thread in an order of its own. */
    private static List<Integer> order(int cases, Random random) {
        List<Integer> order = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            order.addAll(IntStream.range(0, cases).boxed().toList());
        }
        Collections.shuffle(order, random);
        return order;
    }

    private static Assessment assess(PatientCase facts) {
        return Engines.builtIn().assess(facts, Detail.PLAIN);
    }
}
