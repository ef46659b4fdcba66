package org.hcccds.io.audit;

/**
 * A place where a chain of lines does not hold.
 *
 * @param file  the file, as it was named
 * @param line  from 1; 0 where the file has no line
 * @param what  what is wrong there
 * @param maybe what it may come from, or the way out; without a full stop
 */
public record AuditBreak(String file, long line, String what, String maybe) {

    /** The break for a person, on two lines. */
    public String render() {
        return file + ":" + line + ": " + what + "\nMaybe " + maybe + ".";
    }
}
