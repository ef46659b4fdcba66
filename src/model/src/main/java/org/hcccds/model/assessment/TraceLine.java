package org.hcccds.model.assessment;

import java.util.List;

/**
 * A conclusion with its basis.
 *
 * @param rule      id of the rule
 * @param source    file and line of the rule
 * @param concludes what it concluded; begins with {@link #POSSIBLE} when it drew on facts that are not known
 * @param facts     the facts it matched
 * @param cites     the statements or definitions it encodes
 */
public record TraceLine(String rule, String source, String concludes, List<String> facts, List<String> cites) {

    /** What {@code concludes} begins with when it drew on facts that are not known. */
    public static final String POSSIBLE = "possible: ";
}
