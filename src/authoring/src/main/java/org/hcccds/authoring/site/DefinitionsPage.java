package org.hcccds.authoring.site;

import static org.hcccds.authoring.site.html.Html.el;
import static org.hcccds.authoring.site.html.Html.text;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hcccds.authoring.site.html.Html;
import org.hcccds.authoring.site.html.Page;
import org.hcccds.authoring.site.knowledge.Knowledge;
import org.hcccds.engine.rulebase.Sources.Definition;

/** The definitions that rules cite, each with its source and the rules behind it. */
final class DefinitionsPage {

    static final String PATH = "definitions.html";

    private DefinitionsPage() {
    }

    static Page of(Knowledge knowledge) {
        Map<String, List<Definition>> byGuideline = knowledge.sources().definitions().values().stream()
                .collect(Collectors.groupingBy(Definition::guideline, TreeMap::new, Collectors.toList()));
        return new Page(PATH, "Definitions",
                el("p", "Scores, classes, stages and criteria, as the rules take them: what the "
                + "source says in our words, where it stands, and how sure that is."),
                Html.all(byGuideline.entrySet().stream().map(group -> Parts.section(
                        group.getKey().isEmpty() ? "Of no one guideline" : group.getKey(), Html.all(group.getValue()
                                .stream().map(definition -> definition(definition, knowledge)).toList()))).toList()));
    }

    private static Html definition(Definition definition, Knowledge knowledge) {
        return el("article", el("p", definition.text()), el("p", el("a", el("code", definition.id()))
                        .with("href", "#" + definition.id()), text(" "), Certainty.of(definition.id(), knowledge),
                text(" " + definition.source())).styled("quiet"),
                knowledge.citing(definition.id()).isEmpty() ? el("p", "No rule cites it.").styled("quiet")
                        : Parts.rules(knowledge.citing(definition.id()))).styled("statement").id(definition.id());
    }
}
