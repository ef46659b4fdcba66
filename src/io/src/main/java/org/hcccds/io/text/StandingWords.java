package org.hcccds.io.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hcccds.model.assessment.Option;
import org.hcccds.model.assessment.Status;
import org.hcccds.model.explanation.Answered;

/** Where a treatment stands, in words. */
final class StandingWords {

    private static final String NOT_ADOPTED = "not-adopted";
    /** Words for a strength that say no more than where the treatment stands. */
    private static final Set<String> PLAIN = Set.of("recommended", "against", NOT_ADOPTED);
    /** In the order in which pages list them. */
    private static final List<String> ORDER = List.of(Status.RECOMMENDED.code(), Answered.DECIDED,
            Status.CONDITIONAL.code(), Answered.POSSIBLE, Status.EXCLUDED.code(), Status.NOT_RECOMMENDED.code(),
            Answered.ABSENT, Answered.RULED_OUT);

    private StandingWords() {
    }

    /** The place of a standing among the others, the most favorable first. */
    static int order(String standing) {
        return ORDER.contains(standing) ? ORDER.indexOf(standing) : ORDER.size();
    }

    /** A guideline that does not mention a treatment has not advised against it. */
    static boolean isSilent(Option option) {
        return option.strength().equals(NOT_ADOPTED);
    }

    /** The guideline's word for the strength after a blank and in parentheses, where it says more than the standing. */
    static String strength(Option option) {
        return PLAIN.contains(option.strength()) ? "" : " (" + option.strength() + ")";
    }

    /** The standing in capitals, without its strength. */
    static String capitals(Answered answer) {
        if (answer.standing().equals(Status.NOT_RECOMMENDED.code())) {
            return answer.option().filter(StandingWords::isSilent).isPresent() ? "NOT ADOPTED" : "ADVISED AGAINST";
        }
        return answer.standing().toUpperCase(Locale.ROOT).replace('-', ' ');
    }
}
