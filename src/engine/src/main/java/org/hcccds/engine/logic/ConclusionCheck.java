package org.hcccds.engine.logic;

import java.util.function.Consumer;
import org.hcccds.engine.FailedConclusionException;

/** Whether a conclusion that is always the same can be made at all. */
final class ConclusionCheck {

    private ConclusionCheck() {
    }

    /** @param rule of which every argument is of the right kind */
    static void check(RuleLogic rule, Symbols symbols, Consumer<Problem> problems) {
        if (!rule.isConstant()) {
            return;
        }
        try {
            symbols.making(rule).apply(rule.values());
        } catch (FailedConclusionException e) {
            problems.accept(new Problem(rule.conclusionPlace(), HouseRule.UNKNOWN_CONCLUSION, rule.conclusion()
                    + " cannot be made of these values: " + e.getCause().getMessage() + ".", "one of them is misspelled."));
        }
    }
}
