package org.hcccds.authoring.mutate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hcccds.model.assessment.Assessment;
import org.hcccds.model.assessment.Contraindication;
import org.hcccds.model.assessment.Option;
import org.hcccds.model.assessment.ScoreResult;
import org.hcccds.model.assessment.StageResult;
import org.hcccds.model.assessment.TraceLine;
import org.hcccds.model.code.Answer;
import org.hcccds.model.patient.Numbers;

/** What a scenario can expect of one answer that does not hold of another. */
final class Difference {

    private final Assessment original;
    private final Assessment changed;
    private final String rule;

    private Difference(Assessment original, Assessment changed, String rule) {
        this.original = original;
        this.changed = changed;
        this.rule = rule;
    }

    /**
     * Lines below {@code expect:}, one of what a clinician sees and one of the rule; empty where no scenario can tell
     * the
     * answers apart.
     */
    static List<String> of(Assessment original, Assessment changed, String rule) {
        Difference difference = new Difference(original, changed, rule);
        List<String> lines = new ArrayList<>();
        difference.stage().or(difference::finding).or(difference::classification).or(difference::score)
                .or(difference::option).or(difference::contraindication).ifPresent(lines::add);
        difference.fired().ifPresent(lines::add);
        return lines;
    }

    private Optional<String> stage() {
        for (int i = 0; i < original.stages().size(); i++) {
            StageResult one = original.stages().get(i);
            StageResult other = changed.stages().get(i);
            if (!one.stage().equals(other.stage())) {
                return Optional.of("stages: {" + one.system() + ": " + one.stage().map(Difference::quoted)
                        .orElse("null") + "}");
            } else if (!one.possible().equals(other.possible())) {
                return Optional.of("possible: {" + one.system() + ": " + listed(one.possible()) + "}");
            }
        }
        return Optional.empty();
    }

    private Optional<String> finding() {
        return original.findings().keySet().stream()
                .filter(id -> original.findings().get(id) != changed.findings().get(id)).findFirst()
                .map(id -> "findings: {" + id + ": " + original.findings().getOrDefault(id, Answer.UNKNOWN).code()
                + "}");
    }

    private Optional<String> classification() {
        Map<String, List<String>> before = classes(original);
        Map<String, List<String>> after = classes(changed);
        return Stream.concat(before.keySet().stream(), after.keySet().stream()).sorted()
                .filter(id -> !before.getOrDefault(id, List.of()).equals(after.getOrDefault(id, List.of()))).findFirst()
                .map(id -> "classes: {" + id + ": " + (before.containsKey(id) ? listed(before.get(id)) : "null") + "}");
    }

    private static Map<String, List<String>> classes(Assessment assessment) {
        Map<String, List<String>> all = new TreeMap<>(assessment.possibleClasses());
        assessment.classes().forEach((id, value) -> all.put(id, List.of(value)));
        return all;
    }

    private Optional<String> score() {
        return original.scores().keySet().stream()
                .filter(id -> !original.scores().get(id).equals(changed.scores().get(id))).findFirst().map(id -> {
                    ScoreResult score = original.scores().get(id);
                    return "scores: {" + id + ": " + (score.low() == score.high() ? Numbers.plain(score.low())
                            : "[" + Numbers.plain(score.low()) + ", " + Numbers.plain(score.high()) + "]") + "}";
                });
    }

    private Optional<String> option() {
        Set<String> before = shown(original);
        Set<String> after = shown(changed);
        Optional<Option> gone = original.options().stream().filter(option -> !after.contains(text(option))).findFirst();
        if (gone.isPresent()) {
            return Optional.of("options: [" + text(gone.get()) + "]");
        }
        return changed.options().stream().filter(option -> !before.contains(text(option))).findFirst()
                .map(option -> "absent: [" + text(option) + "]");
    }

    private static Set<String> shown(Assessment assessment) {
        return assessment.options().stream().map(option -> text(option)).collect(Collectors.toSet());
    }

    private static String text(Option option) {
        return "{guideline: " + option.guideline() + option.edition().map(edition -> " " + edition).orElse("")
                + ", treatment: " + option.treatment() + ", setting: " + option.setting()
                + ", status: " + option.status().code() + "}";
    }

    private Optional<String> contraindication() {
        Set<String> after = targets(changed);
        return targets(original).stream().filter(target -> !after.contains(target)).sorted().findFirst()
                .map(target -> "contraindications: [" + target + "]");
    }

    private static Set<String> targets(Assessment assessment) {
        return assessment.contraindications().stream().map(Contraindication::target).collect(Collectors.toSet());
    }

    private Optional<String> fired() {
        boolean before = fires(original);
        return before == fires(changed) ? Optional.empty()
                : Optional.of((before ? "firedRules" : "notFiredRules") + ": [" + rule + "]");
    }

    private boolean fires(Assessment assessment) {
        return assessment.trace().stream().map(TraceLine::rule).anyMatch(rule::equals);
    }

    private static String listed(List<String> values) {
        return values.stream().map(Difference::quoted).collect(Collectors.joining(", ", "[", "]"));
    }

    /** A value that YAML would take for a number stays a text. */
    private static String quoted(String value) {
        return value.matches("[0-9.]+") ? "'" + value + "'" : value;
    }
}
