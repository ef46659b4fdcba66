package org.hcccds.bench;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.hcccds.engine.HccEngine;

/** Ever new patients who are assessed by one engine, on several threads, and forgotten. */
final class PatientFlow implements AutoCloseable {

    private final HccEngine engine;
    /** One for each thread. */
    private final List<Iterator<Question>> questions;
    private final ExecutorService threads;

    PatientFlow(HccEngine engine, int threads) {
        this.engine = engine;
        this.questions = IntStream.range(0, threads).mapToObj(seed -> Question.endless(seed).iterator()).toList();
        this.threads = Executors.newFixedThreadPool(threads);
    }

    /** Assesses so many more. @return the seconds that took */
    double assess(long assessments) {
        long start = System.nanoTime();
        int shares = questions.size();
        List<Callable<Void>> work = IntStream.range(0, shares).<Callable<Void>>mapToObj(i -> () ->
                assess(questions.get(i), assessments * (i + 1) / shares - assessments * i / shares)).toList();
        try {
            for (Future<Void> share : threads.invokeAll(work)) {
                share.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while threads ran", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("An assessment failed: " + e.getCause(), e.getCause());
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private Void assess(Iterator<Question> from, long share) {
        for (long i = 0; i < share; i++) {
            from.next().ask(engine);
        }
        return null;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
