package org.hcccds.authoring.check;

import java.util.Set;
import java.util.stream.Stream;

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
        return rules.coverage().stream().flatMap(coverage -> Stream.concat(
                without(coverage.fired(), rules, "the rule %s fires in no scenario.",
                        "add a scenario of a patient to whom it applies."),
                without(coverage.nearMissed(), rules,
                    "the rule %s has no near miss: no pair of scenarios that differ in one "
                                + "fact, of which it fires in one.",
                        "derive a scenario with base and change, in which one fact keeps it from firing.")));
    }

    private static Stream<Mistake> without(Set<String> ids, RuleSet rules, String message, String maybe) {
        return rules.rules().stream().filter(rule -> !ids.contains(rule.id()))
                .map(rule -> new Mistake(rule.place(), String.format(message, rule.id()), maybe));
    }
}
