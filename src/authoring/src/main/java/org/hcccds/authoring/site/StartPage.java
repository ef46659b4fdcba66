package org.hcccds.authoring.site;

import static org.hcccds.authoring.site.html.Html.el;
import static org.hcccds.authoring.site.html.Html.link;
import static org.hcccds.authoring.site.html.Html.text;

import java.util.ArrayList;
import java.util.List;
import org.hcccds.authoring.coverage.StatementCoverage.Line;
import org.hcccds.authoring.site.html.Html;
import org.hcccds.authoring.site.html.Page;
import org.hcccds.authoring.site.knowledge.Knowledge;
import org.hcccds.authoring.site.knowledge.Names;
import org.hcccds.engine.rulebase.Vocabulary.StagingSystem;

/** Where readers come in: what this is, what is in it, and the ways further. */
final class StartPage {

    private final Knowledge knowledge;
    private final boolean checked;

    /** @param checked whether the site tells what is checked in rule files */
    StartPage(Knowledge knowledge, boolean checked) {
        this.knowledge = knowledge;
        this.checked = checked;
    }

    Page page() {
        return new Page("index.html", "Guidelines on hepatocellular carcinoma, as rules",
                el("p", "What guidelines and trials say about staging and treating hepatocellular carcinoma, "
                        + "statement by "
                        + "statement, with the rule that encodes each. For guideline authors who check the "
                        + "rules, and for "
                        + "clinicians who want the basis laid open. Guidelines stand side by side and are never "
                        + "merged.")
                        .styled("lead"),
                numbers(), ways(), Parts.section("Guidelines", guidelines()));
    }

    private Html numbers() {
        List<Html> numbers = new ArrayList<>();
        numbers.add(number(knowledge.rules().size(), "rule", "rules.html"));
        numbers.add(number(knowledge.sources().statements().size(), "statement", CoveragePage.PATH));
        numbers.add(number(knowledge.sources().definitions().size(), "definition", DefinitionsPage.PATH));
        numbers.add(number(knowledge.vocabulary().formulary().treatments().size(), "treatment", "treatments.html"));
        numbers.add(number(knowledge.sources().topics().size(), "disagreement", DisagreementsPage.PATH));
        return Html.all(el("ul", numbers).styled("numbers"), el("p", covered()));
    }

    private static Html number(int number, String what, String path) {
        return el("li", link(path, Parts.count(number, what)));
    }

    private Html covered() {
        int total = knowledge.coverage().lines().stream().mapToInt(Line::total).sum();
        int encoded = knowledge.coverage().lines().stream().mapToInt(Line::encoded).sum();
        return Html.all(text(encoded + " of " + Parts.count(total, "statement") + " encoded"
                + knowledge.exercises().map(all -> ", tried by " + Parts.count(all.scenarios(), "scenario") + ". ")
                        .orElse(". Scenarios were not run. ")), link(CoveragePage.PATH, "Statement coverage"));
    }

    private Html ways() {
        List<Html> ways = new ArrayList<>();
        for (StagingSystem system : knowledge.vocabulary().stagingSystems().values()) {
            ways.add(el("li", link(StagingPage.PATH + '#' + Names.slug(system.name()),
                    "How " + system.name() + " " + system.edition() + " decides the stage")));
        }
        ways.add(el("li", link("treatments.html", "Which guideline offers which treatment")));
        ways.add(el("li", link(DisagreementsPage.PATH, "Where sources differ")));
        if (checked) {
            ways.add(el("li", link(CheckPages.PATH, "What is checked in rule files")));
        }
        ways.add(el("li", link("search.html", "Search rules, statements and treatments")));
        return el("ul", ways).styled("ways");
    }

    private Html guidelines() {
        List<Html> rows = new ArrayList<>();
        for (String id : knowledge.sources().guidelines()) {
            rows.add(Parts.row(Html.all(el("strong", link(Names.guidelinePath(id), id)), el("br"),
                            text(knowledge.editions().stream().filter(one -> one.guideline().equals(id))
                                    .findFirst().map(one -> one.fullName()).orElse(""))),
                    text(String.join(", ", knowledge.editions().stream().filter(one -> one.guideline().equals(id))
                            .map(one -> one.edition()).filter(edition -> !edition.isEmpty()).toList())),
                    number(knowledge.coverage().lines().stream().filter(line -> line.guideline().equals(id))
                            .mapToInt(Line::total).sum()),
                    number(knowledge.rules().values().stream().filter(rule -> speaksFor(rule.info().guideline()
                    .orElse(""),
                            id)).count())));
        }
        rows.add(Parts.row(Html.all(el("strong", link(StudiesPage.PATH, "Studies")), el("br"),
                text("what trials and cohorts found")), text(""), number(knowledge.sources().statements().values()
                .stream()
                .filter(statement -> !statement.isNormative()).count()), text("")));
        return Parts.table("Guidelines", List.of("Guideline", "Editions", "Statements", "Rules"), rows);
    }

    private static Html number(long number) {
        return el("span", String.valueOf(number)).styled("number");
    }

    private static boolean speaksFor(String labels, String guideline) {
        return List.of(labels.split(", ")).stream().anyMatch(label -> label.split(" ")[0].equals(guideline));
    }
}
