package org.hcccds.model.assessment;

/**
 * Is told of every assessment before the one who asked gets it, such as to count, to time or to record it.
 *
 * <p>It is called on the thread that assesses, by many threads at once, and makes that thread wait: it returns quickly and is
 * thread-safe. It must not let patient facts into a log.
 */
@FunctionalInterface
public interface AssessmentListener {

    /**
     * A case has been assessed.
     *
     * @throws RuntimeException if it could not take this in; {@link #required} says what comes of that
     */
    void assessed(Assessed event);

    /**
     * Whether an answer that this listener could not take in is withheld. True of an audit, for what is not on record must
     * not be relied on; false of metrics, whose failure must not cost an answer. Always the same for one listener.
     */
    default boolean required() {
        return false;
    }
}
