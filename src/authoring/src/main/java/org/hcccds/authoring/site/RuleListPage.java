package org.hcccds.authoring.site;

import static org.hcccds.authoring.site.html.Html.el;
import static org.hcccds.authoring.site.html.Html.link;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hcccds.authoring.site.html.Html;
import org.hcccds.authoring.site.html.Page;
import org.hcccds.authoring.site.knowledge.Knowledge;
import org.hcccds.authoring.site.knowledge.Names;
import org.hcccds.authoring.site.knowledge.RuleEntry;

/** All rules by topic and file, in the order in which they stand there. */
final class RuleListPage {

    private static final String PATH = "rules.html";

    private RuleListPage() {
    }

    /** Where a topic such as {@code guidelines/aasld} begins. */
    static String path(String topic) {
        return PATH + '#' + anchor(topic);
    }

    private static String anchor(String topic) {
        return "topic-" + Names.slug(topic);
    }

    static Page of(Knowledge knowledge) {
        Map<String, List<RuleEntry>> byTopic = knowledge.rules().values().stream()
                .collect(Collectors.groupingBy(RuleEntry::topic, TreeMap::new, Collectors.toList()));
        Html contents = el("ul", byTopic.keySet().stream().map(topic ->
                el("li", link(path(topic), title(topic)))).toList()).styled("columns");
        return new Page(PATH, "Rules", el("p", Parts.count(knowledge.rules().size(), "rule")
                + ", a folder a topic, a statement or definition a rule."), contents,
                Html.all(byTopic.entrySet().stream().map(topic -> Parts.section(anchor(topic.getKey()),
                        title(topic.getKey()), files(topic.getValue()))).toList()));
    }

    private static String title(String topic) {
        return topic.isEmpty() ? "Topmost folder" : topic;
    }

    private static Html files(List<RuleEntry> rules) {
        Map<String, List<RuleEntry>> byFile = rules.stream()
                .collect(Collectors.groupingBy(RuleEntry::file, TreeMap::new, Collectors.toList()));
        return Html.all(byFile.entrySet().stream().map(file -> Html.all(el("h3", el("code", file.getKey())),
                Parts.rules(file.getValue().stream().sorted(Comparator.comparing(rule ->
                        rule.logic().place().line())).toList()))).toList());
    }
}
