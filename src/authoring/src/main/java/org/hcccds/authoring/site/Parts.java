package org.hcccds.authoring.site;

import static org.hcccds.authoring.site.html.Html.el;
import static org.hcccds.authoring.site.html.Html.link;
import static org.hcccds.authoring.site.html.Html.text;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hcccds.authoring.site.html.Html;
import org.hcccds.authoring.site.knowledge.Knowledge;
import org.hcccds.authoring.site.knowledge.Names;
import org.hcccds.authoring.site.knowledge.RuleEntry;
import org.hcccds.engine.rulebase.Sources.Statement;

/** Pieces that several pages have. */
final class Parts {

    private Parts() {
    }

    static Html rule(RuleEntry rule) {
        return link(Names.rulePath(rule.id()), rule.name());
    }

    static Html rules(List<RuleEntry> rules) {
        return el("ul", rules.stream().map(rule -> el("li", rule(rule))).toList()).styled("rules");
    }

    /** A treatment, drug, class or modality, with a link where it has a page. */
    static Html treatment(String id, Knowledge knowledge) {
        return knowledge.vocabulary().formulary().treatments().contains(id)
                ? link(Names.treatmentPath(id), Names.treatment(id)) : text(Names.treatment(id));
    }

    /** A guideline with or without its edition, as in {@code AASLD 2023}, with a link to its page. */
    static Html guideline(String label, Knowledge knowledge) {
        String id = label.split(" ")[0];
        return knowledge.sources().guidelines().contains(id) ? link(Names.guidelinePath(id), label) : text(label);
    }

    /** Where a statement stands on the site. */
    static String path(Statement statement) {
        return (statement.isNormative() ? Names.guidelinePath(statement.guideline()) : StudiesPage.PATH)
                + '#' + statement.id();
    }

    /** The id of a statement or definition, with a link to it; the id alone where no table holds it. */
    static Html cited(String id, Knowledge knowledge) {
        Statement statement = knowledge.sources().statements().get(id);
        Html code = el("code", id);
        return statement != null ? link(path(statement), code)
                : knowledge.sources().definitions().containsKey(id) ? link(DefinitionsPage.PATH + '#' + id, code)
                : code;
    }

    static Html section(String heading, Html... content) {
        return el("section", el("h2", heading), Html.all(content));
    }

    /** A section with an anchor. */
    static Html section(String id, String heading, Html... content) {
        return el("section", el("h2", heading), Html.all(content)).id(id);
    }

    /** Names and values side by side. @param facts of {@link #fact} */
    static Html facts(Html... facts) {
        return el("dl", facts).styled("facts");
    }

    static Html fact(String name, Html value) {
        return Html.all(el("dt", name), el("dd", value));
    }

    /** Nothing where the value is empty. */
    static Html fact(String name, String value) {
        return value.isEmpty() ? Html.NOTHING : fact(name, text(value));
    }

    /**
     * A table that scrolls by itself where it is wider than the page.
     *
     * @param label what it holds, for those who cannot see it
     */
    static Html table(String label, List<String> headings, List<? extends Html> rows) {
        return scroll(label, el("table", el("thead", el("tr", headings.stream().map(heading ->
                el("th", heading).with("scope", "col")).toList())), el("tbody", rows)));
    }

    static Html scroll(String label, Html content) {
        return el("div", content).styled("scroll").with("tabindex", "0").with("role", "region")
                .with("aria-label", label);
    }

    static Html row(Html... cells) {
        return el("tr", Stream.of(cells).map(cell -> el("td", cell)).toList());
    }

    /** A count and what is counted, as in "1 rule" and "1,098 rules". */
    static String count(long number, String one) {
        return String.format(Locale.ROOT, "%,d ", number) + (number == 1 ? one : one + "s");
    }

    static Html badge(String words, String style) {
        return el("span", words).styled("badge " + style);
    }
}
