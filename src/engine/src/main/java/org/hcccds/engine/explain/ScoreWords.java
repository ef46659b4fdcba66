package org.hcccds.engine.explain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hcccds.engine.logic.Condition;
import org.hcccds.engine.logic.FactPattern;
import org.hcccds.engine.logic.Operand;
import org.hcccds.engine.logic.Operator;
import org.hcccds.engine.rulebase.Vocabulary.ScoreKind;
import org.hcccds.engine.rulebase.Vocabulary;

/**
 * Patterns that ask for scores. A score that is not wholly known is a range: a limit that its whole range keeps says
 * what the score is, one that only a part of the range keeps says what it may be.
 */
final class ScoreWords {

    private static final String LOW = "low";
    private static final String TOTAL = "Child-Pugh points";

    private final Vocabulary vocabulary;

    ScoreWords(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** As in "Child-Pugh score at most 7", "ALBI score may be above -2.6 and may be at most -1.39". */
    String score(FactPattern pattern) {
        String title = Listing.or(Parts.texts(pattern, "id").orElse(List.of("any")).stream()
                .map(id -> Optional.ofNullable(vocabulary.scores().get(id)).map(ScoreKind::title).orElse(id)).toList());
        // A ratio is named by what is divided by what, and is not called a score.
        return limited(title.contains("/") ? title : title + " score", Parts.besides(pattern, "id"));
    }

    /** As in "Child-Pugh points for albumin". */
    String points(FactPattern pattern) {
        String items = Parts.texts(pattern, "item").map(names -> " for " + Listing.or(names)).orElse("");
        return limited(TOTAL + items, Parts.besides(pattern, "item"));
    }

    /** As in "Child-Pugh points known exactly". */
    String total(FactPattern pattern) {
        return limited(TOTAL, pattern.conditions());
    }

    private static String limited(String what, List<Condition> conditions) {
        String known = conditions.stream().flatMap(condition -> completeness(condition).stream()).findFirst()
                .orElse("");
        String limits = conditions.stream().filter(condition -> completeness(condition).isEmpty())
                .map(condition -> (mayBe(condition) ? "may be " : "") + comparison(condition))
                .collect(Collectors.joining(" and "));
        return Stream.of(what + known, limits).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(known.isEmpty() ? " " : ", "));
    }

    /** Of a comparison of both ends of the range. */
    private static Optional<String> completeness(Condition condition) {
        boolean ofBothEnds = condition.operands().get(0) instanceof Operand.Reference other
                && (other.text().equals("high") || other.text().equals(LOW));
        if (!ofBothEnds) {
            return Optional.empty();
        }
        return Optional.of(condition.operator() == Operator.EQUAL ? " known exactly" : " not known exactly");
    }

    private static boolean mayBe(Condition condition) {
        boolean upper = condition.operator() == Operator.LESS || condition.operator() == Operator.AT_MOST;
        return condition.operator().isOrdering() && upper == condition.field().equals(LOW);
    }

    private static String comparison(Condition condition) {
        String words = ComparisonWords.comparison(condition);
        // Rules on the recorded score call it so.
        return condition.operands().get(0) instanceof Operand.Reference ? words + " score" : words;
    }
}
