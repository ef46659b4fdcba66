package org.hcccds.authoring.check;

import java.util.stream.Stream;
import org.hcccds.engine.logic.RuleLogic;
import org.hcccds.model.rule.Conclusion;

/**
 * A rule of a score, finding or stage holds one definition: its name says no "or". What is advised may well be a
 * choice.
 */
final class OrInName implements RuleCheck {

    @Override
    public String id() {
        return "or-in-name";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Mistake> mistakes(RuleSet rules) {
        return rules.rules().stream().filter(rule -> rule.name().contains(" or "))
                .filter(rule -> !isAdvice(rule, rules))
                .map(rule -> new Mistake(rule.place(), "the name \"" + rule.name() + "\" says \"or\".",
                        "write a rule for each alternative: each can then be explained and tried alone."));
    }

    private static boolean isAdvice(RuleLogic rule, RuleSet rules) {
        return rules.draft().symbols().signature(rule.conclusion(), rule.arguments().size())
                .filter(signature -> Conclusion.AboutCare.class.isAssignableFrom(signature.makes())).isPresent();
    }
}
