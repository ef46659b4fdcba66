package org.hcccds.engine.rehearsal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.hcccds.engine.direct.Layout;
import org.hcccds.engine.logic.FactPattern;
import org.hcccds.engine.logic.PatternIndex;
import org.hcccds.engine.logic.RuleLogic;
import org.hcccds.engine.logic.RuleMatcher;

/**
 * Says in which of some recorded cases a changed rule can make a difference: in those in which, after some layer of
 * the rules,
 * it draws another conclusion from what was known then than the rule as it is does. Rules are monotonic, and which
 * facts come
 * to be known depends on the conclusions alone; where all of these agree, layer by layer, so does the answer.
 *
 * <p>That holds unless a rule could bring about, through others, what it asks for itself: the changed rule could then
 * rest on
 * what only the unchanged one concludes. With such a rule every case counts in which either draws a conclusion. So
 * do, where
 * a change moves the limits by which possibilities are told apart, the cases that leave several open.
 *
 * <p>Safe to share between threads.
 */
public final class RecordedCases {

    private final Layout layout;
    private final Feedback feedback;
    private final Predicate<Change> movesPossibilities;
    private final List<Memory> rounds = new ArrayList<>();
    /** By round: the number of its case. */
    private final List<Integer> cases = new ArrayList<>();
    private final BitSet open = new BitSet();
    private final Map<String, BitSet> matched = new ConcurrentHashMap<>();

    RecordedCases(Layout layout, List<Recording> recordings, Predicate<Change> movesPossibilities) {
        this.layout = layout;
        this.feedback = new Feedback(layout);
        this.movesPossibilities = movesPossibilities;
        for (int number = 0; number < recordings.size(); number++) {
            for (Memory round : recordings.get(number).rounds()) {
                rounds.add(round);
                cases.add(number);
            }
            Memory last = rounds.get(rounds.size() - 1);
            open.set(number, last.of("TumorBurden").size() > 1 || last.of("SerumAfp").size() > 1);
        }
    }

    /**
     * The numbers of the cases in which the change can show.
     *
     * @param change to a rule that asks for no other facts than before, or for fewer: their kinds and names stay
     */
    public BitSet affectedBy(Change change) {
        BitSet before = rowsOf(change.rule());
        BitSet after = change.instead().map(this::rowsOf).orElseGet(BitSet::new);
        BitSet rows = (BitSet) before.clone();
        if (feedback.isInLoop(change.rule())) {
            rows.or(after);
        } else {
            rows.xor(after);
            if (!change.rule().isPlain() && change.instead().isPresent()) {
                addOtherConclusions(change, before, after, rows);
            }
        }
        BitSet affected = new BitSet();
        rows.stream().forEach(row -> affected.set(cases.get(row)));
        if (movesPossibilities.test(change)) {
            affected.or(open);
        }
        return affected;
    }

    /** For each case, how many patterns of a rule no fact of it meets. */
    public int[] unmet(RuleLogic rule) {
        int[] unmet = new int[cases.isEmpty() ? 0 : cases.get(cases.size() - 1) + 1];
        for (FactPattern pattern : rule.patterns()) {
            BitSet met = new BitSet();
            matched(pattern.plainPart()).stream().forEach(row -> met.set(cases.get(row)));
            for (int number = 0; number < unmet.length; number++) {
                unmet[number] += met.get(number) == pattern.negated() ? 1 : 0;
            }
        }
        return unmet;
    }

    private BitSet rowsOf(RuleLogic rule) {
        BitSet rows = new BitSet();
        rows.set(0, rounds.size());
        for (FactPattern pattern : rule.patterns()) {
            BitSet those = matched(pattern.plainPart());
            if (pattern.negated() && pattern.isPlain()) {
                rows.andNot(those);
            } else if (!pattern.negated()) {
                rows.and(those);
            }
        }
        if (!rule.isPlain()) {
            RuleMatcher matcher = new RuleMatcher(rule, layout.symbols());
            for (int row : rows.stream().toArray()) {
                rows.set(row, !conclusions(matcher, rounds.get(row)).isEmpty());
            }
        }
        return rows;
    }

    private BitSet matched(FactPattern pattern) {
        return matched.computeIfAbsent(pattern.key(), key -> {
            PatternIndex test = new PatternIndex(layout.symbols().shapes().get(pattern.fact()), List.of(pattern),
                    new int[1]);
            BitSet rows = new BitSet();
            IntStream.range(0, rounds.size()).filter(row -> rounds.get(row).of(pattern.fact()).stream()
                    .anyMatch(fact -> test.matchedBy(fact).length > 0)).forEach(rows::set);
            return rows;
        });
    }

    private void addOtherConclusions(Change change, BitSet before, BitSet after, BitSet rows) {
        RuleMatcher old = new RuleMatcher(change.rule(), layout.symbols());
        RuleMatcher changed = new RuleMatcher(change.instead().orElseThrow(), layout.symbols());
        BitSet both = (BitSet) before.clone();
        both.and(after);
        both.stream().filter(row -> !conclusions(old, rounds.get(row)).equals(
                conclusions(changed, rounds.get(row)))).forEach(rows::set);
    }

    /** A score that cannot be computed, as without the condition that a value be known, differs from any that can. */
    private static Set<Object> conclusions(RuleMatcher matcher, Memory round) {
        try {
            Set<Object> conclusions = new HashSet<>();
            matcher.each(matcher.candidates(round::of), (facts, conclusion) -> conclusions.add(conclusion));
            return conclusions;
        } catch (RuntimeException e) {
            return Set.of(RuntimeException.class);
        }
    }
}
