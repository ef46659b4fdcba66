package org.hcccds.authoring.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hcccds.authoring.site.html.Markdown;
import org.hcccds.authoring.site.knowledge.Knowledge;
import org.hcccds.authoring.site.knowledge.Names;
import org.hcccds.authoring.site.knowledge.RuleEntry;
import org.hcccds.engine.rulebase.Sources.Statement;
import org.hcccds.io.JsonText;

/** All that can be found, as a script: a page opened from a folder may load a script, but not read a file. */
final class SearchIndex {

    /** @param words further words by which it is found */
    private record Entry(String kind, String title, String path, String words) {
    }

    private final List<Entry> entries = new ArrayList<>();

    private SearchIndex(Knowledge knowledge, Map<String, String> checks) {
        knowledge.vocabulary().formulary().treatments().forEach(id -> entries.add(new Entry("treatment",
                Names.treatment(id), Names.treatmentPath(id), "")));
        knowledge.sources().guidelines().forEach(id -> entries.add(new Entry("guideline", id, Names.guidelinePath(id),
                String.join(" ", knowledge.editions().stream().filter(one -> one.guideline().equals(id))
                        .map(one -> one.fullName()).toList()))));
        knowledge.rules().values().forEach(rule -> entries.add(new Entry("rule", rule.name(), Names.rulePath(rule.id()),
                rule.id() + ' ' + rule.sentence() + ' ' + String.join(" ", rule.info().cites()))));
        for (Statement statement : knowledge.sources().statements().values()) {
            entries.add(new Entry("statement", statement.text(), Parts.path(statement),
                    statement.id() + ' ' + (statement.isNormative() ? statement.guidelineEdition() : "study")));
        }
        knowledge.sources().definitions().values().forEach(definition -> entries.add(new Entry("definition",
                definition.text(), DefinitionsPage.PATH + '#' + definition.id(), definition.id())));
        knowledge.vocabulary().findings().forEach((id, title) -> entries.add(new Entry("finding", title,
                FindingsPage.PATH + "#finding-" + id, id)));
        knowledge.vocabulary().classes().forEach((id, kind) -> entries.add(new Entry("finding", kind.title(),
                FindingsPage.PATH + "#class-" + id, id)));
        knowledge.sources().topics().values().forEach(topic -> entries.add(new Entry("disagreement", topic.title(),
                DisagreementsPage.PATH + '#' + topic.id(), topic.id())));
        new TreeMap<>(checks).forEach((id, page) -> entries.add(new Entry("check", Markdown.title(page),
                CheckPages.path(id), id)));
    }

    /** The script, which hands the entries to that of the site. */
    static String script(Knowledge knowledge, Map<String, String> checks) {
        SearchIndex index = new SearchIndex(knowledge, checks);
        return "window.hccIndex = " + JsonText.line(json -> {
            json.writeStartArray();
            for (Entry entry : index.entries) {
                json.writeRaw("\n");
                json.writeStartArray();
                json.writeString(entry.kind());
                json.writeString(entry.title());
                json.writeString(entry.path());
                json.writeString(entry.words());
                json.writeEndArray();
            }
            json.writeEndArray();
        }) + ";\n";
    }
}
