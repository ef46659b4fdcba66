package org.hcccds.authoring.diff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;
import org.hcccds.authoring.diff.Tally.Attributed;
import org.hcccds.engine.Workbench;
import org.hcccds.model.patient.PatientCase;

/**
 * Compares what two rule sets say of patients and adds up what differs. Patients are handed in one by one and assessed in
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

    private final PatientComparison comparison;
    private final BiFunction<Long, PatientCase, List<Attributed>> compare;
    private final Tally tally;
    private final LongConsumer progress;
    private final int mostUnderWay = 2 * Runtime.getRuntime().availableProcessors();
    private final ExecutorService workers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    private final Queue<Future<Outcome>> underWay = new ArrayDeque<>();
    private List<PatientCase> batch = new ArrayList<>(BATCH);
    private long started;

    /**
     * @param examples how many patients of each group to name, at least 0
     * @param progress told the number of patients that are done, time and again
     */
    public CohortDiff(Workbench older, Workbench newer, int examples, LongConsumer progress) {
        this(new PatientComparison(older, newer), examples, progress, UnaryOperator.identity());
    }

    /** @param around what to do with each patient besides */
    CohortDiff(PatientComparison comparison, int examples, LongConsumer progress,
               UnaryOperator<BiFunction<Long, PatientCase, List<Attributed>>> around) {
        this.comparison = comparison;
        this.compare = around.apply(comparison::of);
        this.tally = new Tally(examples);
        this.progress = progress;
    }

    /**
     * Takes one more patient; waits while many are under way.
     *
     * @throws org.hcccds.engine.RuleFaultException if rules do not come to rest, or conclude what no table holds
     * @throws org.hcccds.engine.RuleLoadException  if rules that were only read do not compile
     * @throws IllegalStateException                if the rule engine says otherwise than what was read off the rules
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
        return tally.report(comparison.difference(), comparison::confirmedSaid);
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }

    private void start() {
        List<PatientCase> patients = batch;
        batch = new ArrayList<>(BATCH);
        long first = started;
        started += patients.size();
        underWay.add(workers.submit(() -> compare(first, patients)));
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

    /** @param first the number of the first of the patients */
    private Outcome compare(long first, List<PatientCase> patients) {
        List<PatientOutcome> outcomes = new ArrayList<>();
        for (int i = 0; i < patients.size(); i++) {
            List<Attributed> changes = compare.apply(first + i, patients.get(i));
            if (!changes.isEmpty()) {
                outcomes.add(new PatientOutcome(patients.get(i), changes));
            }
        }
        return new Outcome(patients.size(), outcomes);
    }
}
