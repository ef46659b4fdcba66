package org.hcccds.engine.logic;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Whether every rule has an id and a name of its own. */
final class IdentityCheck {

    private final Map<String, RuleLogic> byId = new HashMap<>();
    private final Map<String, RuleLogic> byName = new HashMap<>();
    private final Consumer<Problem> problems;

    IdentityCheck(Consumer<Problem> problems) {
        this.problems = problems;
    }

    void check(RuleLogic rule) {
        if (rule.id().isEmpty()) {
            problems.accept(new Problem(rule.place(), HouseRule.MISSING_ID,
                    "the rule \"" + rule.name() + "\" has no @id.",
                    "add a line such as @id( \"bclc-c-invasion\" ) below its name."));
        } else {
            unique(byId.putIfAbsent(rule.id(), rule), rule, HouseRule.DUPLICATE_ID, "@id " + rule.id());
        }
        unique(byName.putIfAbsent(rule.name(), rule), rule, HouseRule.DUPLICATE_NAME, "name \"" + rule.name() + "\"");
    }

    private void unique(RuleLogic other, RuleLogic rule, HouseRule offended, String what) {
        if (other != null) {
            problems.accept(new Problem(rule.place(), offended, "the " + what + " is that of another rule, at "
                    + other.place().file() + ":" + other.place().line() + ".",
                    "one of them was copied and not renamed."));
        }
    }
}
