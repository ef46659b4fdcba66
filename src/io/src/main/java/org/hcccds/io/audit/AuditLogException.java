package org.hcccds.io.audit;

/** An audit log that cannot be opened or written; the message names the file and, after "Maybe", the way out. */
public final class AuditLogException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AuditLogException(String message) {
        super(message);
    }

    AuditLogException(String message, Throwable cause) {
        super(message, cause);
    }
}
