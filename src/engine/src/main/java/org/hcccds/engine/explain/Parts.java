package org.hcccds.engine.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hcccds.engine.logic.Condition;
import org.hcccds.engine.logic.FactPattern;
import org.hcccds.engine.logic.Operator;

/** The conditions of a pattern, by field and in groups. */
final class Parts {

    private Parts() {
    }

    /** The conditions on a field. */
    static List<Condition> on(FactPattern pattern, String field) {
        return pattern.conditions().stream().filter(condition -> condition.field().equals(field)).toList();
    }

    /** The conditions on other fields. */
    static List<Condition> besides(FactPattern pattern, String field) {
        return pattern.conditions().stream().filter(condition -> !condition.field().equals(field)).toList();
    }

    /** The texts that a field may be, such as the ids of findings; empty where the pattern does not name them. */
    static Optional<List<String>> texts(FactPattern pattern, String field) {
        return on(pattern, field).stream().filter(Parts::names).findFirst()
                .map(condition -> condition.values().stream().map(ValueWords::limit).toList());
    }

    /** Whether a condition says what a field is, rather than what it is not or what it is compared with. */
    static boolean names(Condition condition) {
        return condition.isPlain() && (condition.operator() == Operator.EQUAL || condition.operator() == Operator.IN);
    }

    /** One phrase for each field: several limits of one field are joined, as in "at least 2 and at most 3". */
    static List<String> phrases(List<Condition> conditions, Function<Condition, String> words) {
        List<String> phrases = new ArrayList<>();
        Condition previous = null;
        for (Condition condition : conditions) {
            String phrase = words.apply(condition);
            String limit = ComparisonWords.comparison(condition);
            boolean joined = previous != null && previous.field().equals(condition.field())
                    && previous.operator().isOrdering() && condition.operator().isOrdering() && phrase.endsWith(limit);
            if (joined) {
                phrases.add(phrases.remove(phrases.size() - 1) + " and " + limit);
            } else {
                phrases.add(phrase);
            }
            previous = condition;
        }
        return phrases;
    }
}
