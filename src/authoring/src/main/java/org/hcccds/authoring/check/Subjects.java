package org.hcccds.authoring.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hcccds.engine.logic.Condition;
import org.hcccds.engine.logic.FactPattern;
import org.hcccds.engine.logic.Operator;
import org.hcccds.engine.logic.RuleLogic;

/** Finds the conditions of a rule that are about the same field of the same fact. */
final class Subjects {

    /** Of each of these there is one fact a case, so that two patterns are about the same. */
    private static final Set<String> ONE_A_CASE = Set.of("Patient", "Labs", "Liver", "Suitability", "TaceCourse",
            "Plan",
            "Tumor", "LiverDisease", "Bleeding", "Comorbidity", "SystemicCourse", "LocoregionalCourse");
    /** Of each of these there is one fact a key. */
    private static final Map<String, String> ONE_A_KEY =
            Map.of("Finding", "id", "Classification", "id", "Stage", "system", "Area", "name");

    private Subjects() {
    }

    /** The plain conditions, each group about one field of one fact. */
    static Collection<List<Condition>> of(RuleLogic rule) {
        Map<String, List<Condition>> groups = new LinkedHashMap<>();
        for (int i = 0; i < rule.patterns().size(); i++) {
            FactPattern pattern = rule.patterns().get(i);
            String subject = subject(pattern, i);
            pattern.conditions().stream().filter(Condition::isPlain).forEach(condition -> groups
                    .computeIfAbsent(subject + '.' + condition.field(), key -> new ArrayList<>()).add(condition));
        }
        return groups.values();
    }

    private static String subject(FactPattern pattern, int index) {
        if (!pattern.negated() && ONE_A_CASE.contains(pattern.fact())) {
            return pattern.fact();
        }
        String key = ONE_A_KEY.getOrDefault(pattern.fact(), "");
        return pattern.conditions().stream().filter(condition -> !pattern.negated() && condition.field().equals(key)
                        && condition.operator() == Operator.EQUAL && condition.isPlain()).findFirst()
                .map(condition -> pattern.fact() + ' ' + condition.values()).orElse(pattern.fact() + ' ' + index);
    }
}
