package org.hcccds.io.text;

import java.util.ArrayList;
import java.util.List;
import org.hcccds.model.assessment.Option;
import org.hcccds.model.assessment.Status;
import org.hcccds.model.explanation.Answered;
import org.hcccds.model.explanation.RuleReading;

/** Where a treatment stands in one guideline: what is pending or excludes it, the rules, and what would change it. */
final class AnswerText {

    private final Page page;
    private final ReadingText rules;
    private final ChangesText changes;

    AnswerText(Page page) {
        this.page = page;
        this.rules = new ReadingText(page);
        this.changes = new ChangesText(page);
    }

    void write(Answered answer) {
        boolean barred = isBarred(answer);
        boolean absent = answer.standing().equals(Answered.ABSENT);
        List<String> heading = new ArrayList<>(List.of(answer.guideline()));
        answer.setting().ifPresent(heading::add);
        heading.add(StandingWords.capitals(answer) + answer.option().map(StandingWords::strength).orElse("")
                + (barred || absent || answer.rules().isEmpty() ? "" : " because"));
        page.heading(String.join("   ", heading));
        answer.option().ifPresent(this::bars);
        String label = absent ? "Closest rule: " : !barred ? ""
                : answer.standing().equals(Status.EXCLUDED.code()) ? "Otherwise offered because " : "Offered because ";
        for (RuleReading rule : answer.rules()) {
            rules.write(label, rule);
            label = "and because ";
        }
        if (answer.others() > 0) {
            page.paragraph(2, 4, answer.others() + (answer.others() == 1 ? " other rule of " : " other rules of ")
                    + answer.guideline() + " could offer it.");
        }
        answer.option().ifPresent(this::cautions);
        changes.write(answer, AnswerText::effect);
    }

    /** Whether something stands in the way that is to be read before the rules. */
    private static boolean isBarred(Answered answer) {
        return answer.option()
                .filter(option -> !option.pending().isEmpty() || !option.excludedBy().isEmpty()).isPresent();
    }

    /** What excludes it first, for that is what is asked; then what is pending. */
    private void bars(Option option) {
        if (!option.excludedBy().isEmpty()) {
            page.line("  Excluded by");
            option.excludedBy().forEach(by -> page.labeled("  -", 6,
                    by.target() + ": " + by.reason() + TreatmentText.cited(by.statements())));
        }
        if (!option.pending().isEmpty()) {
            page.line("  Pending");
            option.pending().forEach(what -> page.labeled("  -", 6,
                    what.action() + " (" + what.fact() + ")" + TreatmentText.cited(what.statements())));
        }
    }

    private void cautions(Option option) {
        if (!option.cautions().isEmpty()) {
            page.line("  Cautions");
            option.cautions().forEach(caution -> page.labeled("  -", 6,
                    caution.text() + TreatmentText.cited(caution.statements())));
        }
    }

    private static String effect(String standing) {
        return standing.equals(Status.CONDITIONAL.code()) ? "It would be conditional, with something pending"
                : "It would be " + standing.replace('-', ' ');
    }
}
