package org.hcccds.authoring.site;

import static org.hcccds.authoring.site.html.Html.el;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hcccds.authoring.site.html.Html;
import org.hcccds.authoring.site.html.Page;
import org.hcccds.authoring.site.knowledge.Knowledge;
import org.hcccds.authoring.site.knowledge.RuleEntry;
import org.hcccds.engine.logic.Condition;
import org.hcccds.engine.logic.FactPattern;
import org.hcccds.model.rule.Conclusion.ClassCandidate;
import org.hcccds.model.rule.Conclusion.FindingCandidate;

/** What decides findings and classes, on which rules about treatment rely: the rules behind each answer. */
final class FindingsPage {

    static final String PATH = "findings.html";

    /** Conclusions that rules read under a name of their own, and what they are in the tables. */
    private static final Map<String, String> BY_NAME = Map.of("MacrovascularInvasion", "finding-macrovascular-invasion",
            "ExtrahepaticSpread", "finding-extrahepatic-spread", "ChildPughClass", "class-child-pugh");

    private FindingsPage() {
    }

    static Page of(Knowledge knowledge) {
        Map<String, Map<String, List<RuleEntry>>> answers = new TreeMap<>();
        knowledge.concluding(FindingCandidate.class).forEach((rule, one) ->
                add(answers, "finding-" + one.id(), one.value().code(), rule));
        knowledge.concluding(ClassCandidate.class).forEach((rule, one) ->
                add(answers, "class-" + one.id(), one.value(), rule));
        List<Html> findings = new ArrayList<>();
        knowledge.vocabulary().findings().forEach((id, title) ->
                findings.add(answers("finding-" + id, title, answers.get("finding-" + id))));
        knowledge.vocabulary().classes().forEach((id, kind) ->
                findings.add(answers("class-" + id, kind.title(), answers.get("class-" + id))));
        return new Page(PATH, "Findings and classes",
                el("p", "Rules about treatment rely on these. Each answer stands with "
                + "the rules that give it; while a fact is unknown, a finding is decided once all that may "
                + "follow agree."),
                Html.all(findings));
    }

    /** Where the page tells what decides a pattern; empty for patterns on facts of the case. */
    static Optional<String> pathOf(FactPattern pattern, Knowledge knowledge) {
        Optional<String> id = pattern.conditions().stream().filter(condition -> condition.field().equals("id")
                && condition.isPlain() && condition.values().size() == 1).map(Condition::values)
                .map(values -> String.valueOf(values.get(0))).findFirst();
        if (BY_NAME.containsKey(pattern.fact())) {
            return Optional.of(PATH + '#' + BY_NAME.get(pattern.fact()));
        } else if (pattern.fact().equals("Finding")) {
            return id.filter(knowledge.vocabulary().findings()::containsKey).map(one -> PATH + "#finding-" + one);
        }
        return pattern.fact().equals("Classification")
                ? id.filter(knowledge.vocabulary().classes()::containsKey).map(one -> PATH + "#class-" + one)
                : Optional.empty();
    }

    private static void add(Map<String, Map<String, List<RuleEntry>>> answers, String anchor, String answer,
                            RuleEntry rule) {
        answers.computeIfAbsent(anchor, key -> new TreeMap<>())
                .computeIfAbsent(answer, key -> new ArrayList<>()).add(rule);
    }

    private static Html answers(String anchor, String title, Map<String, List<RuleEntry>> answers) {
        return Parts.section(anchor, Character.toUpperCase(title.charAt(0)) + title.substring(1),
                answers == null ? el("p", "No rule names it outright; where it is computed, the rules say how.")
                .styled("quiet")
                        : el("div", answers.entrySet().stream().map(answer -> el("section", el("h3", answer.getKey()),
                                Parts.rules(answer.getValue()))).toList()).styled("side-by-side"));
    }
}
