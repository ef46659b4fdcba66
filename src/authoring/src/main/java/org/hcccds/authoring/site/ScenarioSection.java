package org.hcccds.authoring.site;

import static org.hcccds.authoring.site.html.Html.el;
import static org.hcccds.authoring.site.html.Html.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hcccds.authoring.coverage.RuleExercise;
import org.hcccds.authoring.coverage.RuleExercise.NearMiss;
import org.hcccds.authoring.scenario.Scenario;
import org.hcccds.authoring.site.html.Html;
import org.hcccds.authoring.site.knowledge.Exercises;
import org.hcccds.authoring.site.knowledge.Knowledge;
import org.hcccds.authoring.site.knowledge.RuleEntry;

/** The scenarios that make a rule fire, and those that show by how little it does not. */
final class ScenarioSection {

    /** Some rules fire for nearly everyone; more than this teach nothing further. */
    private static final int MOST = 6;

    private final Knowledge knowledge;

    ScenarioSection(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    Html of(RuleEntry rule) {
        if (knowledge.exercises().isEmpty()) {
            return Parts.section("Scenarios", el("p", "Scenarios were not run for this site."));
        }
        Exercises all = knowledge.exercises().get();
        return Parts.section("Scenarios", all.of(rule.id()).map(exercise -> of(exercise, rule, all))
                .orElse(el("p", "No scenario makes this rule fire.").styled("warning")));
    }

    private static Html of(RuleExercise exercise, RuleEntry rule, Exercises all) {
        List<Html> parts = new ArrayList<>();
        parts.add(el("p", "Fires in " + exercise.firing().size() + " of " + Parts.count(all.scenarios(), "scenario")
                + "."));
        List<Scenario> shown = exercise.firing().stream().sorted(aboutFirst(rule)).limit(MOST).toList();
        parts.add(el("ul", shown.stream().map(scenario -> el("li", scenario(scenario, all))).toList())
                .styled("scenarios"));
        if (exercise.firing().size() > MOST) {
            parts.add(el("p", "And " + (exercise.firing().size() - MOST) + " more.").styled("quiet"));
        }
        if (exercise.nearMisses().isEmpty()) {
            parts.add(el("p", "No two scenarios that differ in one fact show where this rule ends.").styled("warning"));
        } else {
            parts.add(el("h3", "Near misses"));
            parts.add(el("ul", exercise.nearMisses().stream()
                    .sorted(Comparator.comparing(NearMiss::doesNot, aboutFirst(rule))).limit(MOST)
                    .map(miss -> nearMiss(miss, all)).toList()).styled("scenarios"));
        }
        return Html.all(parts);
    }

    /** Scenarios that name one of the rule's statements are about it; others fire it by the way. */
    private static Comparator<Scenario> aboutFirst(RuleEntry rule) {
        return Comparator.comparing(scenario -> scenario.statements().stream()
                .noneMatch(rule.info().cites()::contains));
    }

    private static Html nearMiss(NearMiss miss, Exercises all) {
        return el("li", scenario(miss.doesNot(), all), text(" does not make it fire: only "),
                el("code", miss.differs().path()), text(" differs from "), scenario(miss.fires(), all));
    }

    private static Html scenario(Scenario scenario, Exercises all) {
        return Html.all(text(scenario.name() + " "),
                el("span", all.place(scenario)).styled("quiet place"));
    }
}
