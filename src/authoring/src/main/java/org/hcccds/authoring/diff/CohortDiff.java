package org.hcccds.authoring.diff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.hcccds.authoring.diff.PatientChanges.Found;
import org.hcccds.authoring.diff.Tally.Attributed;
import org.hcccds.engine.Detail;
import org.hcccds.engine.HccEngine;
import org.hcccds.model.patient.PatientCase;

/**
 * Assesses patients with two rule sets and adds up what differs. Patients are handed in one by one and assessed in
 * batches on all processors; the batches are added up in their order, so that the report does not depend on which is
 * done first. No more than a few batches are held at a time. For one thread to use.
 */
public final class CohortDiff implements AutoCloseable {

    private static final int BATCH = 200;

    /** What became of a batch. @param of those for whom something changes */
    private record Outcome(int patients, List<PatientOutcome> of) {
    }

    private record PatientOutcome(PatientCase patient, List<Attributed> changes) {
    }

    private final HccEngine older;
    private final HccEngine newer;
    private final Predicate<PatientCase> unaffected;
    private final RuleSetDiff difference;
    private final Causes causes;
    private final Tally tally;
    private final LongConsumer progress;
    private final int mostUnderWay = 2 * Runtime.getRuntime().availableProcessors();
    private final ExecutorService workers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    private final Queue<Future<Outcome>> underWay = new ArrayDeque<>();
    private List<PatientCase> batch = new ArrayList<>(BATCH);

    /**
     * @param examples how many patients of each group to name, at least 0
     * @param progress told the number of patients that are done, time and again
     */
    public CohortDiff(HccEngine older, HccEngine newer, int examples, LongConsumer progress) {
        this(older, newer, examples, progress, older.workbench().unaffectedBy(newer.workbench()));
    }

    /** @param unaffected says of which patients nothing changes, so that they need not be assessed twice */
    CohortDiff(HccEngine older, HccEngine newer, int examples, LongConsumer progress,
               Predicate<PatientCase> unaffected) {
        this.unaffected = unaffected;
        this.older = older;
        this.newer = newer;
        this.difference = RuleSetDiff.of(older, newer);
        this.causes = new Causes(older, newer, difference);
        this.tally = new Tally(examples);
        this.progress = progress;
    }

    /**
     * Takes one more patient; waits while many are under way.
     *
     * @throws org.hcccds.engine.RuleFaultException if rules do not come to rest, or conclude what no table holds
     */
    public void add(PatientCase patient) {
        batch.add(patient);
        if (batch.size() == BATCH) {
            start();
        }
    }

    /**
     * The report, when every patient is done. To be called once, last.
     *
     * @throws org.hcccds.engine.RuleFaultException as {@link #add}
     */
    public DiffReport finish() {
        start();
        while (!underWay.isEmpty()) {
            collect();
        }
        return tally.report(difference, causes);
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }

    private void start() {
        List<PatientCase> patients = batch;
        batch = new ArrayList<>(BATCH);
        underWay.add(workers.submit(() -> compare(patients)));
        if (underWay.size() > mostUnderWay) {
            collect();
        }
    }

    private void collect() {
        Outcome outcome;
        try {
            outcome = underWay.remove().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while patients were assessed", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(e.getCause());
        }
        tally.addUnchanged(outcome.patients() - outcome.of().size());
        outcome.of().forEach(one -> tally.add(one.patient(), one.changes()));
        progress.accept(tally.patients());
    }

    private Outcome compare(List<PatientCase> patients) {
        List<PatientOutcome> outcomes = new ArrayList<>();
        for (PatientCase patient : patients) {
            List<Found> found = unaffected.test(patient) ? List.of() : PatientChanges.between(
                    older.assess(patient, Detail.PLAIN), newer.assess(patient, Detail.PLAIN));
            if (!found.isEmpty()) {
                List<List<String>> rules = causes.of(patient, found);
                outcomes.add(new PatientOutcome(patient, IntStream.range(0, found.size())
                        .mapToObj(i -> new Attributed(found.get(i).change(), rules.get(i))).toList()));
            }
        }
        return new Outcome(patients.size(), outcomes);
    }
}
