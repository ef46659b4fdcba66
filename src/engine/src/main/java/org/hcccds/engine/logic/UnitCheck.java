package org.hcccds.engine.logic;

import java.util.Optional;
import java.util.function.Consumer;
import org.hcccds.engine.fields.ReadField;
import org.hcccds.engine.fields.ReadFields;

/** Whether a limit of a measured field carries a name or a unit, and the unit of the field. */
final class UnitCheck {

    private static final String TIMES_UNIT = " * Unit.";

    private UnitCheck() {
    }

    static void check(RuleLogic rule, Consumer<Problem> problems) {
        rule.patterns().stream().flatMap(pattern -> pattern.conditions().stream()).forEach(condition ->
                condition.operands().stream().filter(Operand.Constant.class::isInstance)
                    .map(Operand.Constant.class::cast)
                        .filter(one -> one.value() instanceof Number).forEach(one -> limit(condition, one, problems)));
    }

    private static void limit(Condition condition, Operand.Constant limit, Consumer<Problem> problems) {
        String shown = ReadFields.of(condition.fact(), condition.field()).map(ReadField::unit).orElse("");
        Optional<String> unit = LimitUnits.of(condition.fact(), condition.field());
        Optional<String> given = unitOf(limit.text());
        boolean bare = Character.isDigit(limit.text().charAt(limit.text().length() - 1))
                && !limit.text().contains("Limit.");
        boolean zero = ((Number) limit.value()).doubleValue() == 0;
        if (given.isPresent() && !given.equals(unit)) {
            report(condition, condition.field() + (shown.isEmpty() ? " has no unit" : " is in " + shown) + ", and "
                    + limit.text() + " is in " + given.get() + ".", unit.isEmpty() ? "another field is meant."
                    : "Unit." + unit.get() + "; rules compare every field in its own unit.", problems);
        } else if (bare && !zero && unit.isPresent()) {
            report(condition, "the limit " + limit.text() + " of " + condition.field() + " says no unit.",
                    limit.text() + TIMES_UNIT + unit.get() + ", or a constant of Limit or CareLimit.", problems);
        }
    }

    /** The unit that a limit names: behind a number, or at the end of a constant's name. */
    private static Optional<String> unitOf(String limit) {
        int times = limit.indexOf(TIMES_UNIT);
        if (times >= 0) {
            return Optional.of(limit.substring(times + TIMES_UNIT.length()));
        }
        return LimitUnits.all().stream().filter(unit -> limit.contains("Limit.") && limit.endsWith("_" + unit))
                .findFirst();
    }

    private static void report(Condition condition, String message, String maybe, Consumer<Problem> problems) {
        problems.accept(new Problem(condition.place(), HouseRule.LIMIT_UNIT, message, maybe));
    }
}
