package org.hcccds.engine.rehearsal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hcccds.engine.direct.Layout;
import org.hcccds.engine.direct.Run;
import org.hcccds.engine.logic.RuleLogic;
import org.hcccds.engine.logic.Symbols;
import org.hcccds.engine.rulebase.Comparison;
import org.hcccds.engine.rulebase.Limits;
import org.hcccds.engine.rulebase.RuleBase;
import org.hcccds.engine.rulebase.RuleFiles;
import org.hcccds.engine.rulebase.Vocabulary;
import org.hcccds.engine.session.CaseFacts;
import org.hcccds.engine.session.View;
import org.hcccds.model.assessment.Assessment;
import org.hcccds.model.patient.PatientCase;

/**
 * Says what the rules, as they are or with one of them changed, make of a case. Safe to share between threads.
 */
public final class Rehearsal {

    private final RuleBase rules;
    private final Layout layout;
    private final List<View> views;

    private Rehearsal(RuleBase rules, Layout layout) {
        this.rules = rules;
        this.layout = layout;
        this.views = CaseFacts.views(rules.vocabulary(), rules);
    }

    /** The rules of a rule base. @param layout of these rules */
    public static Rehearsal of(RuleBase rules, Layout layout) {
        return new Rehearsal(rules, layout);
    }

    /** The rules, in the order of their ids. */
    public List<RuleLogic> rules() {
        return layout.rules();
    }

    /** The names that the rules use. */
    public Symbols symbols() {
        return layout.symbols();
    }

    /** The numbers that the rules compare with. */
    public Limits limits() {
        return rules;
    }

    public Vocabulary vocabulary() {
        return rules.vocabulary();
    }

    /** What the rules as they are make of a case. */
    public Recording record(PatientCase patientCase) {
        List<Object> seen = CaseFacts.of(patientCase, views);
        return new Recording(patientCase, seen, rules, new Run(layout, rules.vocabulary().formulary()).run(seen));
    }

    /** What the rules make of a case with one of them changed; of a recorded case, for which the facts are at hand. */
    public Assessment assess(Recording recording, Change change) {
        List<Object> seen = movesPossibilities(change)
                ? CaseFacts.of(recording.patientCase(), rules.vocabulary(), limitsWith(change))
                : recording.seen();
        Run run = Run.without(change.rule(), change.instead(), layout, rules.vocabulary().formulary());
        return new Recording(recording.patientCase(), seen, rules, run.run(seen)).assessment();
    }

    /**
     * Whether equal conclusions make equal answers with these rules and with others, but for the version of the
     * rules: the tables are the same, and so are the ids and citations of rules of the same name.
     */
    public boolean assemblesAs(Rehearsal other) {
        return tables().equals(other.tables()) && rules.questions().all().equals(other.rules.questions().all())
                && other.layout.rules().stream().map(RuleLogic::name).filter(name -> rules.rule(name) != null)
                .allMatch(name -> rules.rule(name).equals(other.rules.rule(name)));
    }

    private Map<String, String> tables() {
        Map<String, String> tables = new HashMap<>(rules.files().tables());
        tables.remove(RuleFiles.VERSION);
        return tables;
    }

    /** Some recorded cases, set up for asking in which of them a change can show. */
    public RecordedCases compare(List<Recording> recordings) {
        return new RecordedCases(layout, recordings, this::movesPossibilities);
    }

    /**
     * Whether a change moves a limit by which the possibilities of an unknown burden or AFP are told apart.
     */
    private boolean movesPossibilities(Change change) {
        return change.instead().isPresent()
                && !comparisons(Stream.of(change.rule())).equals(comparisons(change.instead().stream()));
    }

    private static Map<String, List<Comparison>> comparisons(Stream<RuleLogic> rules) {
        return rules.flatMap(rule -> rule.patterns().stream()).filter(pattern -> CaseFacts.hasRegions(pattern.fact()))
                .flatMap(pattern -> pattern.conditions().stream()).flatMap(Comparison::in).distinct()
                .collect(Collectors.groupingBy(Comparison::fact));
    }

    private Limits limitsWith(Change change) {
        Function<RuleLogic, Stream<RuleLogic>> changed = rule ->
                rule.id().equals(change.rule().id()) ? change.instead().stream() : Stream.of(rule);
        Map<String, List<Comparison>> all = comparisons(layout.rules().stream().flatMap(changed));
        return fact -> all.getOrDefault(fact, List.of());
    }
}
