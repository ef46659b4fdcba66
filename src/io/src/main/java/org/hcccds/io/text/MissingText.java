package org.hcccds.io.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hcccds.model.assessment.MissingFact;

/** The unknown facts that could change the answer, grouped by what is the weightiest they could change. */
final class MissingText {

    private static final int COLUMN = 6;

    private final Page page;

    MissingText(Page page) {
        this.page = page;
    }

    /** @param complete whether no other fact matters */
    void write(List<MissingFact> missing, boolean complete) {
        page.heading("MISSING");
        if (!complete) {
            page.paragraph(2, 2, "So much is unknown that the search for what matters was cut short: other facts may matter "
                    + "too. Fill in some of these, then ask again.");
        }
        if (missing.isEmpty() && complete) {
            page.line("  Nothing that could change stages, findings or options.");
            return;
        }
        Map<String, List<String>> byStages = new LinkedHashMap<>();
        List<String> treatments = new ArrayList<>();
        List<String> findings = new ArrayList<>();
        for (MissingFact fact : missing) {
            Influence influence = Influence.of(fact);
            if (!influence.stages().isEmpty()) {
                byStages.computeIfAbsent(stages(influence), effect -> new ArrayList<>()).add(named(fact));
            } else if (influence.options().isEmpty()) {
                findings.add(fact.ask());
            } else {
                treatments.add(named(fact) + ": " + TreatmentText.named(influence.options()));
            }
        }
        byStages.forEach(this::group);
        if (!treatments.isEmpty()) {
            group("where treatments stand", treatments);
        }
        if (!findings.isEmpty()) {
            page.line("  could change findings alone");
            page.items("  -", COLUMN, findings);
        }
    }

    private void group(String effect, List<String> facts) {
        page.paragraph(2, COLUMN - 2, "could change " + effect);
        facts.forEach(fact -> page.labeled("  -", COLUMN, fact));
    }

    private static String named(MissingFact fact) {
        return fact.ask() + " (" + fact.fact() + ")";
    }

    private static String stages(Influence influence) {
        return influence.stages().stream().map(system -> system + " stage").collect(Collectors.joining(", "));
    }
}
