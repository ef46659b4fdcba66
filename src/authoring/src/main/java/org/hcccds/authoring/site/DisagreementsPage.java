package org.hcccds.authoring.site;

import static org.hcccds.authoring.site.html.Html.el;
import static org.hcccds.authoring.site.html.Html.text;

import java.util.List;
import org.hcccds.authoring.site.html.Html;
import org.hcccds.authoring.site.html.Page;
import org.hcccds.authoring.site.knowledge.Knowledge;
import org.hcccds.engine.rulebase.Sources.Stance;
import org.hcccds.engine.rulebase.Sources.Topic;

/** The questions on which sources differ, with the positions side by side. */
final class DisagreementsPage {

    static final String PATH = "disagreements.html";

    private DisagreementsPage() {
    }

    static Page of(Knowledge knowledge) {
        return new Page(PATH, "Disagreements", el("p", Parts.count(knowledge.sources().topics().size(), "question")
                + " on which sources differ. Positions stand side by side and are never merged; one is shown "
                + "for a patient "
                + "where two of its positions bear on the patient."),
                Html.all(knowledge.sources().topics().values().stream().map(topic -> topic(topic, knowledge))
                .toList()));
    }

    private static Html topic(Topic topic, Knowledge knowledge) {
        return el("section", el("h2", text(topic.title() + " "), el("a", topic.id()).styled("quiet")
                .with("href", "#" + topic.id())),
                el("div", topic.stances().stream().map(stance -> stance(stance, knowledge)).toList()).styled("stances"))
                .id(topic.id());
    }

    private static Html stance(Stance stance, Knowledge knowledge) {
        List<Html> cited = stance.statements().stream().map(id -> el("li", Parts.cited(id, knowledge),
                text(" " + (knowledge.sources().statements().get(id).isNormative()
                        ? knowledge.sources().statements().get(id).guidelineEdition() : "studies"))))
                .<Html>map(item -> item).toList();
        return el("article", el("p", stance.says()), el("ul", cited).styled("quiet"));
    }
}
