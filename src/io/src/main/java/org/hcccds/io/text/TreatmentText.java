package org.hcccds.io.text;

import java.util.List;
import org.hcccds.model.assessment.Assessment;
import org.hcccds.model.assessment.Contraindication;
import org.hcccds.model.assessment.Disagreement;
import org.hcccds.model.assessment.Note;
import org.hcccds.model.assessment.Option;
import org.hcccds.model.assessment.Prerequisite;

/**
 * What an assessment says about treatment: options with what stands against them, what to check first, notes, and where
 * guidelines differ. Parts without content are left out.
 */
final class TreatmentText {

    private static final int COLUMN = 14;

    private final Page page;

    TreatmentText(Page page) {
        this.page = page;
    }

    void write(Assessment assessment) {
        page.heading("TREATMENT");
        if (assessment.options().isEmpty()) {
            page.line("  The rules in use hold no treatment recommendations.");
        }
        assessment.options().forEach(this::option);
        if (!assessment.contraindications().isEmpty()) {
            page.heading("CONTRAINDICATIONS");
            assessment.contraindications().forEach(this::contraindication);
        }
        if (!assessment.prerequisites().isEmpty()) {
            page.heading("CHECK FIRST");
            assessment.prerequisites().forEach(this::prerequisite);
        }
        if (!assessment.notes().isEmpty()) {
            page.heading("NOTES");
            assessment.notes().forEach(this::note);
        }
        if (!assessment.disagreements().isEmpty()) {
            page.heading("WHERE GUIDELINES DIFFER");
            assessment.disagreements().forEach(this::disagreement);
        }
    }

    private void option(Option option) {
        String guideline = option.edition().map(edition -> option.guideline() + " " + edition)
                .orElse(option.guideline());
        page.labeled(guideline, COLUMN, option.treatment() + ", " + option.setting() + ": " + option.status().code()
                + " (" + option.strength() + ")" + cited(option.statements()));
        option.excludedBy().forEach(exclusion -> detail("excluded: " + exclusion.target() + ", " + exclusion.severity()
                + ": " + exclusion.reason() + cited(exclusion.statements())));
        option.pending().forEach(pending -> detail("first: " + pending.action() + cited(pending.statements())));
        option.cautions().forEach(caution -> detail("caution: " + caution.text() + cited(caution.statements())));
    }

    private void contraindication(Contraindication contraindication) {
        page.labeled("-", 4, contraindication.target() + ", " + contraindication.severity() + ": "
                + contraindication.reason() + cited(contraindication.statements()));
    }

    private void prerequisite(Prerequisite prerequisite) {
        page.labeled("-", 4, prerequisite.action() + ", before " + prerequisite.target() + " (" + prerequisite.fact() + ")"
                + cited(prerequisite.statements()));
    }

    private void note(Note note) {
        page.labeled(note.kind(), COLUMN, note.text() + cited(note.statements()));
    }

    private void disagreement(Disagreement disagreement) {
        page.labeled(disagreement.topic(), COLUMN, disagreement.title());
        disagreement.positions().forEach(position -> detail(String.join(", ", position.guidelines()) + ": "
                + position.says() + cited(position.statements())));
    }

    private void detail(String words) {
        page.labeled("            -", COLUMN + 2, words);
    }

    private static String cited(List<String> statements) {
        return statements.isEmpty() ? "" : " [" + String.join(" ", statements) + "]";
    }
}
