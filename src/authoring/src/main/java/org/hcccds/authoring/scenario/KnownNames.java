package org.hcccds.authoring.scenario;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hcccds.engine.RuleInfo;
import org.hcccds.engine.Workbench;
import org.hcccds.engine.rulebase.Sources.Statement;
import org.hcccds.engine.rulebase.Vocabulary;
import org.hcccds.engine.rulebase.Vocabulary.ScoreKind;
import org.hcccds.model.assessment.Status;
import org.hcccds.model.code.NoteKind;
import org.hcccds.model.code.Setting;

/** The names that a scenario may use with a rule base. */
final class KnownNames {

    static final List<String> NOTE_KINDS = Arrays.stream(NoteKind.values()).map(NoteKind::code).toList();

    private static final List<String> SETTINGS = Arrays.stream(Setting.values()).map(Setting::code).toList();

    private final Vocabulary vocabulary;
    private final Set<String> rules;
    private final Set<String> statements = new LinkedHashSet<>();

    KnownNames(Workbench rules) {
        this.vocabulary = rules.vocabulary();
        this.rules = rules.rules().stream().map(RuleInfo::id).collect(Collectors.toUnmodifiableSet());
        statements.addAll(vocabulary.sources().statements().keySet());
        statements.addAll(vocabulary.sources().definitions().keySet());
    }

    Collection<String> stagingSystems() {
        return vocabulary.stagingSystems().keySet();
    }

    List<String> stages(String system) {
        return vocabulary.stagingSystems().get(system).codes();
    }

    Collection<String> scores() {
        return vocabulary.scores().keySet();
    }

    /** The classes a score is graded in; empty for a score without. */
    List<String> grades(String score) {
        ScoreKind kind = vocabulary.scores().get(score);
        return kind.grades() == null ? List.of() : classValues(kind.grades());
    }

    Collection<String> findings() {
        return vocabulary.findings().keySet();
    }

    Collection<String> classes() {
        return vocabulary.classes().keySet();
    }

    List<String> classValues(String classification) {
        return vocabulary.classes().get(classification).values();
    }

    /** What a property of an option may be. @throws IllegalArgumentException if options have no such property */
    Collection<String> optionValues(String property) {
        return switch (property) {
            case "guideline" -> vocabulary.sources().guidelineEditions();
            case "treatment" -> vocabulary.formulary().treatments();
            case "setting" -> SETTINGS;
            case "status" -> Arrays.stream(Status.values()).map(Status::code).toList();
            case "strength" -> vocabulary.sources().strengths();
            default -> throw new IllegalArgumentException(property);
        };
    }

    /** What can be contraindicated. */
    Collection<String> targets() {
        return vocabulary.formulary().targets();
    }

    Collection<String> rules() {
        return rules;
    }

    /** Ids that a scenario may exercise. */
    Collection<String> statements() {
        return statements;
    }

    /** Whether what a statement says has yet to be written. */
    boolean isUnfinished(String statement) {
        Statement row = vocabulary.sources().statements().get(statement);
        return row != null && Placeholder.isIn(row.toString());
    }
}
