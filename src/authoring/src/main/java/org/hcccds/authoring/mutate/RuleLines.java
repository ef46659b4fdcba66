package org.hcccds.authoring.mutate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hcccds.engine.logic.Condition;
import org.hcccds.engine.logic.FactPattern;
import org.hcccds.engine.logic.Operand;
import org.hcccds.engine.logic.Operator;
import org.hcccds.engine.logic.RuleLogic;

/** Parts of rules as they would be written in a rule file, on one line each. */
final class RuleLines {

    private RuleLines() {
    }

    static String of(RuleLogic rule) {
        return "rule \"" + rule.name() + "\"";
    }

    static String of(FactPattern pattern) {
        Map<String, String> unused = new TreeMap<>();
        pattern.bindings().forEach((name, field) -> unused.put(field, name));
        List<String> inside = Stream.concat(
                pattern.conditions().stream().map(condition -> Optional.ofNullable(unused.remove(condition.field()))
                        .map(name -> name + " : ").orElse("") + condition.text()).toList().stream(),
                Stream.of(unused).flatMap(left -> left.entrySet().stream())
                        .map(left -> left.getValue() + " : " + left.getKey())).toList();
        return (pattern.negated() ? "not " : "") + pattern.name().map(name -> name + " : ").orElse("") + pattern.fact()
                + (inside.isEmpty() ? "()" : "( " + String.join(", ", inside) + " )");
    }

    static Condition condition(Condition like, Operator operator, List<Operand> operands) {
        String values = operands.stream().map(Operand::text).collect(Collectors.joining(", "));
        boolean list = operator == Operator.IN || operator == Operator.NOT_IN;
        return new Condition(like.fact(), like.field(), operator, operands,
                like.field() + ' ' + operator.symbol() + ' ' + (list ? "( " + values + " )" : values), like.place());
    }
}
