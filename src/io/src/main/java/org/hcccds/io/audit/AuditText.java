package org.hcccds.io.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.hcccds.model.assessment.RuleBaseVersion;

/** What came of a verification, for a person. */
public final class AuditText {

    /** So much of a digest tells rules apart. */
    private static final int DIGEST = "sha256:".length() + 12;

    private AuditText() {
    }

    /** A few lines; ends with a line break. */
    public static String of(AuditSummary summary) {
        String counted = summary.lines() + (summary.lines() == 1 ? " line, " : " lines, ");
        if (!summary.isUnbroken()) {
            return counted + summary.breaks() + (summary.breaks() == 1 ? " break\n" : " breaks\n");
        }
        return summary.span().map(span -> counted + "unbroken, from " + second(span.from()) + " to " + second(span.to())
                + "\nrules " + rules(span) + "\nlast hash " + span.end().hash() + "\n")
                .orElse("0 lines: an empty log; whether it ever had any, --last HASH would tell\n");
    }

    private static Instant second(Instant time) {
        return time.truncatedTo(ChronoUnit.SECONDS);
    }

    private static String rules(AuditSummary.Span span) {
        return span.ruleChanges() == 0 ? words(span.firstRules()) : words(span.firstRules()) + " to "
                + words(span.lastRules()) + ", " + span.ruleChanges() + (span.ruleChanges() == 1 ? " change" : " changes");
    }

    private static String words(RuleBaseVersion rules) {
        String digest = rules.digest();
        return rules.version() + " " + (digest.length() <= DIGEST ? digest : digest.substring(0, DIGEST));
    }
}
