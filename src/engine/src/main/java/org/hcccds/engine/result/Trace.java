package org.hcccds.engine.result;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hcccds.engine.RuleInfo;
import org.hcccds.engine.rulebase.RuleBase;
import org.hcccds.engine.session.Conclusions;
import org.hcccds.engine.session.Conclusions.Drawn;
import org.hcccds.model.assessment.TraceLine;

/**
 * Every conclusion with its rule, the rule's place and sources, and the facts it matched. What was drawn from facts of which
 * several are possible is called possible; where a rule drew the same from many possibilities, one stands for all.
 */
public final class Trace {

    private static final Comparator<TraceLine> BY_FACTS = Comparator.comparing(line -> line.facts().toString());

    private Trace() {
    }

    /** The trace in the order of rule ids and conclusions. */
    public static List<TraceLine> of(RuleBase rules, Conclusions conclusions) {
        Map<String, TraceLine> lines = new TreeMap<>();
        for (Drawn one : conclusions.drawn()) {
            RuleInfo rule = rules.infoOf(one.rule());
            String concludes = (conclusions.isCertain(one) ? "" : TraceLine.POSSIBLE) + Wording.of(one.conclusion());
            TraceLine line = new TraceLine(rule.id(), rule.source(), concludes,
                    one.facts().stream().map(Wording::of).toList(), rule.cites());
            lines.merge(rule.id() + "\n" + concludes, line,
                    (kept, other) -> BY_FACTS.compare(kept, other) <= 0 ? kept : other);
        }
        return List.copyOf(lines.values());
    }
}
