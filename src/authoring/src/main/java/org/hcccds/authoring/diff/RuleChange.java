package org.hcccds.authoring.diff;

import java.util.List;

/**
 * A rule that two rule sets do not have alike.
 *
 * @param source its file and line in the newer set, in the older where it is gone
 * @param before the lines that only the older rule has; of a rule that was added none
 * @param after  the lines that only the newer rule has; of a rule that was removed none
 */
public record RuleChange(Kind kind, String id, String source, List<String> before, List<String> after) {

    /** What became of a rule. */
    public enum Kind { CHANGED, ADDED, REMOVED }
}
