package org.hcccds.engine.explain;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hcccds.engine.logic.Condition;
import org.hcccds.engine.logic.Operator;
import org.hcccds.model.code.Answer;

/** What conditions on a yes/no question ask for. */
final class AnswerWords {

    private AnswerWords() {
    }

    /** Whether a condition compares with answers. */
    static boolean isAbout(Condition condition) {
        return condition.isPlain() && !condition.values().isEmpty()
                && condition.values().stream().allMatch(Answer.class::isInstance);
    }

    /** The answers that meet a condition, in words such as "yes", "no or not known" and "known, yes or no". */
    static String of(Condition condition) {
        Set<Answer> admitted = admitted(condition);
        if (admitted.equals(EnumSet.of(Answer.YES, Answer.NO))) {
            return "known, yes or no";
        }
        return Listing.or(admitted.stream().map(answer -> answer.isKnown() ? answer.code() : "not known").toList());
    }

    /** The answers that meet a condition. */
    static Set<Answer> admitted(Condition condition) {
        List<Answer> named = condition.values().stream().map(Answer.class::cast).toList();
        EnumSet<Answer> admitted = EnumSet.copyOf(named);
        return condition.operator() == Operator.NOT_EQUAL || condition.operator() == Operator.NOT_IN
                ? EnumSet.complementOf(admitted) : admitted;
    }
}
