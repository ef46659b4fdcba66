package org.hcccds.engine.result;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hcccds.engine.UnknownConclusionException;
import org.hcccds.engine.rulebase.RuleBase;
import org.hcccds.engine.rulebase.Vocabulary.ClassKind;
import org.hcccds.engine.rulebase.Vocabulary.ScoreKind;
import org.hcccds.engine.rulebase.Vocabulary.StagingSystem;
import org.hcccds.engine.session.Conclusions;
import org.hcccds.engine.session.Conclusions.Drawn;
import org.hcccds.model.assessment.Assessment;
import org.hcccds.model.assessment.Disagreement;
import org.hcccds.model.assessment.MissingFact;
import org.hcccds.model.assessment.ScoreResult;
import org.hcccds.model.assessment.StageResult;
import org.hcccds.model.assessment.TraceLine;
import org.hcccds.model.code.Answer;
import org.hcccds.model.rule.Conclusion.ClassCandidate;
import org.hcccds.model.rule.Conclusion.FindingCandidate;
import org.hcccds.model.rule.PossibleStage;
import org.hcccds.model.rule.Remark;
import org.hcccds.model.rule.Score;

/**
 * Puts conclusions into the order of the rule base's tables. The order in which rules fired leaves no mark.
 *
 * <p>A conclusion that the tables do not know is an error of its rule, and is reported as such.
 */
public final class Assembler {

    private final RuleBase rules;
    private final Conclusions conclusions;
    private final Map<String, List<String>> classes;
    private final Guidance guidance;

    public Assembler(RuleBase rules, Conclusions conclusions) {
        this.rules = rules;
        this.conclusions = conclusions;
        this.classes = possibleClasses();
        this.guidance = new Guidance(rules, conclusions.care());
    }

    /** From rules whose conclusion holds for the patient, rather than being one of several possibilities. */
    private List<Disagreement> disagreements() {
        Disagreements disagreements = new Disagreements(rules.questions());
        conclusions.held(one -> disagreements.addRule(one.rule()));
        guidance.options().forEach(disagreements::addOption);
        return disagreements.found();
    }

    /** The assessment without missing facts and trace. */
    public Assessment assemble(String caseId) {
        return assemble(caseId, stages(), List.of(), false, List.of());
    }

    /** The assessment, with stages, missing facts, whether these are all, and trace as given. */
    public Assessment assemble(String caseId, List<StageResult> stages, List<MissingFact> missing,
                               boolean missingComplete, List<TraceLine> trace) {
        Map<String, String> decided = new LinkedHashMap<>();
        Map<String, List<String>> open = new LinkedHashMap<>();
        classes.forEach((id, values) -> {
            if (values.size() == 1) {
                decided.put(id, values.get(0));
            } else {
                open.put(id, values);
            }
        });
        return new Assessment(caseId, rules.version(), scores(), stages, findings(),
                Collections.unmodifiableMap(decided), Collections.unmodifiableMap(open),
                guidance.options(), guidance.contraindications(), guidance.prerequisites(), guidance.notes(),
                disagreements(), missing, missingComplete, trace);
    }

    /** The stages of every staging system. */
    public List<StageResult> stages() {
        Map<String, List<Drawn>> drawn = conclusions.stages();
        Map<String, List<Drawn>> remarks = conclusions.remarks();
        checkKnown(drawn, rules.vocabulary().stagingSystems().keySet(), "staging system", "stages.csv");
        List<StageResult> results = new ArrayList<>();
        for (StagingSystem system : rules.vocabulary().stagingSystems().values()) {
            List<Drawn> all = drawn.getOrDefault(system.name(), List.of());
            List<Drawn> candidates = all.stream().filter(one -> !isNone(one)).toList();
            boolean mayBeNone = candidates.size() < all.size();
            List<String> possible = inOrder(candidates, one -> ((PossibleStage) one.conclusion()).code(),
                    system.codes(), "stage of " + system.name(), "stages.csv");
            results.add(new StageResult(system.name(), system.edition(),
                    possible.size() == 1 && !mayBeNone ? Optional.of(possible.get(0)) : Optional.empty(), possible,
                    because(candidates),
                    remarks.getOrDefault(system.name(), List.of()).stream()
                            .map(one -> new StageResult.Remark(((Remark) one.conclusion()).text(),
                                    one.rule().id()))
                            .distinct().sorted((a, b) -> a.because().compareTo(b.because())).toList()));
        }
        return List.copyOf(results);
    }

