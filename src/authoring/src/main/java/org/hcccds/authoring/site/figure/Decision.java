package org.hcccds.authoring.site.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hcccds.authoring.site.knowledge.RuleEntry;
import org.hcccds.engine.explain.ConditionWords;
import org.hcccds.engine.logic.Condition;
import org.hcccds.engine.logic.FactPattern;

/**
 * One way into a stage: a rule, and what it asks of each criterion.
 *
 * @param stage the code of the stage
 * @param asked by criterion, in words such as "performance status (ECOG)", what is asked; a criterion that it leaves
 * open is
 *              not there
 */
public record Decision(String stage, RuleEntry rule, Map<String, String> asked) {

    /** @param words for the names of criteria and their values */
    public static Decision of(String stage, RuleEntry rule, ConditionWords words) {
        Map<String, String> asked = new LinkedHashMap<>();
        for (FactPattern pattern : rule.logic().patterns()) {
            if (pattern.negated()) {
                asked.put(words.of(pattern), "yes");
            } else {
                Map<String, List<Condition>> byField = new LinkedHashMap<>();
                pattern.conditions().forEach(condition -> byField.computeIfAbsent(condition.field(),
                        field -> new ArrayList<>(2)).add(condition));
                byField.forEach((field, conditions) -> asked.merge(words.field(pattern.fact(), field),
                        Brief.of(conditions, words), (one, other) -> one + ", " + other));
            }
        }
        return new Decision(stage, rule, asked);
    }

    /** What is asked of a criterion; empty where it is left open. */
    String of(String criterion) {
        return asked.getOrDefault(criterion, "");
    }
}
