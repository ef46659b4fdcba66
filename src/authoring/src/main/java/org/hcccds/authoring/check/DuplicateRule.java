package org.hcccds.authoring.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hcccds.engine.logic.RuleLogic;

/** No two rules have the same conditions and conclusion. */
final class DuplicateRule implements RuleCheck {

    @Override
    public String id() {
        return "duplicate-rule";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Stream<Mistake> mistakes(RuleSet rules) {
        Implication implication = new Implication(rules.draft().symbols());
        List<Mistake> mistakes = new ArrayList<>();
        for (List<RuleLogic> group : Implication.sameConclusion(rules.rules())) {
            for (int i = 1; i < group.size(); i++) {
                RuleLogic rule = group.get(i);
                group.subList(0, i).stream().filter(other -> implication.holds(rule, other)
                        && implication.holds(other, rule)).findFirst().ifPresent(other -> mistakes.add(new Mistake(
                        rule.place(), "the rule " + rule.id() + " has the conditions and the conclusion of " + other.id()
                                + ", at " + other.place() + ".",
                        "one rule is to cite the statements of both, or a condition is missing.")));
            }
        }
        return mistakes.stream();
    }
}
