package org.hcccds.authoring.coverage;

import java.util.Collection;
import java.util.List;
import org.hcccds.authoring.scenario.Scenario;
import org.hcccds.engine.HccEngine;
import org.hcccds.engine.Workbench;
import org.hcccds.engine.logic.Condition;

/**
 * Which conditions of the rules the scenarios show to matter: there is a patient of whom a condition is true, and one of whom
 * it is false. Where a fact is unknown, each value that it may have is seen.
 *
 * @param all  how many conditions there are
 * @param gaps those that were never seen true or never seen false, in the order of rule ids
 */
public record ConditionCoverage(int all, List<Gap> gaps) {

    /** A condition of a rule, not seen both ways. */
    public record Gap(String rule, Condition condition, boolean seenTrue, boolean seenFalse) {

        /** What was not seen of it, in words. */
        public String lacks() {
            return seenTrue ? "never false" : seenFalse ? "never true" : "never reached";
        }
    }

    /** What the patients of some scenarios show of the rules. */
    public static ConditionCoverage of(Collection<Scenario> scenarios, HccEngine engine) {
        Workbench bench = engine.workbench();
        Watch watch = new Watch(bench.logic());
        scenarios.forEach(scenario -> watch.see(bench.study(scenario.patientCase()).facts()));
        return new ConditionCoverage(watch.conditions(), watch.gaps());
    }
}
