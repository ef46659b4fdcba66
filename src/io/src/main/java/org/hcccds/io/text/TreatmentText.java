package org.hcccds.io.text;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hcccds.model.assessment.Assessment;
import org.hcccds.model.assessment.Contraindication;
import org.hcccds.model.assessment.Note;
import org.hcccds.model.assessment.Option;
import org.hcccds.model.assessment.Option.Caution;
import org.hcccds.model.assessment.Prerequisite;
import org.hcccds.model.assessment.Status;

/**
 * What an assessment says about treatment: options with what stands against them, what to check first, cautions, notes, and
 * where guidelines differ. Parts without content are left out.
 */
final class TreatmentText {

    private static final int COLUMN = 16;
    /** More treatments than these share a caution: then they are counted. */
    private static final int NAMED = 3;

    private final Page page;

    TreatmentText(Page page) {
        this.page = page;
    }

    /** What is offered, and what stands against it. */
    void options(Assessment assessment) {
        page.heading("TREATMENT");
        if (assessment.options().isEmpty()) {
            page.line("  No guideline in these rules offers a treatment on what is known.");
        }
        new OptionRows(page).write(assessment.options());
        if (!assessment.prerequisites().isEmpty()) {
            page.heading("CHECK FIRST");
            assessment.prerequisites().forEach(this::prerequisite);
        }
        if (!assessment.contraindications().isEmpty()) {
            page.heading("CONTRAINDICATIONS");
            assessment.contraindications().forEach(this::contraindication);
        }
    }

    /** What to bear in mind with it. */
    void considerations(Assessment assessment) {
        cautions(assessment.options());
        if (!assessment.disagreements().isEmpty()) {
            page.heading("WHERE SOURCES DIFFER");
            DisagreementText text = new DisagreementText(page);
            assessment.disagreements().forEach(text::write);
        }
        if (!assessment.notes().isEmpty()) {
            page.heading("NOTES");
            assessment.notes().forEach(this::note);
        }
    }

    private void prerequisite(Prerequisite prerequisite) {
        page.labeled("-", 4, "before " + prerequisite.target() + ": " + prerequisite.action() + " (" + prerequisite.fact()
                + ")" + cited(prerequisite.statements()));
    }

    private void contraindication(Contraindication contraindication) {
        page.labeled("-", 4, contraindication.target() + ", " + contraindication.severity() + ": "
                + contraindication.reason() + cited(contraindication.statements()));
    }

    /** Each caution once, with the treatments that it is about; relative contraindications have been said above. */
    private void cautions(List<Option> options) {
        Map<Caution, Set<String>> treatments = new LinkedHashMap<>();
        for (Option option : options) {
            if (option.status() == Status.RECOMMENDED || option.status() == Status.CONDITIONAL) {
                option.cautions().stream().filter(caution -> !caution.text().startsWith(Caution.RELATIVE)).forEach(
                        caution -> treatments.computeIfAbsent(caution, key -> new LinkedHashSet<>())
                                .add(option.treatment()));
            }
        }
        if (!treatments.isEmpty()) {
            page.heading("CAUTIONS");
            treatments.forEach((caution, those) -> page.labeled("-", 4,
                    named(those) + ": " + caution.text() + cited(caution.statements())));
        }
    }

    /** Names after one another; of many the first ones and how many more. */
    static String named(Collection<String> treatments) {
        List<String> all = List.copyOf(treatments);
        return all.size() <= NAMED ? String.join(", ", all)
                : String.join(", ", all.subList(0, NAMED - 1)) + " and " + (all.size() - NAMED + 1) + " more";
    }

    private void note(Note note) {
        page.labeled(note.kind(), COLUMN, note.text() + cited(note.statements()));
    }

    static String cited(List<String> statements) {
        return statements.isEmpty() ? "" : " [" + String.join(" ", statements) + "]";
    }
}
