package org.hcccds.engine.explain;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hcccds.engine.logic.Condition;
import org.hcccds.engine.logic.FactPattern;
import org.hcccds.engine.rulebase.Vocabulary.ClassKind;
import org.hcccds.engine.rulebase.Vocabulary;
import org.hcccds.model.code.Answer;

/** Patterns that ask for findings, stages and classes, by the titles that the tables give these. */
final class ConclusionWords {

    /** Findings with such a title are met or not; others are there or not. */
    private static final Pattern MET = Pattern.compile(".*\\b(criteria|rule|protocol|up-to-seven|item \\d.*)");
    /** Titles that a class can follow without a colon, as in "Child-Pugh class A". */
    private static final Pattern NAMES_THE_KIND = Pattern.compile(".*\\b(class|grade|stage|substage|group)");

    private final Vocabulary vocabulary;

    ConclusionWords(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** As in "Milan criteria met", "macrovascular invasion: yes". */
    String finding(FactPattern pattern) {
        String title = titles(Parts.texts(pattern, "id").orElse(List.of("any finding")));
        Optional<Condition> value = Parts.on(pattern, "value").stream().filter(AnswerWords::isAbout).findFirst();
        Set<Answer> answers = value.map(AnswerWords::admitted).orElse(EnumSet.of(Answer.YES, Answer.NO));
        if (MET.matcher(title).matches() && answers.size() == 1) {
            return title + (answers.contains(Answer.YES) ? " met" : " not met");
        }
        return title + ": " + value.map(AnswerWords::of).orElse("known, yes or no");
    }

    /** As in "BCLC stage A, B or C". */
    String stage(FactPattern pattern) {
        String system = Parts.texts(pattern, "system").map(systems -> Listing.or(systems) + ' ').orElse("");
        return system + "stage " + comparisons(Parts.on(pattern, "code"));
    }

    /** As in "Child-Pugh class A". */
    String classification(FactPattern pattern) {
        String title = Listing.or(Parts.texts(pattern, "id").orElse(List.of("any class")).stream()
                .map(id -> Optional.ofNullable(vocabulary.classes().get(id)).map(ClassKind::title).orElse(id))
                .toList());
        return title + (NAMES_THE_KIND.matcher(title).matches() ? " " : ": ")
                + comparisons(Parts.on(pattern, "value"));
    }

    private String titles(List<String> findings) {
        return Listing.or(findings.stream().map(id -> vocabulary.findings().getOrDefault(id, id)).toList());
    }

    private static String comparisons(List<Condition> conditions) {
        return conditions.isEmpty() ? "known"
                : Listing.and(conditions.stream().map(ComparisonWords::comparison).toList());
    }
}
