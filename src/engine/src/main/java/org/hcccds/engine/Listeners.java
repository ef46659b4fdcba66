package org.hcccds.engine;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.hcccds.model.assessment.Assessed;
import org.hcccds.model.assessment.Assessment;
import org.hcccds.model.assessment.AssessmentListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Those who are told of every answer. Safe to share between threads, without a lock; while there are none, no clock is read. */
final class Listeners {

    private static final Logger LOG = LoggerFactory.getLogger(Listeners.class);

    private final List<Seat> required = new CopyOnWriteArrayList<>();
    private final List<Seat> optional = new CopyOnWriteArrayList<>();

    /** Adds one; a listener that is added twice is told twice. */
    void add(AssessmentListener listener) {
        (listener.required() ? required : optional).add(new Seat(listener));
    }

    /** Removes one, however often it was added; does nothing where it was not. */
    void remove(AssessmentListener listener) {
        required.removeIf(seat -> seat.listener == listener);
        optional.removeIf(seat -> seat.listener == listener);
    }

    /**
     * The answer, once all were told of it: those that are required first, so that the others hear of no answer that is
     * withheld.
     *
     * @throws AnswerWithheldException if a listener that is required throws
     */
    Assessment told(Supplier<Assessment> assess) {
        if (required.isEmpty() && optional.isEmpty()) {
            return assess.get();
        }
        long begun = System.nanoTime();
        Assessment assessment = assess.get();
        Assessed event = new Assessed(assessment, Duration.ofNanos(System.nanoTime() - begun));
        required.forEach(seat -> seat.insist(event));
        optional.forEach(seat -> seat.offer(event));
        return assessment;
    }

    /** The place of one listener. */
    private static final class Seat {

        private final AssessmentListener listener;
        private final AtomicBoolean complainedOf = new AtomicBoolean();

        Seat(AssessmentListener listener) {
            this.listener = listener;
        }

        void insist(Assessed event) {
            try {
                listener.assessed(event);
            } catch (RuntimeException e) {
                throw new AnswerWithheldException(event.caseId(), e);
            }
        }

        void offer(Assessed event) {
            try {
                listener.assessed(event);
            } catch (RuntimeException e) {
                // What a listener throws may quote a patient: above DEBUG only its class is named.
                if (complainedOf.compareAndSet(false, true)) {
                    LOG.warn("The assessment listener {} failed with {}. Answers are given all the same; that it fails "
                            + "again is logged at DEBUG only", listener.getClass().getName(), e.getClass().getName());
                }
                LOG.debug("An assessment listener failed", e);
            }
        }
    }
}
