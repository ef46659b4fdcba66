package org.hcccds.io.audit;

import java.time.Instant;
import java.util.Optional;
import org.hcccds.model.assessment.RuleBaseVersion;

/**
 * What came of a verification.
 *
 * @param lines  how many lines there are, sound or not
 * @param breaks in how many places the chain does not hold
 * @param span   from the first sound line to the last; empty where there is none
 */
public record AuditSummary(long lines, long breaks, Optional<Span> span) {

    /**
     * What sound lines span.
     *
     * @param from        the time of the first line
     * @param to          the time of the last line
     * @param firstRules  the rules of the first line
     * @param lastRules   the rules of the last line
     * @param ruleChanges how often the rules differ from those of the line before
     * @param end         number and hash of the last line
     */
    public record Span(Instant from, Instant to, RuleBaseVersion firstRules, RuleBaseVersion lastRules, long ruleChanges,
                       ChainEnd end) {

        /** With one line more. */
        Span and(AuditEntry entry, String hash) {
            return new Span(from, entry.time(), firstRules, entry.rules(),
                    ruleChanges + (entry.rules().equals(lastRules) ? 0 : 1), new ChainEnd(entry.sequence(), hash));
        }

        static Span of(AuditEntry entry, String hash) {
            return new Span(entry.time(), entry.time(), entry.rules(), entry.rules(), 0,
                    new ChainEnd(entry.sequence(), hash));
        }
    }

    /** Whether every line holds. */
    public boolean isUnbroken() {
        return breaks == 0;
    }
}
