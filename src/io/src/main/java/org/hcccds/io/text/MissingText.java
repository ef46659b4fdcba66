package org.hcccds.io.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hcccds.model.assessment.MissingFact;

/** The unknown facts that could change the answer, grouped by what is the weightiest they could change. */
final class MissingText {

    private static final String STAGE = " stage";
    private static final int COLUMN = 6;

    private final Page page;

    MissingText(Page page) {
        this.page = page;
    }

    void write(List<MissingFact> missing) {
        page.heading("MISSING");
        if (missing.isEmpty()) {
            page.line("  Nothing that could change stages, findings or options.");
            return;
        }
        Map<String, List<String>> byStages = new LinkedHashMap<>();
        List<String> treatments = new ArrayList<>();
        List<String> findings = new ArrayList<>();
        for (MissingFact fact : missing) {
            List<String> stages = fact.couldChange().stream().filter(what -> what.endsWith(STAGE)).toList();
            if (!stages.isEmpty()) {
                byStages.computeIfAbsent(String.join(", ", stages), effect -> new ArrayList<>()).add(named(fact));
            } else if (options(fact).isEmpty()) {
                findings.add(fact.ask());
            } else {
                treatments.add(named(fact) + ": " + options(fact));
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

    private static String options(MissingFact fact) {
        return fact.couldChange().stream().filter(what -> what.startsWith(MissingFact.OPTIONS)).findFirst()
                .map(what -> TreatmentText.named(List.of(what.substring(MissingFact.OPTIONS.length()).split(", "))))
                .orElse("");
    }
}
