package org.hcccds.authoring.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hcccds.engine.logic.Condition;
import org.hcccds.engine.logic.FactPattern;
import org.hcccds.engine.logic.FactShape;
import org.hcccds.engine.logic.RuleLogic;
import org.hcccds.engine.logic.Symbols;

/** Whether one rule applies wherever another does. Rules that compute with bound values are left alone. */
record Implication(Symbols symbols) {

    /** Whether the rule's patterns can be compared with those of others. */
    static boolean isComparable(RuleLogic rule) {
        return rule.patterns().stream().allMatch(pattern -> pattern.isPlain() && pattern.bindings().isEmpty())
                && rule.isConstant();
    }

    /** The rules that conclude the same, each group in the order given. */
    static List<List<RuleLogic>> sameConclusion(List<RuleLogic> rules) {
        Map<String, List<RuleLogic>> groups = rules.stream().filter(Implication::isComparable)
                .collect(Collectors.groupingBy(rule -> rule.conclusion() + rule.values()));
        return groups.values().stream().filter(group -> group.size() > 1).toList();
    }

    /** Whether {@code wide} applies wherever {@code narrow} does. */
    boolean holds(RuleLogic narrow, RuleLogic wide) {
        return wide.patterns().stream().allMatch(needed -> narrow.patterns().stream().anyMatch(given ->
                given.negated() == needed.negated() && given.fact().equals(needed.fact())
                        && (needed.negated() ? isWithin(needed, given) : isWithin(given, needed))));
    }

    /** Whether every fact that matches {@code narrow} matches {@code wide}. */
    private boolean isWithin(FactPattern narrow, FactPattern wide) {
        FactShape shape = symbols.shapes().get(narrow.fact());
        return wide.conditions().stream().allMatch(condition -> {
            List<Condition> about = new ArrayList<>(narrow.conditions().stream()
                    .filter(other -> other.field().equals(condition.field())).toList());
            List<Condition> all = new ArrayList<>(about);
            all.add(condition);
            FieldValues values = FieldValues.of(shape, condition.field(), all);
            return FieldValues.isWithin(values.meetingAll(about), values.meeting(condition));
        });
    }
}
