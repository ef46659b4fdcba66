package org.hcccds.cli;

import java.util.List;
import org.hcccds.engine.rulebase.Vocabulary;
import org.hcccds.model.assessment.Assessment;
import org.hcccds.model.assessment.Option;

/**
 * Keeps the options of some guidelines and drops the others; everything else of an assessment stays.
 *
 * @param guidelines empty keeps all
 */
record GuidelineFilter(List<String> guidelines) {

    /** @throws UserError if a guideline is not one of the rule base's */
    static GuidelineFilter of(List<String> guidelines, Vocabulary vocabulary) {
        return new GuidelineFilter(guidelines.stream()
                .map(given -> new GivenName("--guidelines", given).guideline(vocabulary)).toList());
    }

    Assessment apply(Assessment all) {
        if (guidelines.isEmpty()) {
            return all;
        }
        List<Option> kept = all.options().stream().filter(option -> guidelines.contains(option.guideline())).toList();
        return new Assessment(all.caseId(), all.rules(), all.scores(), all.stages(), all.findings(), all.classes(),
                all.possibleClasses(), kept, all.contraindications(), all.prerequisites(), all.notes(),
                all.disagreements(), all.missing(), all.missingComplete(), all.trace());
    }
}
