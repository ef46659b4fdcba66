package org.hcccds.authoring.mutate;

/** What has changed since a revision cannot be found out; the message says why, and the way out. */
public final class ChangesUnknownException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ChangesUnknownException(String message) {
        super(message);
    }
}
