package org.hcccds.authoring.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hcccds.engine.logic.Condition;
import org.hcccds.engine.logic.FactPattern;
import org.hcccds.engine.logic.Operand;
import org.hcccds.engine.logic.RuleLogic;

/** A rule as lines that can be held against those of another: name, citations, each condition, the conclusion. */
final class RuleLines {

    private RuleLines() {
    }

    /** Layout, comments and the order of annotations leave no mark. */
    static List<String> of(RuleLogic rule) {
        List<String> lines = new ArrayList<>();
        lines.add("rule \"" + rule.name() + "\"");
        lines.add("cites " + String.join(" ", rule.cites()));
        rule.patterns().forEach(pattern -> lines.add(pattern(pattern)));
        lines.add("insert( " + rule.conclusion() + rule.arguments().stream().map(Operand::text)
                .collect(Collectors.joining(", ", "( ", " )")) + " )");
        return lines;
    }

    private static String pattern(FactPattern pattern) {
        String inside = Stream.concat(
                pattern.bindings().entrySet().stream().map(one -> one.getKey() + " : " + one.getValue()).sorted(),
                pattern.conditions().stream().map(Condition::text)).collect(Collectors.joining(", ", "( ", " )"));
        return (pattern.negated() ? "not " : "") + pattern.name().map(name -> name + " : ").orElse("") + pattern.fact()
                + inside.replace("(  )", "()");
    }
}
