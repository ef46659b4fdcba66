package org.hcccds.io.text;

import org.hcccds.model.explanation.Answered;

/** Why the patient is in a stage, may be, or is not. */
final class StageAnswerText {

    private final Page page;
    private final Titles titles;
    private final ReadingText rules;
    private final ChangesText changes;

    StageAnswerText(Page page, Titles titles) {
        this.page = page;
        this.titles = titles;
        this.rules = new ReadingText(page);
        this.changes = new ChangesText(page);
    }

    void write(Answered answer) {
        String stage = answer.guideline();
        String title = titles.stages().get(stage);
        String named = title == null ? stage : stage + ", " + title;
        boolean out = answer.standing().equals(Answered.RULED_OUT);
        if (out) {
            page.heading("Why not " + named);
        } else {
            page.heading(named + "   " + StandingWords.capitals(answer) + (answer.rules().isEmpty() ? ""
                    : answer.standing().equals(Answered.DECIDED) ? " because" : ", for it may follow from"));
        }
        answer.rules().forEach(rule -> rules.write(out ? "Closest rule: " : "", rule));
        if (answer.others() > 0) {
            page.paragraph(2, 4, answer.others() + (answer.others() == 1 ? " other rule" : " other rules")
                    + " could give " + stage + ".");
        }
        changes.write(answer, standing -> standing.equals(Answered.DECIDED) ? "The stage would be " + stage
                : stage + " would be " + standing);
    }
}
