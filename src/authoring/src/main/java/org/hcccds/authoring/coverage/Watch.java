package org.hcccds.authoring.coverage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hcccds.authoring.coverage.ConditionCoverage.Gap;
import org.hcccds.engine.logic.FactPattern;
import org.hcccds.engine.logic.FactShape;
import org.hcccds.engine.logic.RuleLogic;

/** Watches the conditions of rules over many patients. Conditions that several rules share are looked at once. */
final class Watch {

    private record Watched(RuleLogic rule, FactPattern pattern, PatternWatch watch) {
    }

    private final List<Watched> patterns = new ArrayList<>();
    private final Map<Object, PatternWatch> watches = new LinkedHashMap<>();

    Watch(List<RuleLogic> rules) {
        for (RuleLogic rule : rules) {
            for (FactPattern pattern : rule.patterns()) {
                Object shared = pattern.isPlain() ? pattern.fact() + pattern.conditions().stream()
                        .map(condition -> condition.text()).toList() : pattern.place();
                patterns.add(new Watched(rule, pattern,
                        watches.computeIfAbsent(shared, key -> new PatternWatch(pattern, rule.patterns()))));
            }
        }
    }

    /** Looks at the facts of one patient. */
    void see(Map<FactShape, List<Object>> facts) {
        Map<String, FactShape> shapes = new LinkedHashMap<>();
        facts.keySet().forEach(shape -> shapes.put(shape.name(), shape));
        watches.values().stream().filter(watch -> !watch.isComplete()).forEach(watch -> watch.see(shapes, facts));
    }

    int conditions() {
        return patterns.stream().mapToInt(watched -> watched.pattern().conditions().size()).sum();
    }

    List<Gap> gaps() {
        List<Gap> gaps = new ArrayList<>();
        for (Watched watched : patterns) {
            for (int i = 0; i < watched.pattern().conditions().size(); i++) {
                boolean seenTrue = watched.watch().wasTrue(i);
                boolean seenFalse = watched.watch().wasFalse(i);
                if (!seenTrue || !seenFalse) {
                    gaps.add(new Gap(watched.rule().id(), watched.pattern().conditions().get(i), seenTrue, seenFalse));
                }
            }
        }
        return gaps;
    }
}
