package org.hcccds.engine.logic;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.hcccds.model.rule.Conclusion;

/** Whether a rule takes what is merely possible, or not known, for certain. */
final class CertaintyCheck {

    /** Single treatments of the past: of these alone all are known where one is. */
    private static final Set<String> MAY_BE_ABSENT = Set.of("Exposure", "Procedure");
    private static final Set<String> POSSIBILITIES = Set.of("TumorBurden", "PortalVeinThrombus", "HepaticVeinThrombus",
            "BileDuctThrombus", "TumorSpread", "SerumAfp", "HepatitisB", "PossibleStage", "PossibleFinding",
            "PossibleClass", "MacrovascularInvasion", "ExtrahepaticSpread", "ChildPughClass", "TumorPerformance",
            "Points", "PointTotal");

    private CertaintyCheck() {
    }

    static void check(RuleLogic rule, Symbols symbols, Consumer<Problem> problems) {
        boolean advice = symbols.signature(rule.conclusion(), rule.arguments().size())
                .filter(signature -> Conclusion.AboutCare.class.isAssignableFrom(signature.makes())).isPresent();
        for (FactPattern pattern : rule.patterns()) {
            if (pattern.negated() && !MAY_BE_ABSENT.contains(pattern.fact())) {
                problems.accept(new Problem(pattern.place(), HouseRule.NEGATED_CONCLUSION,
                        "a rule asks that there be no " + pattern.fact() + ", which may also be missing because it is "
                                + "not known or not yet concluded.",
                        "ask for the opposite, as in Finding( id == \"milan\", value == Answer.NO ). Only Exposure and "
                                + "Procedure may be negated."));
            } else if (advice && POSSIBILITIES.contains(pattern.fact())) {
                problems.accept(new Problem(pattern.place(), HouseRule.UNCERTAIN_ADVICE, "a rule about treatment reads "
                        + pattern.fact() + ", of which each possibility stands beside the others.",
                        "read what is known or decided: Tumor, Labs, Stage, Finding or Classification."));
            } else if (advice && pattern.fact().equals("PerformanceStatus") && !isRecorded(pattern)) {
                problems.accept(new Problem(pattern.place(), HouseRule.UNCERTAIN_ADVICE,
                        "a rule about treatment reads a "
                        + "performance status that may not be on record.",
                        "add recorded == true, as in PerformanceStatus( recorded == true, ecog <= 1 )."));
            }
        }
    }

    private static boolean isRecorded(FactPattern pattern) {
        return pattern.conditions().stream().anyMatch(condition -> condition.field().equals("recorded")
                && condition.operator() == Operator.EQUAL && condition.isPlain()
                && condition.values().equals(List.of(true)));
    }
}
