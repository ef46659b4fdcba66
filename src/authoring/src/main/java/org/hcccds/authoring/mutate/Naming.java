package org.hcccds.authoring.mutate;

import java.util.Set;
import org.hcccds.engine.logic.Condition;
import org.hcccds.engine.logic.Operator;

/**
 * Tells the condition that says which fact is meant, such as {@code id == "milan"}, from those that say what is true
 * of it.
 */
final class Naming {

    private static final Set<String> NAMES = Set.of("Finding.id", "Stage.system", "Classification.id", "Score.id",
            "Points.item", "PossibleFinding.id", "PossibleStage.system", "PossibleClass.id", "Remark.system",
            "Exposure.to", "Procedure.treatment", "Contraindicated.target", "Area.name");

    private Naming() {
    }

    static boolean isName(Condition condition) {
        return condition.operator() == Operator.EQUAL && NAMES.contains(condition.fact() + "." + condition.field());
    }
}
