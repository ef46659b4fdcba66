package org.hcccds.authoring.check;

import java.util.List;
import java.util.stream.Stream;
import org.hcccds.engine.logic.HouseRule;

/** All checks. */
final class Checks {

    static final List<RuleCheck> ALL = Stream.<RuleCheck>concat(
            Stream.of(HouseRule.values()).map(HouseRuleCheck::new),
            Stream.of(new MissingCitation(), new UnknownCitation(), new UnknownName(), new UnencodedStatement(),
                    new UntriedRule(), new DuplicateCondition(), new DuplicateRule(), new ImpossibleCondition(),
                    new NeedlessCondition(), new SubsumedRule(), new StagingGap(), new StagingOverlap(),
                    new LimitInName(), new OrInName(), new RepeatedLimit(), new FileLength())).toList();

    private Checks() {
    }
}
