package org.hcccds.authoring.check;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.hcccds.engine.logic.FactPattern;
import org.hcccds.engine.logic.RuleLogic;

/** No condition stands twice in a rule. */
final class DuplicateCondition implements RuleCheck {

    @Override
    public String id() {
        return "duplicate-condition";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Stream<Mistake> mistakes(RuleSet rules) {
        return rules.rules().stream().flatMap(DuplicateCondition::of);
    }

    private static Stream<Mistake> of(RuleLogic rule) {
        Set<Object> patterns = new HashSet<>();
        Stream<Mistake> whole = rule.patterns().stream()
                .filter(pattern -> pattern.name().isEmpty() && pattern.bindings().isEmpty() && pattern.isPlain())
                .filter(pattern -> !patterns.add(pattern.negated() + pattern.key()))
                .map(pattern -> new Mistake(pattern.place(), "the same conditions on " + pattern.fact()
                        + " stand above.", "leave them out, or another value is meant."));
        return Stream.concat(whole, rule.patterns().stream().flatMap(DuplicateCondition::within));
    }

    private static Stream<Mistake> within(FactPattern pattern) {
        Set<String> seen = new HashSet<>();
        return pattern.conditions().stream().filter(condition -> !seen.add(condition.text()))
                .map(condition -> new Mistake(condition.place(), "the condition " + condition.text() + " stands twice.",
                        "leave one out, or another field is meant."));
    }
}
