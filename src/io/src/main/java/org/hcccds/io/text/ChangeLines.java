package org.hcccds.io.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hcccds.model.explanation.Change;
import org.hcccds.model.explanation.Change.FactChange;

/** Changes with the same effect that differ in one value alone, on one line. */
final class ChangeLines {

    /**
     * One line.
     *
     * @param to    the standing then
     * @param facts a part for each fact, which hold together
     * @param count how many changes the line stands for
     */
    record Line(String to, List<String> facts, int count) {
    }

    private ChangeLines() {
    }

    /** The lines, those that lead furthest first, else in the order of the changes. */
    static List<Line> of(List<Change> changes) {
        Map<List<Object>, List<Change>> alike = new LinkedHashMap<>();
        for (Change change : changes) {
            FactChange last = last(change);
            alike.computeIfAbsent(List.of(change.to(), others(change), last.fact(), last.now()),
                    key -> new ArrayList<>())
                    .add(change);
        }
        return alike.values().stream().map(ChangeLines::line)
                .sorted(Comparator.comparing(line -> StandingWords.order(line.to()))).toList();
    }

    private static Line line(List<Change> alike) {
        Change first = alike.get(0);
        List<String> facts = new ArrayList<>();
        others(first).forEach(fact -> facts.add(words(fact.words(), fact.now())));
        facts.add(words(alternatives(alike.stream().map(change -> last(change).words()).toList()), last(first).now()));
        return new Line(first.to(), facts, alike.size());
    }

    private static FactChange last(Change change) {
        return change.facts().get(change.facts().size() - 1);
    }

    private static List<FactChange> others(Change change) {
        return change.facts().subList(0, change.facts().size() - 1);
    }

    private static String words(String words, String now) {
        return words + " (now " + now + ")";
    }

    /** What differs in its last word only is said once, as in "portal vein Vp0, Vp1 or Vp2". */
    private static String alternatives(List<String> words) {
        String first = words.get(0);
        String start = first.substring(0, first.lastIndexOf(' ') + 1);
        boolean alike = !start.isEmpty() && words.stream().allMatch(other -> other.startsWith(start)
                && other.indexOf(' ', start.length()) < 0);
        return alike ? start + Listing.or(words.stream().map(other -> other.substring(start.length())).toList())
                : Listing.or(words);
    }
}
