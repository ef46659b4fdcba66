package org.hcccds.engine.direct;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hcccds.engine.logic.RuleMatcher;
import org.hcccds.engine.rulebase.CitedRule;
import org.hcccds.engine.session.Conclusions.Drawn;

/** A rule that is not laid out with the others, during one run. For one thread. */
final class ChangedRule {

    private final RuleMatcher matcher;
    private final CitedRule cited;
    private final List<List<Object>> candidates;
    private int[] known;
    private int seen;

    ChangedRule(RuleMatcher matcher) {
        this.matcher = matcher;
        this.cited = CitedRule.of(matcher.rule());
        this.candidates = Stream.<List<Object>>generate(ArrayList::new)
                .limit(matcher.rule().patterns().size()).toList();
    }

    /** What it draws from facts that came since it was asked last. @param facts all; only ever added to */
    List<Drawn> ask(List<Object> facts, Joining joining) {
        for (; seen < facts.size(); seen++) {
            Object fact = facts.get(seen);
            for (int pattern = 0; pattern < candidates.size(); pattern++) {
                if (matcher.admits(pattern, fact)) {
                    candidates.get(pattern).add(fact);
                }
            }
        }
        int[] sizes = IntStream.range(0, candidates.size()).map(pattern -> candidates.get(pattern).size()).toArray();
        List<Drawn> drawn = joining.drawnBy(matcher, cited, candidates, known);
        known = sizes;
        return drawn;
    }

    /** Whether there are facts that it was not asked about. */
    boolean isDue(List<Object> facts) {
        return seen < facts.size();
    }
}
