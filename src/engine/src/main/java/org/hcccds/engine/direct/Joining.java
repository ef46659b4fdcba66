package org.hcccds.engine.direct;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hcccds.engine.logic.RuleMatcher;
import org.hcccds.engine.rulebase.CitedRule;
import org.hcccds.engine.session.Conclusions.Drawn;

/**
 * The joins during one run: keeps the facts that they read, and works out what follows from those that came since a
 * join was asked last. For one thread.
 */
final class Joining {

    private final Joins joins;
    /** By place; null where there is none yet. */
    private final List<List<Object>> kept;
    /** By join: how many facts it was asked about. */
    private final int[][] known;
    private final BitSet opened = new BitSet();
    private final BitSet due = new BitSet();
    private final Set<Drawn> computed = new HashSet<>();

    Joining(Joins joins) {
        this.joins = joins;
        this.kept = new ArrayList<>(Collections.nCopies(joins.places(), null));
        this.known = new int[joins.size()][];
    }

    /** Takes a fact that matches a pattern. */
    void keep(int pattern, Object fact) {
        int place = joins.placeOf(pattern);
        if (place < 0) {
            return;
        }
        if (kept.get(place) == null) {
            kept.set(place, new ArrayList<>(4));
        }
        kept.get(place).add(fact);
        for (int join : joins.readersOf(place)) {
            if (opened.get(join)) {
                due.set(join);
            }
        }
    }

    /** Begins to ask a join: there is a fact for each of its patterns. */
    void open(int join) {
        opened.set(join);
        due.set(join);
    }

    /** Whether there are facts that some join was not asked about. */
    boolean isDue() {
        return !due.isEmpty();
    }

    /** What the next join that is due draws from facts it was not asked about. */
    List<Drawn> next() {
        int join = due.nextSetBit(0);
        due.clear(join);
        int[] places = joins.placesOf(join);
        List<List<Object>> candidates = new ArrayList<>(places.length);
        int[] sizes = new int[places.length];
        for (int i = 0; i < places.length; i++) {
            List<Object> facts = kept.get(places[i]);
            candidates.add(facts == null ? List.of() : facts);
            sizes[i] = candidates.get(i).size();
        }
        List<Drawn> drawn = drawnBy(joins.matcher(join), joins.cited(join), candidates, known[join]);
        known[join] = sizes;
        return drawn;
    }

    /**
     * What a rule draws that it has not drawn in this run. Where the facts are told, each set of them counts.
     *
     * @param cited  the rule
     * @param before by pattern, of how many candidates it was asked before; null where it was not
     */
    List<Drawn> drawnBy(RuleMatcher matcher, CitedRule cited, List<List<Object>> candidates, int[] before) {
        List<Drawn> drawn = new ArrayList<>();
        matcher.each(candidates, before == null ? new int[0] : before, (facts, conclusion) -> {
            boolean isTold = joins.isTold(conclusion);
            Drawn one = new Drawn(cited, conclusion, isTold ? facts : List.of());
            if (isTold || computed.add(one)) {
                drawn.add(one);
            }
        });
        return drawn;
    }
}
