package org.hcccds.io.text;

import java.util.List;
import org.hcccds.model.assessment.Disagreement;
import org.hcccds.model.assessment.Disagreement.Position;

/** A disagreement with its positions side by side where two fit, else below one another. */
final class DisagreementText {

    private static final int MARGIN = 4;
    private static final String GAP = " | ";
    /** Narrower columns than these are harder to read than lines below one another. */
    private static final int NARROWEST = 34;

    private final Page page;

    DisagreementText(Page page) {
        this.page = page;
    }

    void write(Disagreement disagreement) {
        page.labeled(disagreement.topic(), 8, page.bold(disagreement.title()));
        List<Position> positions = disagreement.positions();
        int column = (page.width() - MARGIN - GAP.length()) / 2;
        if (positions.size() != 2 || column < NARROWEST) {
            positions.forEach(position -> page.labeled("  -", MARGIN + 2, words(position)));
            return;
        }
        List<String> left = Page.wrapped(words(positions.get(0)), column);
        List<String> right = Page.wrapped(words(positions.get(1)), column);
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            String first = i < left.size() ? left.get(i) : "";
            String second = i < right.size() ? right.get(i) : "";
            page.line(" ".repeat(MARGIN) + first + " ".repeat(column - first.length()) + GAP + second);
        }
    }

    private static String words(Position position) {
        return String.join(", ", position.guidelines()) + ": " + position.says()
                + TreatmentText.cited(position.statements());
    }
}
