package org.hcccds.authoring.diff;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a change of rules changes for a cohort.
 *
 * @param rules          in what the rule sets differ
 * @param patients       how many were assessed with both
 * @param changed        how many of them anything changes for
 * @param losing         how many of them lose a contraindication or every option
 * @param patientsByRule by the id of a differing rule, for how many patients it is responsible for some change
 * @param groups         the weightiest kinds first, within a kind the most patients first
 */
public record DiffReport(RuleSetDiff rules, long patients, long changed, long losing, Map<String, Long> patientsByRule,
                         List<Group> groups) {

    /**
     * Patients for whom the same changes, by the same rules.
     *
     * @param rules    ids of the rules responsible; empty where tables alone differ
     * @param examples ids of the first of them
     * @param why      what such a rule says of one of these; empty where no rule is responsible
     */
    public record Group(Change change, List<String> rules, long patients, List<String> examples, Optional<Why> why) {
    }

    /**
     * What a rule says of a patient with the one rule set and not with the other.
     *
     * @param now       true with the newer rules, false with the older
     * @param concludes what it concludes
     * @param facts     from what
     */
    public record Why(String caseId, String rule, boolean now, String concludes, List<String> facts) {
    }

    /** Whether nobody may let this pass without a reason. */
    public boolean hasLosses() {
        return losing > 0;
    }

    /** The groups that lose something. */
    public List<Group> losses() {
        return groups.stream().filter(group -> group.change().isLoss()).toList();
    }
}
