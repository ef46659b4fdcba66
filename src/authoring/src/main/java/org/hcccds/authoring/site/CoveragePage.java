package org.hcccds.authoring.site;

import static org.hcccds.authoring.site.html.Html.el;
import static org.hcccds.authoring.site.html.Html.link;
import static org.hcccds.authoring.site.html.Html.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hcccds.authoring.coverage.StatementCoverage.Line;
import org.hcccds.authoring.site.html.Html;
import org.hcccds.authoring.site.html.Page;
import org.hcccds.authoring.site.knowledge.Knowledge;
import org.hcccds.authoring.site.knowledge.Names;

/** How far statements have become rules, and the rules scenarios; and what is not. */
final class CoveragePage {

    static final String PATH = "coverage.html";

    private final Knowledge knowledge;

    CoveragePage(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    Page page() {
        List<Html> body = new ArrayList<>();
        body.add(el("p",
                "Of each guideline: how many statements are on record, how many a rule encodes, how many of these "
                + "fire in a scenario, and how many have a near miss: two scenarios that differ in one fact, of "
                + "which the "
                + "rule fires in just one."));
        if (knowledge.exercises().isEmpty()) {
            body.add(el("p", "Scenarios were not run for this site.").styled("warning"));
        }
        body.add(table());
        body.add(notEncoded());
        List<String> gaps = gaps();
        body.add(Parts.section("Gaps", gaps.isEmpty() ? el("p", "None.").styled("good")
                : el("ul", gaps.stream().map(gap -> el("li", gap)).toList())));
        return new Page(PATH, "Coverage", body);
    }

    /** Where no scenarios were run, that none exercises a rule is no news. */
    private List<String> gaps() {
        return knowledge.coverage().problems().stream()
                .filter(problem -> knowledge.exercises().isPresent() || !problem.contains(": no scenario in which "))
                .toList();
    }

    private Html table() {
        boolean run = knowledge.exercises().isPresent();
        List<String> headings = Stream.concat(Stream.of("Guideline", "Statements", "Encoded", "Not encodable"),
                run ? Stream.of("Fired", "Near miss") : Stream.of()).toList();
        List<Line> lines = knowledge.coverage().lines();
        List<Html> rows = new ArrayList<>();
        lines.forEach(line -> rows.add(row(guideline(line.guideline()), numbers(line, run))));
        rows.add(row(el("strong", "all"), IntStream.range(0, headings.size() - 1).mapToObj(column ->
                lines.stream().mapToInt(line -> numbers(line, run).get(column)).sum()).toList()));
        return Parts.table("Statement coverage", headings, rows);
    }

    private static List<Integer> numbers(Line line, boolean run) {
        return Stream.concat(Stream.of(line.total(), line.encoded(), line.notEncodable()),
                run ? Stream.of(line.fired(), line.nearMissed()) : Stream.of()).toList();
    }

    private Html guideline(String name) {
        return knowledge.sources().guidelines().contains(name) ? link(Names.guidelinePath(name), name)
                : link(StudiesPage.PATH, name);
    }

    private static Html row(Html name, List<Integer> numbers) {
        return el("tr", Stream.concat(Stream.of(el("th", name).with("scope", "row")), numbers.stream().map(number ->
                el("td", String.valueOf(number)).styled("number"))).toList());
    }

    private Html notEncoded() {
        return Parts.section("Statements that cannot be a rule", knowledge.sources().notEncoded().isEmpty()
                ? el("p", "None.")
                : el("ul", knowledge.sources().notEncoded().entrySet().stream().map(entry -> el("li",
                        Parts.cited(entry.getKey(), knowledge), text(" " + knowledge.sources().citation(entry.getKey())
                                .map(citation -> citation.text() + ". ").orElse("") + entry.getValue()))).toList())
                        .styled("citations"));
    }
}
