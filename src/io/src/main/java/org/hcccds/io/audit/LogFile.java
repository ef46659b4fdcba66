package org.hcccds.io.audit;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/** The file of a log, held by one log alone, that whole lines are appended to. Not thread-safe. */
final class LogFile implements AutoCloseable {

    private final Path path;
    private final boolean forced;
    private final RandomAccessFile file;
    /** Where the next line begins. */
    private long size;
    private boolean closed;

    private LogFile(Path path, boolean forced, RandomAccessFile file) {
        this.path = path;
        this.forced = forced;
        this.file = file;
    }

    /** @throws AuditLogException if it cannot be written, or another log has it open */
    static LogFile open(Path path, boolean forced) {
        try {
            create(path);
            // Not a channel to write with: one that a thread writes to is closed for all when that thread is interrupted.
            LogFile log = new LogFile(path, forced, new RandomAccessFile(path.toFile(), "rw"));
            if (!log.isLocked()) {
                log.close();
                throw new AuditLogException("The audit log " + path + " is being written by another program, or by this one"
                        + " already.\nMaybe end that first, or name a file of its own.");
            }
            return log;
        } catch (NoSuchFileException e) {
            throw new AuditLogException("The audit log " + path + " cannot be created: there is no folder "
                    + path.toAbsolutePath().getParent() + ".\nMaybe create it first.", e);
        } catch (IOException e) {
            throw new AuditLogException("The audit log " + path + " cannot be opened: " + e
                    + ".\nMaybe you may not write there.", e);
        }
    }

    /** Patients are spoken of in it: where the system knows who may read what, that is its owner alone. */
    private static void create(Path path) throws IOException {
        FileAttribute<?>[] rights = FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
                : new FileAttribute<?>[0];
        try {
            Files.createFile(path, rights);
        } catch (FileAlreadyExistsException e) {
            // it is gone on with
        }
    }

    /** Only a byte far behind the end is locked, so that others may read. */
    private boolean isLocked() throws IOException {
        try {
            return file.getChannel().tryLock(Long.MAX_VALUE - 1, 1, false) != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** The end of the chain so far; empty in an empty file. @throws AuditLogException if the last line is not sound */
    Optional<ChainEnd> end() {
        try {
            Optional<ChainEnd> end = LogEnd.of(file, path);
            size = file.length();
            return end;
        } catch (IOException e) {
            throw new AuditLogException("The audit log " + path + " cannot be read: " + e
                    + ".\nMaybe you may not read it.", e);
        }
    }

    /** Writes some bytes at the end, in one go; if that fails, none of them stays. @throws AuditLogException if it fails */
    void append(byte[] bytes) {
        if (closed) {
            throw new AuditLogException("The audit log " + path + " is closed."
                    + "\nMaybe remove it from the listeners before it is closed.");
        } else if (bytes.length > LogLine.LONGEST) {
            throw new AuditLogException("The audit log " + path + " takes no line of " + bytes.length + " bytes."
                    + "\nMaybe keep digests in it, or assess without the trace.");
        }
        try {
            checkUntouched();
            file.seek(size);
            try {
                file.write(bytes);
                if (forced) {
                    file.getFD().sync();
                }
            } catch (IOException e) {
                cutBack(e);
                throw e;
            }
            size += bytes.length;
        } catch (IOException e) {
            throw new AuditLogException("The audit log " + path + " cannot be written: " + e
                    + ".\nMaybe the disk is full, or the file was moved away.", e);
        }
    }

    /** So that the next line can be tried where this one began; where that fails, {@link #checkUntouched} tells next time. */
    private void cutBack(IOException because) {
        try {
            file.setLength(size);
        } catch (IOException e) {
            because.addSuppressed(e);
        }
    }

    private void checkUntouched() throws IOException {
        long now = Files.size(path);
        if (now != size) {
            throw new AuditLogException("The audit log " + path + " was changed by somebody else: it had " + size
                    + " bytes and has " + now + ".\nMaybe look at it with hcc audit verify, and begin a new log.");
        }
    }

    @Override
    public void close() throws IOException {
        closed = true;
        file.close();
    }
}
