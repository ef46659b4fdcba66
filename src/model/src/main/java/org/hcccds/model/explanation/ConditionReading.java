package org.hcccds.model.explanation;

import java.util.Optional;
import org.hcccds.model.code.Answer;

/**
 * A condition of a rule, held against the case.
 *
 * @param words  in clinical words with its limit, such as "AFP at least 400 ng/mL"
 * @param holds  unknown where a fact that is not known decides
 * @param now    what the case has, such as "812 ng/mL" or "unknown"
 * @param source file, line and column
 * @param via    of a condition on what other rules conclude, which does not hold: the rule that came closest to concluding it
 */
public record ConditionReading(String words, Answer holds, String now, String source, Optional<RuleReading> via) {
}
