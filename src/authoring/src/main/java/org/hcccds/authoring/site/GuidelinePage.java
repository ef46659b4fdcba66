package org.hcccds.authoring.site;

import static org.hcccds.authoring.site.html.Html.el;
import static org.hcccds.authoring.site.html.Html.text;

import java.util.ArrayList;
import java.util.List;
import org.hcccds.authoring.coverage.StatementCoverage.Line;
import org.hcccds.authoring.site.html.Html;
import org.hcccds.authoring.site.html.Page;
import org.hcccds.authoring.site.knowledge.Edition;
import org.hcccds.authoring.site.knowledge.Knowledge;
import org.hcccds.authoring.site.knowledge.Names;
import org.hcccds.engine.rulebase.Sources.Definition;
import org.hcccds.engine.rulebase.Sources.Statement;

/** The page of one guideline with all its editions: what it says, by edition and topic, and the rules that say so. */
final class GuidelinePage {

    private final Knowledge knowledge;

    GuidelinePage(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** @param id without the edition */
    Page of(String id) {
        List<Edition> editions = editions(id);
        List<Html> body = new ArrayList<>();
        knowledge.coverage().lines().stream().filter(line -> line.guideline().equals(id)).forEach(line ->
                body.add(el("p", coverage(line))));
        editions.forEach(edition -> body.add(edition(edition)));
        String name = editions.isEmpty() ? "" : ": " + editions.get(0).fullName();
        return new Page(Names.guidelinePath(id), id + name, body);
    }

    /** Those of the table; and what sources say of the guideline without naming an edition, where there is such. */
    private List<Edition> editions(String id) {
        List<Edition> editions = new ArrayList<>(
                knowledge.editions().stream().filter(one -> one.guideline().equals(id)).toList());
        Edition unnamed = new Edition(id, "", "", "", "", "");
        if (!statements(unnamed).isEmpty() && editions.stream().noneMatch(one -> one.edition().isEmpty())) {
            editions.add(unnamed);
        }
        return editions;
    }

    private List<Statement> statements(Edition edition) {
        return knowledge.sources().statements().values().stream().filter(statement -> statement.isNormative()
                && statement.guidelineEdition().equals(edition.label())).toList();
    }

    private String coverage(Line line) {
        String encoded = Parts.count(line.total(), "statement") + ", " + line.encoded() + " encoded"
                + (line.notEncodable() == 0 ? "" : ", " + line.notEncodable() + " that cannot be a rule");
        return knowledge.exercises().isEmpty() ? encoded + ". Scenarios were not run."
                : encoded + ", " + line.fired() + " that fire in a scenario, " + line.nearMissed()
                + " with a near miss.";
    }

    private Html edition(Edition edition) {
        List<Statement> statements = statements(edition);
        List<Definition> definitions = knowledge.sources().definitions().values().stream()
                .filter(definition -> definition.guideline().equals(edition.label())).toList();
        return Parts.section(Names.slug(edition.label()),
                edition.label() + (edition.edition().isEmpty() ? " (no edition named)" : ""),
                Parts.facts(Parts.fact("Name", edition.fullName()), Parts.fact("Cited as", edition.citation()),
                        Parts.fact("Region", edition.region()), Parts.fact("Remarks", edition.notes())),
                statements.isEmpty() && definitions.isEmpty() ? el("p", "No statement of it is on record.")
                : Html.NOTHING,
                new StatementList(knowledge).of(statements),
                definitions.isEmpty() ? Html.NOTHING : el("section", el("h3", "Definitions"),
                        el("ul", definitions.stream().map(this::definition).toList()).styled("citations")));
    }

    private Html definition(Definition definition) {
        return el("li", text(definition.text() + " "), Parts.cited(definition.id(), knowledge));
    }
}
