package org.hcccds.engine.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hcccds.engine.logic.Condition;
import org.hcccds.engine.logic.Operator;

/** Conditions on the days between two events. */
final class DayWords {

    /** What limits and unknown days of a treatment read like; % is the treatment, * the limits. */
    private record Template(String limited, String unknown) {
    }

    private static final Map<String, Template> OF_TREATMENTS = Map.of(
            "daysSinceLastDose", new Template("last dose of % * ago", "day of the last dose of %"),
            "daysFromLastDoseToSurgery", new Template("last dose of % * before the planned operation",
                    "time from the last dose of % to the planned operation"),
            "daysAgo", new Template("% * ago", "day of %"),
            "daysBeforeSurgery", new Template("% * before the planned operation",
                    "time from % to the planned operation"));

    private DayWords() {
    }

    /** Whether a condition compares the days since or after a treatment, or asks for them to be unknown. */
    static boolean isAboutTreatment(Condition condition) {
        return OF_TREATMENTS.containsKey(condition.field()) && condition.isPlain();
    }

    /** The conditions on one such field, % in place of the treatment; limits of it are joined. */
    static List<String> templates(List<Condition> onOneField) {
        Template template = OF_TREATMENTS.get(onOneField.get(0).field());
        List<String> templates = new ArrayList<>();
        List<String> limits = new ArrayList<>();
        for (Condition condition : onOneField) {
            if (condition.values().contains(null)) {
                templates.add(template.unknown() + ' ' + known(condition));
            } else {
                limits.add(amount(condition));
            }
        }
        if (!limits.isEmpty()) {
            templates.add(template.limited().replace("*", Listing.and(limits)));
        }
        return templates;
    }

    /** A condition on the days to the planned operation, which are negative where its day has passed. */
    static String toPlannedOperation(Condition condition) {
        Object limit = condition.isPlain() ? condition.values().get(0) : "";
        if (limit == null) {
            return "day of the planned operation is " + known(condition);
        } else if (!condition.isPlain() || !condition.operator().isOrdering()) {
            return ComparisonWords.of(condition);
        }
        double days = ((Number) limit).doubleValue();
        if (days < 0) {
            return "planned operation " + overdue(condition.operator(), ValueWords.limit(-days) + " days");
        }
        return days == 0 && condition.operator() == Operator.AT_LEAST ? "operation planned for today or later"
                : "planned operation in " + amount(condition);
    }

    private static String known(Condition condition) {
        return condition.operator() == Operator.NOT_EQUAL ? "known" : "not known";
    }

    private static String amount(Condition condition) {
        List<String> days = condition.values().stream().map(ValueWords::limit).toList();
        return switch (condition.operator()) {
            case LESS -> "less than " + days.get(0);
            case AT_MOST -> "at most " + days.get(0);
            case AT_LEAST -> "at least " + days.get(0);
            case MORE -> "more than " + days.get(0);
            case NOT_EQUAL, NOT_IN -> Listing.nor(days);
            case EQUAL, IN -> Listing.or(days);
        } + " days";
    }

    private static String overdue(Operator operator, String days) {
        return switch (operator) {
            case LESS -> "overdue by more than " + days;
            case AT_MOST -> "overdue by at least " + days;
            case AT_LEAST -> "not overdue by more than " + days;
            default -> "not overdue by " + days + " or more";
        };
    }
}
