package org.hcccds.io.audit;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.hcccds.io.AssessmentJson;
import org.hcccds.model.assessment.Assessed;
import org.hcccds.model.assessment.AssessmentListener;

/**
 * Appends every assessment to a file, as a JSON object on a line of its own: {@code sequence} (1, 2, 3 …), {@code time} (UTC),
 * {@code case}, {@code rules} (version and digest), {@code durationMicros}, {@code previous} (the hash of the line before),
 * {@code assessment}, and {@code hash}: the SHA-256 of the bytes of this object without the field {@code hash}.
 *
 * <p><b>What the chain shows</b>, with {@link AuditVerification} or {@code hcc audit verify}: that a line was altered, removed,
 * put in or moved. It does not show that the last lines were removed, nor that somebody who may write the file wrote it anew,
 * hashes and all. Against both, note the last hash ({@link #end}) now and then where that person cannot write.
 *
 * <p><b>Privacy</b>: the file holds case ids and assessments, which quote patient facts. {@link Content#DIGEST} keeps the hash
 * of an assessment in place of the assessment. A new file is made readable for its owner alone where the system knows that.
 *
 * <p>Thread-safe; the lines stand in the order of their numbers. One log a file: a second, in this process or another, is
 * refused. An assessment that cannot be recorded is not given ({@link #required}); after a write that failed, the file is cut
 * back to its last whole line, and the next assessment is tried again.
 */
public final class AuditLog implements AssessmentListener, AutoCloseable {

    /** What a line holds of the assessment. */
    public enum Content {
        /** All of it, as {@code hcc assess --format ndjson} writes it. */
        FULL,
        /**
         * {@code assessmentDigest} in its place: {@code sha256:} and the hash of what FULL would hold. An assessment that is
         * at hand can be held against it. Who has the patient's facts, or tries many, can do so as well.
         */
        DIGEST
    }

    private final AuditSettings settings;
    private final LogFile file;
    private final ReentrantLock turn = new ReentrantLock();
    private ChainEnd end;

    private AuditLog(AuditSettings settings, LogFile file) {
        this.settings = settings;
        this.file = file;
        this.end = file.end().orElse(settings.continuing());
    }

    /** Opens a log with {@link AuditSettings#STANDARD}. @throws AuditLogException as the other */
    public static AuditLog open(Path file) {
        return open(file, AuditSettings.STANDARD);
    }

    /**
     * Opens a log to append to; creates the file if there is none.
     *
     * @throws AuditLogException if it cannot be written, another log has it open, or its last line is torn or altered
     */
    public static AuditLog open(Path file, AuditSettings settings) {
        LogFile opened = LogFile.open(file, settings.forced());
        try {
            return new AuditLog(settings, opened);
        } catch (AuditLogException e) {
            close(opened);
            throw e;
        }
    }

    /**
     * The end of a file that no log has open, for {@link AuditSettings#withContinuing}; {@link ChainEnd#START} of an empty one.
     *
     * @throws AuditLogException if it cannot be read, or its last line is torn or altered
     */
    public static ChainEnd endOf(Path file) {
        try (RandomAccessFile opened = new RandomAccessFile(file.toFile(), "r")) {
            return LogEnd.of(opened, file).orElse(ChainEnd.START);
        } catch (IOException e) {
            throw new AuditLogException("The audit log " + file + " cannot be read: " + e
                    + ".\nMaybe the path is relative to another folder.", e);
        }
    }

    /** The number and the hash of the last line. */
    public ChainEnd end() {
        turn.lock();
        try {
            return end;
        } finally {
            turn.unlock();
        }
    }

    /** True: what is not on record must not be relied on. */
    @Override
    public boolean required() {
        return true;
    }

    /** Appends the assessment. @throws AuditLogException if that fails */
    @Override
    public void assessed(Assessed event) {
        byte[] assessment = AssessmentJson.ndjson(event.assessment()).getBytes(StandardCharsets.UTF_8);
        byte[] kept = settings.content() == Content.FULL ? assessment
                : ("\"sha256:" + Seal.hash(assessment) + "\"").getBytes(StandardCharsets.US_ASCII);
        turn.lock();
        try {
            AuditEntry entry = new AuditEntry(end.sequence() + 1, settings.clock().instant().truncatedTo(ChronoUnit.MICROS),
                    event.caseId(), event.rules(), event.took().toNanos() / 1000, end.hash());
            byte[] body = entry.body(settings.content() == Content.FULL ? "assessment" : "assessmentDigest", kept);
            String hash = Seal.hash(body);
            file.append(Seal.sealed(body, hash));
            end = new ChainEnd(entry.sequence(), hash);
        } finally {
            turn.unlock();
        }
    }

    /** Lets go of the file. Assessments that come after are refused. */
    @Override
    public void close() {
        turn.lock();
        try {
            close(file);
        } finally {
            turn.unlock();
        }
    }

    private static void close(LogFile file) {
        try {
            file.close();
        } catch (IOException e) {
            throw new AuditLogException("The audit log cannot be closed: " + e + ".\nMaybe the disk is gone.", e);
        }
    }
}
