package org.hcccds.cli;

/** Something the user can mend; its message is shown as it is, and the process ends with {@link ExitStatus#BAD_INPUT}. */
final class UserError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UserError(String message) {
        super(message);
    }
}
