package org.hcccds.authoring.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hcccds.engine.logic.Condition;
import org.hcccds.engine.logic.Operand;

/** A limit that more than one rule uses has one name. */
final class RepeatedLimit implements RuleCheck {

    /** A number with its unit, or with decimals; whole numbers without a unit are counts, points and lines. */
    private static final Pattern WRITTEN_OUT = Pattern.compile("-?[0-9.]+ \\* Unit\\.\\w+|-?[0-9]+\\.[0-9]+");

    @Override
    public String id() {
        return "repeated-limit";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Mistake> mistakes(RuleSet rules) {
        Map<String, List<Condition>> uses = new TreeMap<>();
        rules.rules().forEach(rule -> rule.patterns().stream().flatMap(pattern -> pattern.conditions().stream())
                .forEach(condition -> condition.operands().stream().map(Operand::text)
                        .filter(text -> WRITTEN_OUT.matcher(text).matches()).distinct().forEach(text ->
                                uses.computeIfAbsent(condition.field() + " " + text, key -> new ArrayList<>())
                                        .add(condition))));
        return uses.entrySet().stream().flatMap(use -> use.getValue().stream().skip(1).map(condition ->
                new Mistake(condition.place(), "the limit " + use.getKey().substring(condition.field().length() + 1)
                        + " of " + condition.field() + " is also written out at " + use.getValue().get(0).place() + ".",
                        "give it one name, with its unit and source, in Limit or CareLimit.")));
    }
}
