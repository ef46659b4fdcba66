package org.hcccds.engine.logic;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.hcccds.model.code.Answer;
import org.hcccds.model.code.Sex;

/** Whether what is compared, and what conclusions are made with, is of the same kind. */
final class TypeCheck {

    private static final String TABLES = "compare it with a text in quotation marks, an id of one of the tables.";

    private final RuleLogic rule;
    private final Symbols symbols;
    private final Consumer<Problem> problems;
    /** What the names bound so far stand for. */
    private final Map<String, Class<?>> names = new HashMap<>();

    private TypeCheck(RuleLogic rule, Symbols symbols, Consumer<Problem> problems) {
        this.rule = rule;
        this.symbols = symbols;
        this.problems = problems;
    }

    static void check(RuleLogic rule, Symbols symbols, Consumer<Problem> problems) {
        TypeCheck check = new TypeCheck(rule, symbols, problems);
        rule.patterns().forEach(check::pattern);
        symbols.signature(rule.conclusion(), rule.arguments().size()).ifPresent(check::arguments);
    }

    private void pattern(FactPattern pattern) {
        FactShape shape = symbols.shapes().get(pattern.fact());
        pattern.name().ifPresent(name -> names.put(name, shape.type()));
        pattern.bindings().forEach((name, field) -> names.put(name, shape.typeOf(field)));
        pattern.conditions().forEach(condition -> condition(condition, shape));
    }

    private void condition(Condition condition, FactShape shape) {
        Class<?> type = shape.typeOf(condition.field());
        if (condition.operator().isOrdering() && !isNumber(type)) {
            report(condition.place(), condition.field() + " has no order: " + condition.text() + ".",
                    "list the values that are meant: " + condition.field() + " in ( ... )." + valuesOf(type));
            return;
        }
        for (Operand operand : condition.operands()) {
            if (operand instanceof Operand.Constant constant) {
                compared(condition, type, constant);
            } else if (!operand.text().startsWith("$")) {
                same(condition.place(), condition.field(), type, operand.text(), shape.typeOf(operand.text()));
            } else if (names.containsKey(operand.text())) {
                same(condition.place(), condition.field(), type, operand.text(), names.get(operand.text()));
            } else {
                unbound(condition.place(), operand.text());
            }
        }
    }

    private void compared(Condition condition, Class<?> type, Operand.Constant constant) {
        String field = condition.field();
        if (constant.value() == null && type == Answer.class) {
            report(condition.place(), field + " is never null: what is not known is Answer.UNKNOWN.",
                    field + " " + condition.operator().symbol() + " Answer.UNKNOWN.");
        } else if (constant.value() == null && (type.isPrimitive() || condition.operator().isOrdering())) {
            report(condition.place(), type.isPrimitive() ? field + " is always known: it is never null."
                    : "nothing is less or more than null: " + condition.text() + ".", "leave the condition out.");
        } else if (constant.value() != null && !isA(type, constant.value())) {
            report(condition.place(), field + " is " + described(type) + ", and " + constant.text() + " is "
                    + described(constant.value().getClass()) + ".", wayOut(type));
        } else if (constant.value() instanceof Double number && isWhole(type) && !condition.operator().isOrdering()
                && number != Math.rint(number)) {
            report(condition.place(), field + " is a whole number, which " + constant.text() + " is not.",
                    "compare it by <, <=, > or >=.");
        }
    }

    private void arguments(Symbols.Signature signature) {
        for (int i = 0; i < rule.arguments().size(); i++) {
            Class<?> parameter = signature.parameters().get(i);
            Operand argument = rule.arguments().get(i);
            String what = "value " + (i + 1) + " of " + rule.conclusion();
            if (argument instanceof Operand.Constant constant) {
                boolean fits = constant.value() == null ? mayBeUnknown(parameter) : isA(parameter, constant.value())
                        && !(constant.value() instanceof Double && isWhole(parameter));
                if (!fits) {
                    report(rule.conclusionPlace(), what + " is " + described(parameter) + ", and " + constant.text()
                            + " is not.", wayOut(parameter));
                }
            } else if (names.containsKey(argument.text())) {
                same(rule.conclusionPlace(), what, parameter, argument.text(), names.get(argument.text()));
            } else {
                unbound(rule.conclusionPlace(), argument.text());
            }
        }
    }

    private void same(Place place, String what, Class<?> type, String other, Class<?> otherType) {
        if (type != otherType && !(isNumber(type) && isNumber(otherType))) {
            report(place, what + " is " + described(type) + ", and " + other + " is " + described(otherType) + ".",
                    "another field is meant.");
        }
    }

    private void unbound(Place place, String name) {
        String known = names.keySet().stream().sorted().collect(Collectors.joining(", "));
        problems.accept(new Problem(place, HouseRule.UNBOUND_NAME, name + " stands for nothing here.",
                known.isEmpty() ? "bind it before, as in Patient( " + name + " : ageYears )."
                        : "one of these is meant: " + known + "."));
    }

    private void report(Place place, String message, String maybe) {
        problems.accept(new Problem(place, HouseRule.INCOMPATIBLE_TYPES, message, maybe));
    }

    /** Of what formulas are made with; a text, a code or an answer is always known. */
    private static boolean mayBeUnknown(Class<?> parameter) {
        return Number.class.isAssignableFrom(parameter) || parameter == Sex.class;
    }

    private static boolean isA(Class<?> type, Object value) {
        return isNumber(type) ? value instanceof Number
                : type == boolean.class ? value instanceof Boolean : type.isInstance(value);
    }

    private static boolean isNumber(Class<?> type) {
        return Number.class.isAssignableFrom(type) || type == double.class || type == int.class;
    }

    private static boolean isWhole(Class<?> type) {
        return type == Integer.class || type == int.class;
    }

    private static String described(Class<?> type) {
        return isWhole(type) ? "a whole number" : isNumber(type) ? "a number" : type == String.class ? "a text"
                : type == boolean.class || type == Boolean.class ? "true or false"
                : (type.isEnum() ? "one of " : "a ") + type.getSimpleName();
    }

    private String wayOut(Class<?> type) {
        return type.isEnum() ? "one of its values is meant:" + valuesOf(type)
                : type == String.class ? TABLES
                : isNumber(type) ? "compare it with a number, such as a constant of Limit." : "write true or false.";
    }

    /** The values of an enumeration, with a blank in front; nothing for other types. */
    private String valuesOf(Class<?> type) {
        List<String> values = !type.isEnum() ? List.of() : symbols.constants().entrySet().stream()
                .filter(one -> type.isInstance(one.getValue()))
                .sorted(Comparator.comparing(one -> ((Enum<?>) one.getValue()).ordinal()))
                .map(Map.Entry::getKey).toList();
        return values.isEmpty() ? "" : " " + String.join(", ", values) + ".";
    }
}
