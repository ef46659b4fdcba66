package org.hcccds.io.text;

import java.util.List;
import java.util.function.UnaryOperator;
import org.hcccds.io.text.ChangeLines.Line;
import org.hcccds.model.explanation.Answered;
import org.hcccds.model.explanation.Answered.Searched;

/** What would have to differ for another answer, and whether the search for that was thorough. */
final class ChangesText {

    /** More lines than these are not read. */
    private static final int SHOWN = 8;
    private static final int COLUMN = 11;

    private final Page page;

    ChangesText(Page page) {
        this.page = page;
    }

    /** @param effect words for the standing that a change leads to, as in "It would be recommended" */
    void write(Answered answer, UnaryOperator<String> effect) {
        List<Line> lines = ChangeLines.of(answer.changes());
        List<Line> shown = lines.subList(0, Math.min(SHOWN, lines.size()));
        String to = "";
        for (Line line : shown) {
            boolean first = !line.to().equals(to);
            if (first) {
                page.paragraph(2, 4, effect.apply(line.to()));
            }
            write(first ? "if" : "or if", line.facts());
            to = line.to();
        }
        int more = answer.changes().size() - shown.stream().mapToInt(Line::count).sum();
        if (more > 0) {
            page.paragraph(2, 4, more + (more == 1 ? " more change is" : " more changes are")
                    + " not shown here; the JSON has them all.");
        }
        ending(answer);
    }

    private void write(String label, List<String> facts) {
        String together = String.join(" and ", facts);
        if (COLUMN + together.length() <= page.width()) {
            page.labeled("  " + label, COLUMN, together);
            return;
        }
        page.labeled("  " + label, COLUMN, facts.get(0));
        facts.stream().skip(1).forEach(fact -> page.labeled("", COLUMN, "and " + fact));
    }

    private void ending(Answered answer) {
        boolean none = answer.changes().isEmpty();
        if (answer.searched() == Searched.BOUNDED) {
            page.paragraph(2, 4, none ? "No change was found before the search stopped at its bound; there may be some."
                    : "The search stopped at its bound; there may be others.");
        } else if (answer.searched() == Searched.COMPLETE && none) {
            page.paragraph(2, 4, "No change of one or two facts would bring it about.");
        }
    }
}
