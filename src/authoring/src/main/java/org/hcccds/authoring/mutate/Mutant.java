package org.hcccds.authoring.mutate;

import java.util.Optional;
import org.hcccds.engine.logic.Place;
import org.hcccds.engine.logic.RuleLogic;
import org.hcccds.engine.rehearsal.Change;

/**
 * A rule with one change.
 *
 * @param rule    as it stands
 * @param instead with the change; empty where the whole rule is dropped
 * @param place   of what is changed
 * @param before  the line that is changed
 * @param after   what it becomes; {@link #DROPPED} where it goes
 */
public record Mutant(RuleLogic rule, Optional<RuleLogic> instead, Place place, String before, String after) {

    /** What stands for a line that goes. */
    public static final String DROPPED = "dropped";

    /** The folder of the rule file below {@code hcc}, such as {@code guidelines/bclc}. */
    public String topic() {
        String file = place.file();
        int from = file.startsWith("hcc/") ? "hcc/".length() : 0;
        int to = file.lastIndexOf('/');
        return to <= from ? "." : file.substring(from, to);
    }

    Change change() {
        return new Change(rule, instead);
    }
}
