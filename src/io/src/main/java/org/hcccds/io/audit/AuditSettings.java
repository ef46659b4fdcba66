package org.hcccds.io.audit;

import java.time.InstantSource;
import java.util.Objects;

/**
 * How an audit log is kept.
 *
 * @param content    what a line holds of the assessment
 * @param forced     whether a line is on the disk before the assessment is given, to outlast a power failure; takes as long as
 *                   the disk does, often milliseconds. Otherwise it is with the operating system, and outlasts a crash of the
 *                   program alone
 * @param clock      tells the time of a line
 * @param continuing what the first line of an empty file ties on to: the end of the file before it, of
 *                   {@link AuditLog#end()} or {@link AuditLog#endOf}. A file that has lines goes on with its own
 */
public record AuditSettings(AuditLog.Content content, boolean forced, InstantSource clock, ChainEnd continuing) {

    /** Whole assessments, not forced, the time of this machine, a new chain. */
    public static final AuditSettings STANDARD =
            new AuditSettings(AuditLog.Content.FULL, false, InstantSource.system(), ChainEnd.START);

    public AuditSettings {
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(clock, "clock");
        Objects.requireNonNull(continuing, "continuing");
    }

    /** The same, with other content. */
    public AuditSettings withContent(AuditLog.Content other) {
        return new AuditSettings(other, forced, clock, continuing);
    }

    /** The same, forced, or not. */
    public AuditSettings withForced(boolean other) {
        return new AuditSettings(content, other, clock, continuing);
    }

    /** The same, with another clock. */
    public AuditSettings withClock(InstantSource other) {
        return new AuditSettings(content, forced, other, continuing);
    }

    /** The same, continuing another chain. */
    public AuditSettings withContinuing(ChainEnd other) {
        return new AuditSettings(content, forced, clock, other);
    }
}
