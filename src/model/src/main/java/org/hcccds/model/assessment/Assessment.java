package org.hcccds.model.assessment;

import java.util.List;
import java.util.Map;
import org.hcccds.model.code.Answer;

/**
 * What the rules say about one case. Immutable; lists and maps are in a fixed order, so that the same case and the same
 * rules give the same assessment to the byte.
 *
 * @param caseId          the id of the case
 * @param rules           the rules that were asked
 * @param scores          by score id, in the order of scores.csv
 * @param stages          one entry a staging system
 * @param findings        by finding id, every finding of findings.csv
 * @param classes         by class id, those that are decided
 * @param possibleClasses by class id, those that apply but are not decided, with the classes still possible
 * @param missing         the unknown facts that could change the answer, the most influential first
 * @param missingComplete whether the search for them came to its end, so that no other fact matters; false where it was not
 *                        made, or stopped at its bound
 * @param trace           every conclusion with its rule; empty unless asked for
 */
public record Assessment(
        String caseId,
        RuleBaseVersion rules,
        Map<String, ScoreResult> scores,
        List<StageResult> stages,
        Map<String, Answer> findings,
        Map<String, String> classes,
        Map<String, List<String>> possibleClasses,
        List<Option> options,
        List<Contraindication> contraindications,
        List<Prerequisite> prerequisites,
        List<Note> notes,
        List<Disagreement> disagreements,
        List<MissingFact> missing,
        boolean missingComplete,
        List<TraceLine> trace) {
}
