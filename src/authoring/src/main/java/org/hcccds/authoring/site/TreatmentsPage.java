package org.hcccds.authoring.site;

import static org.hcccds.authoring.site.html.Html.el;
import static org.hcccds.authoring.site.html.Html.link;
import static org.hcccds.authoring.site.html.Html.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hcccds.authoring.site.Positions.Position;
import org.hcccds.authoring.site.html.Html;
import org.hcccds.authoring.site.html.Page;
import org.hcccds.authoring.site.knowledge.Knowledge;
import org.hcccds.authoring.site.knowledge.Names;

/** Which guideline offers which treatment: a row a treatment, a column a guideline, in a cell its strongest words. */
final class TreatmentsPage {

    private final Knowledge knowledge;
    private final Positions positions;

    TreatmentsPage(Knowledge knowledge, Positions positions) {
        this.knowledge = knowledge;
        this.positions = positions;
    }

    Page page() {
        List<Html> rows = new ArrayList<>();
        for (String treatment : knowledge.vocabulary().formulary().treatments()) {
            List<Html> cells = new ArrayList<>();
            cells.add(el("th", Parts.treatment(treatment, knowledge)).with("scope", "row"));
            positions.guidelines().forEach(guideline -> cells.add(el("td", cell(guideline, treatment))));
            rows.add(el("tr", cells));
        }
        Html head = el("thead", el("tr", Stream.concat(Stream.of(el("th", "Treatment").with("scope", "col")),
                positions.guidelines().stream().map(label -> el("th", Parts.guideline(label, knowledge))
                        .with("scope", "col"))).toList()));
        return new Page("treatments.html", "Treatments", el("p", text("Where a guideline stands on a treatment, in its "
                + "strongest words, whatever the setting: "), Parts.badge("\u25cf offered", "offered"), text(" or "),
                Parts.badge("\u2715 advised against", "against"),
                text(". An empty cell is silence: neither consent nor "
                + "advice against. A cell leads to the treatment's page, which tells the settings apart.")),
                el("div", el("table", head, el("tbody", rows)).styled("matrix")).styled("scroll tall")
                .with("tabindex", "0")
                        .with("role", "region").with("aria-label", "Guidelines and treatments"));
    }

    private Html cell(String guideline, String treatment) {
        List<Position> found = positions.of(guideline, treatment);
        return Html.all(Stream.concat(Positions.strongest(found, false), Positions.strongest(found, true))
                .map(one -> link(Names.treatmentPath(treatment) + '#' + Names.slug(guideline),
                        Parts.badge((one.offer().against() ? "\u2715\u00a0" : "\u25cf\u00a0") + one.offer().strength(),
                                one.offer().against() ? "against" : "offered"))).toList());
    }
}
