package org.hcccds.engine.explain;

import java.util.List;
import java.util.Set;
import org.hcccds.engine.logic.Condition;
import org.hcccds.engine.logic.Operand;
import org.hcccds.engine.logic.Operator;
import org.hcccds.model.code.BleedingRisk;
import org.hcccds.model.code.Goal;
import org.hcccds.model.code.Outcome;
import org.hcccds.model.code.Response;
import org.hcccds.model.code.VaricesRisk;
import org.hcccds.model.code.VaricesTreatment;

/** A condition that says what it means by itself: what it asks about, and with what that is compared. */
final class ComparisonWords {

    /** Codes that answer a question, as in "goal of treatment: adjuvant"; others follow as in "ascites mild". */
    private static final Set<Class<?>> AFTER_A_COLON = Set.of(String.class, BleedingRisk.class, Goal.class,
            Outcome.class, Response.class, VaricesRisk.class, VaricesTreatment.class);

    private ComparisonWords() {
    }

    /** The condition with the words of its field: "AFP at least 400 ng/mL", "bilirubin is not known". */
    static String of(Condition condition) {
        return of(condition, FieldWords.of(condition.fact(), condition.field()));
    }

    /** The condition with other words for its field. */
    static String of(Condition condition, String words) {
        if (AnswerWords.isAbout(condition)) {
            return words + ": " + AnswerWords.of(condition);
        }
        Object first = condition.isPlain() && !condition.operands().isEmpty() ? condition.values().get(0) : "";
        boolean not = condition.operator() == Operator.NOT_EQUAL;
        if (first == null && condition.values().size() == 1) {
            return words + (isCounted(condition) ? " are " : " is ") + (not ? "known" : "not known");
        } else if (first instanceof Boolean flag) {
            return words + (flag == not ? " is not on record" : " is on record");
        }
        boolean colon = first != null && AFTER_A_COLON.contains(first.getClass()) && condition.isPlain();
        return words + (colon ? ": " : " ") + comparison(condition);
    }

    /** What the field is compared with: "at least 400 ng/mL", "2 or 3", "neither mild nor moderate-severe". */
    static String comparison(Condition condition) {
        List<String> operands = condition.operands().stream().map(operand -> shown(condition.fact(), operand)).toList();
        String unit = isCounted(condition) || !condition.isPlain() ? ""
                : FieldWords.unit(condition.fact(), condition.field());
        return ValueWords.with(unit, switch (condition.operator()) {
            case LESS -> "below " + operands.get(0);
            case AT_MOST -> "at most " + operands.get(0);
            case AT_LEAST -> "at least " + operands.get(0);
            case MORE -> "above " + operands.get(0);
            case EQUAL, IN -> Listing.or(operands);
            case NOT_EQUAL, NOT_IN -> Listing.nor(operands);
        });
    }

    /** Words such as "months since the last endoscopy" say their unit themselves. */
    private static boolean isCounted(Condition condition) {
        String unit = FieldWords.unit(condition.fact(), condition.field());
        return !unit.isEmpty() && FieldWords.of(condition.fact(), condition.field()).startsWith(unit + ' ');
    }

    private static String shown(String fact, Operand operand) {
        if (operand instanceof Operand.Constant constant) {
            return constant.value() == null ? "not known" : ValueWords.limit(constant.value());
        }
        String name = operand.text();
        return "the " + (name.startsWith("$") ? FieldWords.apart(name.substring(1)) : FieldWords.of(fact, name));
    }
}
