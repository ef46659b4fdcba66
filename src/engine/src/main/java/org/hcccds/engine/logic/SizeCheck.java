package org.hcccds.engine.logic;

import java.util.function.Consumer;

/** Whether a rule is of a size that can be read, compiled and run. */
final class SizeCheck {

    /** Facts that one rule may ask for; the rules of the product ask for 7 at most. */
    static final int MOST_PATTERNS = 16;
    /** Conditions on one fact, and values in one list; the rules of the product have some 10 at most. */
    static final int MOST_CONDITIONS = 100;
    /** Rules of a rule base; the product has about 1,100. */
    static final int MOST_RULES = 10_000;

    private SizeCheck() {
    }

    static void check(RuleLogic rule, Consumer<Problem> problems) {
        if (rule.patterns().size() > MOST_PATTERNS) {
            problems.accept(new Problem(rule.patterns().get(MOST_PATTERNS).place(), HouseRule.RULE_SIZE, "the rule asks for "
                    + rule.patterns().size() + " facts; allowed: at most " + MOST_PATTERNS + ".",
                    "this is more than one statement: give each a rule, or conclude a finding that others ask for."));
        }
        for (FactPattern pattern : rule.patterns()) {
            if (pattern.conditions().size() > MOST_CONDITIONS) {
                problems.accept(new Problem(pattern.conditions().get(MOST_CONDITIONS).place(), HouseRule.RULE_SIZE, "there are "
                        + pattern.conditions().size() + " conditions on " + pattern.fact() + "; allowed: at most "
                        + MOST_CONDITIONS + ".", "list values with in ( ... )."));
            }
            pattern.conditions().stream().filter(condition -> condition.operands().size() > MOST_CONDITIONS)
                    .forEach(condition -> problems.accept(new Problem(condition.place(), HouseRule.RULE_SIZE, "the list has "
                            + condition.operands().size() + " values; allowed: at most " + MOST_CONDITIONS + ".",
                            "say what they have in common: a class of drugs, or a limit.")));
        }
    }

    static void count(int number, RuleLogic rule, Consumer<Problem> problems) {
        if (number == MOST_RULES + 1) {
            problems.accept(new Problem(rule.place(), HouseRule.RULE_SIZE, "there are more than " + MOST_RULES + " rules.",
                    "these are the rules of more than one product."));
        }
    }
}
