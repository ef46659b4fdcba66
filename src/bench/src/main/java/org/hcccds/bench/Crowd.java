package org.hcccds.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hcccds.engine.HccEngine;

/** Threads that ask one engine at the same time, each in an order of its own, and compare every answer with the known one. */
final class Crowd {

    /** The threads' names begin so. */
    static final String NAME = "asking-";

    /**
     * What came of it.
     *
     * @param differing the questions that were answered otherwise, or not at all, each once; with the error where there was one
     */
    record Outcome(int threads, long assessments, double seconds, SortedSet<String> differing) {

        double perSecond() {
            return assessments / seconds;
        }
    }

    private final HccEngine engine;
    private final KnownAnswers known;
    private final SortedSet<String> differing = new ConcurrentSkipListSet<>();

    private Crowd(HccEngine engine, KnownAnswers known) {
        this.engine = engine;
        this.known = known;
    }

    /** Lets threads ask so many questions together. */
    static Outcome ask(HccEngine engine, KnownAnswers known, long assessments, int threads) {
        Crowd crowd = new Crowd(engine, known);
        AtomicBoolean started = new AtomicBoolean();
        List<Thread> running = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            long share = assessments * (i + 1) / threads - assessments * i / threads;
            SplittableRandom order = new SplittableRandom(i);
            Thread thread = new Thread(() -> crowd.ask(share, order, started), NAME + i);
            thread.start();
            running.add(thread);
        }
        long from = System.nanoTime();
        started.set(true);
        running.forEach(Crowd::join);
        return new Outcome(threads, assessments, (System.nanoTime() - from) / 1e9, crowd.differing);
    }

    private void ask(long share, SplittableRandom order, AtomicBoolean started) {
        while (!started.get()) {
            Thread.onSpinWait(); // a latch would count as a wait for a lock
        }
        for (long i = 0; i < share; i++) {
            int number = order.nextInt(known.size());
            String question = known.question(number).patientCase().id();
            try {
                if (!known.isRepeated(number, engine)) {
                    differing.add(question);
                }
            } catch (RuntimeException e) {
                differing.add(question + ": " + e);
            }
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while threads ran", e);
        }
    }
}
