package org.hcccds.authoring.site;

import static org.hcccds.authoring.site.html.Html.el;
import static org.hcccds.authoring.site.html.Html.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.hcccds.authoring.site.figure.Decision;
import org.hcccds.authoring.site.figure.StagingPicture;
import org.hcccds.authoring.site.html.Html;
import org.hcccds.authoring.site.html.Page;
import org.hcccds.authoring.site.knowledge.Knowledge;
import org.hcccds.authoring.site.knowledge.Names;
import org.hcccds.authoring.site.knowledge.RuleEntry;
import org.hcccds.engine.rulebase.Vocabulary.StagingSystem;
import org.hcccds.model.rule.PossibleStage;

/** How each staging system decides, as a picture and in words. */
final class StagingPage {

    static final String PATH = "staging.html";

    private final Knowledge knowledge;
    private final Map<RuleEntry, PossibleStage> stages;

    StagingPage(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.stages = knowledge.concluding(PossibleStage.class);
    }

    Page page() {
        List<Html> body = new ArrayList<>();
        body.add(el("p",
                "Each column is a rule; it holds where everything in the column does. A cell that several columns "
                + "share asks the same of all of them; an empty cell asks nothing. The pictures are drawn from "
                + "the rules."));
        knowledge.vocabulary().stagingSystems().values().forEach(system -> body.add(system(system)));
        return new Page(PATH, "Staging", body);
    }

    private Html system(StagingSystem system) {
        List<Decision> decisions = new ArrayList<>();
        for (String code : system.codes()) {
            rules(system, code).forEach(rule -> decisions.add(Decision.of(code, rule, knowledge.words())));
        }
        String heading = (system.name() + " " + system.edition()).strip();
        return Parts.section(Names.slug(system.name()), heading,
                decisions.isEmpty() ? el("p", "No rule gives a stage of this system.")
                        : StagingPicture.of(system, decisions),
                Html.all(system.codes().stream().map(code -> stage(system, code)).toList()),
                words("No stage", rules(system, PossibleStage.NONE)));
    }

    private Html stage(StagingSystem system, String code) {
        String title = system.titles().getOrDefault(code, "");
        return words(system.name() + " " + code + (title.isEmpty() ? "" : ": " + title), rules(system, code));
    }

    private static Html words(String heading, List<RuleEntry> rules) {
        return rules.isEmpty() ? Html.NOTHING : Html.all(el("h3", heading), el("ul", rules.stream().map(rule ->
                el("li", Parts.rule(rule), el("br"), el("span", text(String.join(" \u00b7 ", rule.conditions())))
                        .styled("quiet"))).toList()).styled("rules"));
    }

    /** In the order in which they stand in their files. */
    private List<RuleEntry> rules(StagingSystem system, String code) {
        PossibleStage stage = new PossibleStage(system.name(), code);
        return stages.entrySet().stream().filter(entry -> entry.getValue().equals(stage)).map(Map.Entry::getKey)
                .sorted(Comparator.comparing(RuleEntry::file).thenComparing(rule -> rule.logic().place().line()))
                .toList();
    }
}
