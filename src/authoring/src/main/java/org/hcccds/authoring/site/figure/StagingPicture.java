package org.hcccds.authoring.site.figure;

import static org.hcccds.authoring.site.html.Html.el;
import static org.hcccds.authoring.site.html.Html.link;

import java.util.ArrayList;
import java.util.List;
import org.hcccds.authoring.site.html.Html;
import org.hcccds.authoring.site.knowledge.Names;
import org.hcccds.engine.rulebase.Vocabulary.StagingSystem;

/**
 * How a staging system decides, drawn from its rules: a column for each rule under its stage, a row for each criterion.
 * Neighbors that ask the same share a cell; what a rule leaves open stays empty.
 */
public final class StagingPicture {

    private static final int LABELS = 134;
    private static final int COLUMN = 86;
    private static final int STAGES = 62;
    private static final int ROW = 46;
    private static final int LINE = 14;
    private static final int GAP = 3;

    private final StagingSystem system;
    private final List<Decision> decisions;
    private final List<String> criteria;

    private StagingPicture(StagingSystem system, List<Decision> decisions) {
        this.system = system;
        this.decisions = decisions;
        this.criteria = decisions.stream().flatMap(decision -> decision.asked().keySet().stream()).distinct().toList();
    }

    /** @param decisions in the order of stages; at least one */
    public static Html of(StagingSystem system, List<Decision> decisions) {
        return new StagingPicture(system, decisions).figure();
    }

    private Html figure() {
        int names = 2 * GAP + LINE * decisions.stream().mapToInt(decision ->
                Wrapped.lines(decision.rule().name(), COLUMN).size()).max().orElse(1);
        int width = LABELS + decisions.size() * COLUMN;
        int height = STAGES + criteria.size() * ROW + names + 2 * GAP;
        List<Html> parts = new ArrayList<>();
        parts.add(el("title", system.name() + ": what each stage asks for"));
        stages(parts);
        for (int row = 0; row < criteria.size(); row++) {
            criterion(criteria.get(row), STAGES + row * ROW, parts);
        }
        parts.add(Wrapped.text("rule", LABELS - 8, STAGES + criteria.size() * ROW, names, LABELS, "label", "end"));
        for (int i = 0; i < decisions.size(); i++) {
            Decision decision = decisions.get(i);
            parts.add(link(Names.rulePath(decision.rule().id()), Wrapped.text(decision.rule().name(),
                    LABELS + i * COLUMN + COLUMN / 2, STAGES + criteria.size() * ROW, names, COLUMN, "rule",
                    "middle")));
        }
        return el("div", el("svg", parts).styled("staging").with("viewBox", "0 0 " + width + ' ' + height)
                .with("width", String.valueOf(width)).with("height", String.valueOf(height)))
                .styled("scroll").with("tabindex", "0").with("role", "region")
                .with("aria-label", system.name() + " decision picture");
    }

    private void stages(List<Html> parts) {
        for (int from = 0; from < decisions.size();) {
            String stage = decisions.get(from).stage();
            int to = from;
            while (to < decisions.size() && decisions.get(to).stage().equals(stage)) {
                to++;
            }
            int width = (to - from) * COLUMN;
            int x = LABELS + from * COLUMN;
            parts.add(box(x, 0, width, STAGES, "stage s" + system.codes().indexOf(stage)));
            parts.add(Wrapped.text(stage, x + width / 2, 0, 34, width, "code", "middle"));
            parts.add(Wrapped.text(system.titles().getOrDefault(stage, ""), x + width / 2, 26, 32, width, "name",
                    "middle"));
            from = to;
        }
    }

    private void criterion(String criterion, int y, List<Html> parts) {
        parts.add(Wrapped.text(criterion, LABELS - 8, y, ROW, LABELS - 8, "label", "end"));
        for (int from = 0; from < decisions.size();) {
            String asked = decisions.get(from).of(criterion);
            int to = from;
            while (to < decisions.size() && decisions.get(to).of(criterion).equals(asked)) {
                to++;
            }
            int x = LABELS + from * COLUMN;
            int width = (to - from) * COLUMN;
            parts.add(box(x, y, width, ROW, asked.isEmpty() ? "open" : "asked"));
            if (!asked.isEmpty()) {
                parts.add(Wrapped.text(asked, x + width / 2, y, ROW, width, "cell", "middle"));
            }
            from = to;
        }
    }

    private static Html box(int x, int y, int width, int height, String style) {
        return el("rect").styled(style).with("x", String.valueOf(x + 1)).with("y", String.valueOf(y + 1))
                .with("rx", "3")
                .with("width", String.valueOf(width - 2)).with("height", String.valueOf(height - 2));
    }
}
