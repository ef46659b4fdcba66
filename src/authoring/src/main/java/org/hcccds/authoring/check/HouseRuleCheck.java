package org.hcccds.authoring.check;

import java.util.stream.Stream;
import org.hcccds.engine.logic.HouseRule;

/** What the engine refuses when it loads the rules. */
record HouseRuleCheck(HouseRule rule) implements RuleCheck {

    @Override
    public String id() {
        return rule.id();
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Stream<Mistake> mistakes(RuleSet rules) {
        return rules.draft().problems().stream().filter(problem -> problem.rule() == rule)
                .map(problem -> new Mistake(problem.place(), problem.message(), problem.maybe()));
    }
}