    private static boolean isNone(Drawn stage) {
        return ((PossibleStage) stage.conclusion()).code().equals(PossibleStage.NONE);
    }

    /** The rules behind the stages: where some draw on certain facts alone, these; what is merely possible is no reason. */
    private List<String> because(List<Drawn> candidates) {
        List<Drawn> certain = candidates.stream().filter(conclusions::isCertain).toList();
        return (certain.isEmpty() ? candidates : certain).stream().map(one -> one.rule().id()).distinct().sorted()
                .toList();
    }

    /** Every finding of findings.csv, decided or not. */
    public Map<String, Answer> findings() {
        Map<String, List<Drawn>> drawn = conclusions.findings();
        Map<String, Answer> findings = new LinkedHashMap<>();
        int known = 0;
        for (String id : rules.vocabulary().findings().keySet()) {
            List<Drawn> candidates = drawn.get(id);
            known += candidates == null ? 0 : 1;
            findings.put(id, candidates == null ? Answer.UNKNOWN : agreed(candidates));
        }
        if (known < drawn.size()) {
            checkKnown(drawn, rules.vocabulary().findings().keySet(), "finding", "findings.csv");
        }
        return Collections.unmodifiableMap(findings);
    }

    private static Answer agreed(List<Drawn> candidates) {
        Answer agreed = null;
        for (Drawn one : candidates) {
            Answer answer = ((FindingCandidate) one.conclusion()).value();
            if (agreed != null && agreed != answer) {
                return Answer.UNKNOWN;
            }
            agreed = answer;
        }
        return agreed == null ? Answer.UNKNOWN : agreed;
    }

    private Map<String, ScoreResult> scores() {
        Map<String, List<Drawn>> drawn = conclusions.scores();
        checkKnown(drawn, rules.vocabulary().scores().keySet(), "score", "scores.csv");
        Map<String, ScoreResult> scores = new LinkedHashMap<>();
        for (ScoreKind kind : rules.vocabulary().scores().values()) {
            List<Drawn> ranges = drawn.getOrDefault(kind.id(), List.of());
            if (!ranges.isEmpty()) {
                scores.put(kind.id(), score(kind, ranges));
            }
        }
        return Collections.unmodifiableMap(scores);
    }

    private ScoreResult score(ScoreKind kind, List<Drawn> ranges) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (Drawn one : ranges) {
            low = Math.min(low, ((Score) one.conclusion()).low());
            high = Math.max(high, ((Score) one.conclusion()).high());
        }
        double shownLow = rounded(low, kind.decimals());
        double shownHigh = low == high ? shownLow : rounded(high, kind.decimals());
        List<String> grades = kind.grades() == null ? List.of() : classes.getOrDefault(kind.grades(), List.of());
        return new ScoreResult(shownLow, shownHigh, low == high, kind.graded(), grades);
    }

    private Map<String, List<String>> possibleClasses() {
        Map<String, List<Drawn>> drawn = conclusions.classes();
        checkKnown(drawn, rules.vocabulary().classes().keySet(), "class", "classes.csv");
        Map<String, List<String>> possible = new LinkedHashMap<>();
        for (ClassKind kind : rules.vocabulary().classes().values()) {
            if (drawn.containsKey(kind.id())) {
                possible.put(kind.id(), inOrder(drawn.get(kind.id()),
                        one -> ((ClassCandidate) one.conclusion()).value(), kind.values(), kind.id(), "classes.csv"));
            }
        }
        return possible;
    }

    private List<String> inOrder(List<Drawn> drawn, Function<Drawn, String> value, List<String> order, String what,
                                 String table) {
        for (Drawn one : drawn) {
            if (!order.contains(value.apply(one))) {
                throw unknown(one, what, value.apply(one), table);
            }
        }
        if (drawn.size() == 1) {
            return List.of(value.apply(drawn.get(0)));
        }
        Set<String> found = drawn.stream().map(value).collect(Collectors.toSet());
        return order.stream().filter(found::contains).toList();
    }

    private void checkKnown(Map<String, List<Drawn>> drawn, Set<String> known, String what, String table) {
        drawn.forEach((id, all) -> {
            if (!known.contains(id)) {
                throw unknown(all.get(0), what, id, table);
            }
        });
    }

    private UnknownConclusionException unknown(Drawn one, String what, String value, String table) {
        return new UnknownConclusionException(rules.infoOf(one.rule()).source(), what, value, table);
    }

    private static double rounded(double value, int decimals) {
        if (value == Math.rint(value)) {
            return value + 0.0; // which makes zero of a negative zero
        }
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP).doubleValue();
    }
}
