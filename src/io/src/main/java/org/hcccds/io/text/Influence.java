package org.hcccds.io.text;

import java.util.ArrayList;
import java.util.List;
import org.hcccds.model.assessment.MissingFact;

/**
 * What a missing fact could change, sorted by what it is.
 *
 * @param stages   staging systems
 * @param findings ids
 * @param options  treatments
 * @param others   what is none of these, as it stands
 */
record Influence(List<String> stages, List<String> findings, List<String> options, List<String> others) {

    private static final String STAGE = " stage";

    static Influence of(MissingFact fact) {
        Influence influence = new Influence(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (String what : fact.couldChange()) {
            if (what.endsWith(STAGE)) {
                influence.stages.add(what.substring(0, what.length() - STAGE.length()));
            } else if (what.startsWith(MissingFact.FINDING)) {
                influence.findings.add(what.substring(MissingFact.FINDING.length()));
            } else if (what.startsWith(MissingFact.OPTIONS)) {
                influence.options.addAll(List.of(what.substring(MissingFact.OPTIONS.length()).split(", ")));
            } else {
                influence.others.add(what);
            }
        }
        return influence;
    }
}
