package org.hcccds.authoring.site;

import static org.hcccds.authoring.site.html.Html.el;
import static org.hcccds.authoring.site.html.Html.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hcccds.authoring.coverage.RuleExercise;
import org.hcccds.authoring.site.html.Html;
import org.hcccds.authoring.site.knowledge.Exercises;
import org.hcccds.authoring.site.knowledge.Knowledge;
import org.hcccds.authoring.site.knowledge.RuleEntry;
import org.hcccds.engine.rulebase.Sources.Statement;

/** Statements by topic, each with the rules that encode it and how far scenarios exercise these. */
final class StatementList {

    /** The order in which topics are read, and their headings; others follow under their own names. */
    private static final Map<String, String> TOPICS = new Topics()
            .add("staging", "Staging").add("substage", "Substages").add("liver-function", "Liver function")
            .add("treatment-goal", "Goal of treatment").add("recommendation-surgery", "Surgery")
            .add("recommendation-transplant", "Transplantation").add("recommendation-locoregional",
            "Locoregional treatment")
            .add("recommendation-first-line", "First line").add("recommendation-second-line", "Second line")
            .add("recommendation-later-line", "Later lines").add("recommendation-adjuvant", "Adjuvant treatment")
            .add("recommendation-recurrence", "Recurrence").add("recommendation-supportive", "Supportive care")
            .add("not-recommended", "Not recommended").add("contraindication", "Contraindications")
            .add("prerequisite-test", "To be checked first").add("caution", "Cautions").add("sequencing", "Sequencing")
            .add("conversion-eligibility", "Who may be converted").add("conversion-regimen-choice",
            "Choice of regimen for conversion")
            .add("resectability-class", "Resectability").add("perioperative", "Around the operation")
            .add("technique-choice", "Technique").add("monitoring", "Monitoring")
            .add("response-assessment", "Assessment of response").add("biomarker-guidance", "Biomarkers")
            .add("regional-approval", "Approvals").titles();

    private record Topics(Map<String, String> titles) {
        Topics() {
            this(new LinkedHashMap<>());
        }

        Topics add(String category, String title) {
            titles.put(category, title);
            return this;
        }
    }

    private final Knowledge knowledge;

    StatementList(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** A section a topic. */
    Html of(List<Statement> statements) {
        Map<String, List<Statement>> byTopic = new LinkedHashMap<>();
        TOPICS.keySet().forEach(topic -> byTopic.put(topic, new ArrayList<>()));
        statements.forEach(one -> byTopic.computeIfAbsent(one.category(), topic -> new ArrayList<>()).add(one));
        return Html.all(byTopic.entrySet().stream().filter(topic -> !topic.getValue().isEmpty())
                .map(topic -> el("section", el("h3", TOPICS.getOrDefault(topic.getKey(), topic.getKey())),
                        Html.all(topic.getValue().stream().map(this::statement).toList()))).toList());
    }

    private Html statement(Statement statement) {
        List<RuleEntry> rules = knowledge.citing(statement.id());
        return el("article", el("p", statement.text()),
                el("p", el("a", el("code", statement.id())).with("href", "#" + statement.id()), text(" "),
                        Certainty.of(statement.id(), knowledge), text(" " + statement.source()), about(statement))
                        .styled("quiet"),
                rules.isEmpty() ? Html.NOTHING : Parts.rules(rules), status(statement, rules))
                .styled("statement").id(statement.id());
    }

    private Html about(Statement statement) {
        return statement.about().isEmpty() ? Html.NOTHING : Html.all(text(" \u00b7 about "), Html.joined(", ",
                statement.about().stream().map(id -> Parts.treatment(id, knowledge)).toList()));
    }

    private Html status(Statement statement, List<RuleEntry> rules) {
        String reason = knowledge.sources().notEncoded().get(statement.id());
        if (!rules.isEmpty()) {
            return exercised(rules);
        } else if (reason != null) {
            return el("p", "Cannot be a rule: " + reason).styled("warning");
        }
        return statement.isNormative() || statement.about().isEmpty() ? el("p", "No rule encodes it.").styled("warning")
                : el("p", "Evidence of the treatments that it is about.").styled("quiet");
    }

    private Html exercised(List<RuleEntry> rules) {
        return knowledge.exercises().<Html>map(all -> {
            boolean fires = rules.stream().anyMatch(rule -> all.of(rule.id()).isPresent());
            boolean misses = rules.stream().anyMatch(rule -> isNearlyMissed(rule, all));
            return fires && misses ? el("p", "Exercised: fires, and nearly fires.").styled("good")
                    : el("p", fires ? "Fires in a scenario, but none nearly fires it." : "Fires in no scenario.")
                            .styled("warning");
        }).orElse(Html.NOTHING);
    }

    private static boolean isNearlyMissed(RuleEntry rule, Exercises all) {
        return all.of(rule.id()).map(RuleExercise::nearMisses).filter(misses -> !misses.isEmpty()).isPresent();
    }
}
