package org.hcccds.authoring.check;

import java.util.stream.Stream;
import org.hcccds.engine.fields.ReadFields;
import org.hcccds.engine.logic.Operand;
import org.hcccds.engine.logic.Operator;
import org.hcccds.engine.logic.RuleLogic;

/** Every rule fires in some scenario, and nearly fires in another. Silent where no scenarios were run. */
final class UntriedRule implements RuleCheck {

    @Override
    public String id() {
        return "untried-rule";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Mistake> mistakes(RuleSet rules) {
        return rules.coverage().stream().flatMap(coverage -> rules.rules().stream().flatMap(rule -> Stream.concat(
                coverage.fired().contains(rule.id()) ? Stream.of() : Stream.of(new Mistake(rule.place(),
                        "the rule " + rule.id() + " fires in no scenario.",
                        "add a scenario of a patient to whom it applies.")),
                coverage.nearMissed().contains(rule.id()) || alwaysFires(rule, rules) ? Stream.of()
                        : Stream.of(new Mistake(rule.place(), "the rule " + rule.id() + " has no near miss: no pair of "
                        + "scenarios that differ in one fact, of which it fires in one.",
                        "derive a scenario with base and change, in which one fact keeps it from firing.")))));
    }

    /** Whether a rule only computes, as one that adds up points: it picks facts by key and asks nothing of them. */
    private static boolean alwaysFires(RuleLogic rule, RuleSet rules) {
        return rule.arguments().stream().anyMatch(Operand.Reference.class::isInstance)
                && rule.patterns().stream().allMatch(pattern -> !pattern.negated()
                && pattern.conditions().stream().allMatch(condition -> condition.operator() == Operator.EQUAL
                && !ReadFields.isOfCase(condition.fact()) && condition.field().equals(
                        rules.draft().symbols().shapes().get(condition.fact()).fields().get(0))));
    }
}
