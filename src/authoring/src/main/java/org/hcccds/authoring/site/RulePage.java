package org.hcccds.authoring.site;

import static org.hcccds.authoring.site.html.Html.el;
import static org.hcccds.authoring.site.html.Html.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hcccds.authoring.site.html.Html;
import org.hcccds.authoring.site.html.Page;
import org.hcccds.authoring.site.knowledge.Knowledge;
import org.hcccds.authoring.site.knowledge.Names;
import org.hcccds.authoring.site.knowledge.RuleEntry;
import org.hcccds.engine.logic.FactPattern;
import org.hcccds.engine.rulebase.Sources.Citation;

/** The page of one rule: when it applies, what it says, why, and what shows that it does. */
final class RulePage {

    private final Knowledge knowledge;

    RulePage(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    Page of(RuleEntry rule) {
        List<Html> body = new ArrayList<>();
        body.add(Parts.facts(Parts.fact("Rule", el("code", rule.id())),
                Parts.fact("File", el("code", rule.info().source())),
                Parts.fact("Topic", Html.link(RuleListPage.path(rule.topic()), rule.topic())),
                Parts.fact("Speaks for", guidelines(rule))));
        body.add(el("div",
                Parts.section("Applies when", conditions(rule)),
                Parts.section("Then", el("p", rule.sentence()).styled("then"))).styled("logic"));
        body.add(Parts.section("Source", el("ul", rule.info().cites().stream().map(this::citation).toList())
                .styled("citations")));
        body.add(Parts.section("As written", el("pre", el("code", rule.text())).with("tabindex", "0")));
        body.add(new ScenarioSection(knowledge).of(rule));
        body.add(new EvidenceSection(knowledge).of(rule));
        return new Page(Names.rulePath(rule.id()), rule.name(), body);
    }

    private Html guidelines(RuleEntry rule) {
        return rule.info().guideline().<Html>map(labels -> Html.joined(", ", List.of(labels.split(", ")).stream()
                .map(label -> Parts.guideline(label, knowledge)).toList()))
                .orElse(text("no guideline: a definition or study"));
    }

    private Html conditions(RuleEntry rule) {
        List<Html> conditions = new ArrayList<>();
        for (int i = 0; i < rule.conditions().size(); i++) {
            String words = rule.conditions().get(i);
            conditions.add(el("li", decidedAt(rule.logic().patterns().get(i)).<Html>map(path -> Html.link(path, words))
                    .orElse(text(words))));
        }
        return conditions.isEmpty() ? el("p", "Always.") : el("ul", conditions).styled("conditions");
    }

    /** Where the site tells what decides a condition on the conclusions of other rules. */
    private Optional<String> decidedAt(FactPattern pattern) {
        return pattern.fact().equals("Stage") ? Optional.of(StagingPage.PATH) : FindingsPage.pathOf(pattern, knowledge);
    }

    private Html citation(String id) {
        Html shown = Parts.cited(id, knowledge);
        Citation citation = knowledge.sources().citation(id).orElse(null);
        return citation == null ? el("li", shown) : el("li", el("p", citation.text()),
                el("p", shown, text(" "), Certainty.of(id, knowledge), text(" " + citation.source()))
                        .styled("quiet"));
    }
}
