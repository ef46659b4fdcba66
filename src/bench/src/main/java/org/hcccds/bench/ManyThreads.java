package org.hcccds.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hcccds.engine.HccEngine;

/**
 * Lets many threads ask one engine and compares every answer with that of one thread, byte for byte. Each number of
 * threads begins with an engine that has answered nothing yet. Then the Java machine counts how often a thread has to
 * wait for a lock during plain assessments.
 *
 * <pre>
 * mvn -q -pl src/bench -am package -DskipTests
 * java -cp src/bench/target/hcc-bench-1.0.0.jar org.hcccds.bench.ManyThreads [direct] [assessments [threads ...]]
 * </pre>
 *
 * <p>Two million assessments, shared by runs on 2, 4 and 8 threads, unless told otherwise. The one thread is always
 * answered by the rule engine, the many with {@code direct} without it. The exit status is 1 if
 * an answer differs or a thread has to wait.
 */
public final class ManyThreads {

    private static final long ASSESSMENTS = 2_000_000;
    private static final List<Long> THREADS = List.of(2L, 4L, 8L);
    private static final int QUESTIONS = 2_000;
    /** Of the assessments, one in so many is made once more to count waits. */
    private static final int FOR_WAITS = 20;

    private final AskedFor asked;
    private final KnownAnswers known;
    private boolean good = true;

    private ManyThreads(AskedFor asked, KnownAnswers known) {
        this.asked = asked;
        this.known = known;
    }

    public static void main(String[] args) {
        AskedFor asked = AskedFor.by(args);
        long assessments = asked.first(ASSESSMENTS);
        List<Integer> threads = (asked.numbers().size() < 2 ? THREADS : asked.numbers().subList(1, asked.numbers().size()))
                .stream().map(Math::toIntExact).toList();
        ManyThreads run;
        try (HccEngine engine = HccEngine.builtIn()) {
            run = new ManyThreads(asked, KnownAnswers.of(engine, QUESTIONS));
        }
        System.out.printf(Locale.ROOT, "%,d made-up cases, answered by one thread first; "
                + "1 in %d asks for the missing facts, 1 in %<d for the trace.%n%n%8s %12s %11s %14s%n", QUESTIONS, Question.RARE,
                "threads", "assessments", "per second", "other answers");
        threads.forEach(number -> run.compare(number, assessments / threads.size()));
        int most = threads.stream().max(Integer::compare).orElseThrow();
        run.countWaits(most, assessments / FOR_WAITS);
        System.exit(run.good ? 0 : 1);
    }

    private void compare(int threads, long assessments) {
        try (HccEngine engine = asked.engine()) {
            Crowd.Outcome found = Crowd.ask(engine, known, assessments, threads);
            System.out.printf(Locale.ROOT, "%8d %,12d %,11.0f %14d%n", threads, assessments, found.perSecond(),
                    found.differing().size());
            found.differing().stream().limit(10).forEach(one -> System.out.println("         another answer: " + one));
            good &= found.differing().isEmpty();
        }
    }

    private void countWaits(int threads, long assessments) {
        try (HccEngine engine = asked.engine()) {
            KnownAnswers plain = known.plain();
            // What is made at first use is made by one thread, and others wait.
            Crowd.ask(engine, plain, plain.size(), threads);
            Map<String, Integer> waits = LockWaits.during(Crowd.NAME,
                    () -> Crowd.ask(engine, plain, assessments, threads));
            System.out.printf(Locale.ROOT, "%nWaits for a lock in %,d plain assessments on %d threads: %d%n",
                    assessments, threads, waits.values().stream().mapToInt(Integer::intValue).sum());
            waits.forEach((place, times) -> System.out.println("    " + times + " x " + place));
            good &= waits.isEmpty();
        }
    }
}
