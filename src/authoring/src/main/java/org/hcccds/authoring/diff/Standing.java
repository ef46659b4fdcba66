package org.hcccds.authoring.diff;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hcccds.model.assessment.Assessment;
import org.hcccds.model.assessment.Contraindication;
import org.hcccds.model.assessment.Disagreement;
import org.hcccds.model.assessment.Option;
import org.hcccds.model.assessment.ScoreResult;
import org.hcccds.model.assessment.StageResult;
import org.hcccds.model.patient.Numbers;

/**
 * What an assessment says under one name, in a few words that can be compared.
 *
 * @param because ids of the rules behind it; empty where the assessment does not name them
 */
record Standing(String value, Set<String> because) {

    static final Standing NOTHING = new Standing(Change.NOTHING, Set.of());

    private static final String THERE = "there";

    /** Everything of one kind by name. */
    static SortedMap<String, Standing> of(Assessment assessment, Change.Kind kind) {
        SortedMap<String, Standing> all = new TreeMap<>();
        switch (kind) {
            case STAGE -> assessment.stages().forEach(stage -> put(all, stage.system(), stage(stage), stage.because()));
            case CONTRAINDICATION -> assessment.contraindications().forEach(one -> contraindication(all, one));
            case OPTION -> assessment.options().forEach(option -> put(all, name(option), option.status().code(),
                    reasons(option, assessment)));
            case FINDING -> assessment.findings().forEach((id, answer) -> put(all, id, answer.code(), List.of()));
            case CLASSIFICATION -> {
                assessment.classes().forEach((id, value) -> put(all, id, value, List.of()));
                assessment.possibleClasses().forEach((id, values) ->
                        put(all, id, String.join(" or ", values), List.of()));
            }
            case SCORE -> assessment.scores().forEach((id, score) -> put(all, id, score(score), List.of()));
            case PREREQUISITE -> assessment.prerequisites().forEach(one ->
                    put(all, one.target() + ": " + one.action(), THERE, List.of()));
            case NOTE -> assessment.notes().forEach(note ->
                    put(all, note.kind() + ": " + note.text(), THERE, List.of()));
            case DISAGREEMENT -> assessment.disagreements().forEach(one ->
                    put(all, one.topic() + " " + one.title(), positions(one), List.of()));
            case NO_OPTION_LEFT, BASIS ->
                    throw new IllegalArgumentException(kind + " is about an assessment as a whole");
        }
        return all;
    }

    /** Where one name stands twice, such as an option offered and advised against, both values count. */
    private static void put(SortedMap<String, Standing> all, String name, String value, Iterable<String> because) {
        Set<String> rules = new HashSet<>();
        because.forEach(rules::add);
        Standing other = all.get(name);
        if (other != null) {
            rules.addAll(other.because());
        }
        all.put(name, new Standing(other == null || other.value().equals(value) ? value
                : other.value() + " and " + value, rules));
    }

    private static String stage(StageResult stage) {
        return stage.stage().orElseGet(() -> stage.possible().isEmpty() ? "no stage"
                : "undecided: " + String.join(", ", stage.possible()));
    }

    /** Of several reasons against one target the strongest counts; absolute ones come first. */
    private static void contraindication(SortedMap<String, Standing> all, Contraindication one) {
        String severity = Optional.ofNullable(all.get(one.target())).map(Standing::value).orElse(one.severity());
        Set<String> rules = new HashSet<>(one.because());
        Optional.ofNullable(all.get(one.target())).ifPresent(other -> rules.addAll(other.because()));
        all.put(one.target(), new Standing(severity, rules));
    }

    private static String name(Option option) {
        return option.guideline() + option.edition().map(edition -> " " + edition).orElse("") + ", "
                + option.setting() + ": " + option.treatment();
    }

    /** The rules that offer it and those that exclude it. */
    private static Set<String> reasons(Option option, Assessment assessment) {
        Set<String> rules = new HashSet<>(option.because());
        for (Option.Exclusion exclusion : option.excludedBy()) {
            assessment.contraindications().stream().filter(one -> one.target().equals(exclusion.target()))
                    .forEach(one -> rules.addAll(one.because()));
        }
        return rules;
    }

    private static String score(ScoreResult score) {
        return Numbers.plain(score.low()) + (score.low() == score.high() ? "" : " to " + Numbers.plain(score.high()));
    }

    private static String positions(Disagreement one) {
        return one.positions().size() + " positions";
    }
}
