package org.hcccds.authoring.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hcccds.engine.logic.RuleLogic;

/**
 * No rule applies only where a wider one of the same statement or definition concludes the same. Where a source says
 * the narrow and the wide, each has its rule.
 */
final class SubsumedRule implements RuleCheck {

    @Override
    public String id() {
        return "subsumed-rule";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Mistake> mistakes(RuleSet rules) {
        Implication implication = new Implication(rules.draft().symbols());
        List<Mistake> mistakes = new ArrayList<>();
        for (List<RuleLogic> group : Implication.sameConclusion(rules.rules())) {
            for (RuleLogic rule : group) {
                group.stream().filter(other -> other != rule
                        && rule.cites().stream().anyMatch(other.cites()::contains) && implication.holds(rule, other)
                        && !implication.holds(other, rule)).findFirst().ifPresent(other -> mistakes.add(new Mistake(
                        rule.place(), "the rule " + rule.id() + " applies only where " + other.id() + ", at "
                            + other.place()
                                + ", concludes the same.",
                        "leave the rule out, or the other lacks a condition.")));
            }
        }
        return mistakes.stream();
    }
}
