package org.hcccds.authoring.check;

import java.util.List;
import java.util.Optional;
import org.hcccds.authoring.coverage.RuleCoverage;
import org.hcccds.authoring.staging.StagingReview;
import org.hcccds.engine.logic.HouseRule;
import org.hcccds.engine.logic.RuleLogic;
import org.hcccds.engine.rulebase.RuleDraft;
import org.hcccds.engine.rulebase.Vocabulary;
import org.hcccds.engine.table.TableKind;

/** What is checked: rules, and what scenarios make of them where these were run. */
final class RuleSet {

    private final RuleDraft draft;
    private final Optional<RuleCoverage> coverage;
    private StagingReview staging;

    RuleSet(RuleDraft draft, Optional<RuleCoverage> coverage) {
        this.draft = draft;
        this.coverage = coverage;
    }

    RuleDraft draft() {
        return draft;
    }

    /** Those that can be read, in the order of files. */
    List<RuleLogic> rules() {
        return draft.rules();
    }

    /** Whether every rule can be read, so that something which is missing is missing indeed. */
    boolean isReadable() {
        return draft.problems().stream().allMatch(problem -> problem.rule() == HouseRule.BAD_TABLE);
    }

    /** Whether a table has no mistake, so that what is not in it is missing indeed. */
    boolean isSound(TableKind table) {
        return draft.broken().isSound(table);
    }

    /** Whether a row with mistakes may hold a name that no sound row of the tables holds. */
    boolean mayHold(String name, TableKind... tables) {
        return draft.broken().mayHold(name, tables);
    }

    Vocabulary vocabulary() {
        return draft.vocabulary();
    }

    /** Empty where no scenarios were run. */
    Optional<RuleCoverage> coverage() {
        return coverage;
    }

    /** What the staging systems make of every complete case; worked out once for the checks that ask. */
    StagingReview staging() {
        if (staging == null) {
            staging = StagingReview.of(draft);
        }
        return staging;
    }
}
