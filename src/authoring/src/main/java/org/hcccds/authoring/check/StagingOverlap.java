package org.hcccds.authoring.check;

import java.util.stream.Stream;
import org.hcccds.engine.logic.RuleLogic;
import org.hcccds.io.CaseWriter;

/** No complete case has two stages of one system. */
final class StagingOverlap implements RuleCheck {

    @Override
    public String id() {
        return "staging-overlap";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Stream<Mistake> mistakes(RuleSet rules) {
        return rules.staging().overlaps().stream().map(overlap -> new Mistake(overlap.second().place(),
                said(overlap.second()) + ", where " + said(overlap.first()) + ", at " + overlap.first().place()
                        + "; both apply to this complete case:\n" + CaseWriter.yaml(overlap.witness()).stripTrailing(),
                "a limit of one of the two is too wide, or a condition is missing."));
    }

    private static String said(RuleLogic rule) {
        return "the rule " + rule.id() + " concludes " + (rule.arguments().size() == 2 ? rule.arguments().get(1).text()
                : "no stage");
    }
}
