package org.hcccds.model.explanation;

import java.util.List;
import org.hcccds.model.assessment.RuleBaseVersion;

/**
 * Why something is as it is for one case: where a treatment stands in guidelines, or which stage the patient is in. Immutable;
 * in a fixed order.
 *
 * @param caseId  the id of the case
 * @param rules   the rules that were asked
 * @param subject id of a treatment, or name of a staging system
 * @param answers an answer for each guideline that has rules about the treatment, and each of its settings in which it
 *                stands; or for each stage of the system, the decided or possible ones first
 */
public record Explanation(String caseId, RuleBaseVersion rules, String subject, List<Answered> answers) {
}
