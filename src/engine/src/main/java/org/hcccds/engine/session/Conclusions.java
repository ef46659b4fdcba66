package org.hcccds.engine.session;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.hcccds.engine.rulebase.Formulary;
import org.hcccds.model.code.Severity;
import org.hcccds.model.rule.Classification;
import org.hcccds.model.rule.Conclusion;
import org.hcccds.model.rule.Conclusion.AboutCare;
import org.hcccds.model.rule.Conclusion.ClassCandidate;
import org.hcccds.model.rule.Conclusion.FindingCandidate;
import org.hcccds.model.rule.Contraindicated;
import org.hcccds.model.rule.Contraindication;
import org.hcccds.model.rule.Exposure;
import org.hcccds.model.rule.Finding;
import org.hcccds.model.rule.Points;
import org.hcccds.model.rule.PossibleStage;
import org.hcccds.model.rule.Procedure;
import org.hcccds.model.rule.Remark;
import org.hcccds.model.rule.Score;
import org.hcccds.model.rule.Stage;

/** What the rules concluded about one case, sorted by what it is about while the rules fire. */
public final class Conclusions {

    /**
     * A conclusion with the rule that drew it.
     *
     * @param rule  its name
     * @param facts the facts that the rule matched; for conclusions other than stages empty unless they were asked for
     */
    public record Drawn(String rule, Conclusion conclusion, List<Object> facts) {
    }

    private final List<Drawn> drawn = new ArrayList<>();
    private final Map<String, List<Drawn>> stages = new LinkedHashMap<>();
    private final Map<String, List<Drawn>> findings = new LinkedHashMap<>();
    private final Map<String, List<Drawn>> classes = new LinkedHashMap<>();
    private final Map<String, List<Drawn>> scores = new LinkedHashMap<>();
    private final Map<String, List<Drawn>> remarks = new LinkedHashMap<>();
    private final List<Drawn> care = new ArrayList<>();
    private final Set<String> contraindicated = new LinkedHashSet<>();
    private int ruledOutFor;
    private final Set<Object> decided = new HashSet<>();
    /** The first fact of each record; of some there are several, which are possibilities beside one another. */
    private final Map<Class<?>, Object> firstFacts = new HashMap<>();
    private final Set<Class<?>> open = new HashSet<>();

    /** Nothing concluded yet. */
    public Conclusions() {
    }

    /** Takes note of a fact that the rules can see, given or concluded. */
    public void saw(Object fact) {
        Object first = firstFacts.putIfAbsent(fact.getClass(), fact);
        if (first != null && !first.equals(fact)) {
            open.add(fact.getClass());
        }
    }

    /** Takes note of what a rule concluded. */
    public void add(Drawn one) {
        drawn.add(one);
        Conclusion conclusion = one.conclusion();
        if (conclusion instanceof FindingCandidate finding) {
            add(findings, finding.id(), one);
        } else if (conclusion instanceof ClassCandidate candidate) {
            add(classes, candidate.id(), one);
        } else if (conclusion instanceof PossibleStage stage) {
            add(stages, stage.system(), one);
        } else if (conclusion instanceof Score score) {
            add(scores, score.id(), one);
        } else if (conclusion instanceof Remark remark) {
            add(remarks, remark.system(), one);
        } else if (conclusion instanceof AboutCare) {
            care.add(one);
            if (conclusion instanceof Contraindication found && found.severity() == Severity.ABSOLUTE) {
                contraindicated.add(found.target());
            }
        }
    }

    private static void add(Map<String, List<Drawn>> group, String key, Drawn one) {
        group.computeIfAbsent(key, id -> new ArrayList<>(2)).add(one);
    }

    /** Every conclusion in the order it was drawn. */
    public List<Drawn> drawn() {
        return Collections.unmodifiableList(drawn);
    }

    /** Possible stages by staging system. */
    public Map<String, List<Drawn>> stages() {
        return Collections.unmodifiableMap(stages);
    }

    /** Possible answers by finding. */
    public Map<String, List<Drawn>> findings() {
        return Collections.unmodifiableMap(findings);
    }

    /** Possible classes by classification. */
    public Map<String, List<Drawn>> classes() {
        return Collections.unmodifiableMap(classes);
    }

    /** Scores by id. */
    public Map<String, List<Drawn>> scores() {
        return Collections.unmodifiableMap(scores);
    }

    /** Remarks by staging system. */
    public Map<String, List<Drawn>> remarks() {
        return Collections.unmodifiableMap(remarks);
    }

    /** What was handed out as decided: facts for further rules. */
    Set<Object> decided() {
        return Collections.unmodifiableSet(decided);
    }

    /** What is about treatment: offers, contraindications, requirements, cautions, notes. */
    public List<Drawn> care() {
        return Collections.unmodifiableList(care);
    }

    /** Whether a conclusion was drawn from facts that are certain, rather than from possibilities; needs its facts. */
    public boolean isCertain(Drawn conclusion) {
        return conclusion.facts().stream().allMatch(this::isCertain);
    }

    /** Whether a conclusion is about this patient: about treatment, or a stage, finding or class that is decided. */
    public boolean holds(Drawn conclusion) {
        Conclusion drawnOne = conclusion.conclusion();
        if (drawnOne instanceof FindingCandidate finding) {
            return agree(findings.get(finding.id()));
        } else if (drawnOne instanceof ClassCandidate candidate) {
            return agree(classes.get(candidate.id()));
        } else if (drawnOne instanceof PossibleStage stage) {
            return agree(stages.get(stage.system()));
        }
        return drawnOne instanceof AboutCare;
    }

    private boolean isCertain(Object fact) {
        if (fact instanceof FindingCandidate finding) {
            return agree(findings.get(finding.id()));
        } else if (fact instanceof ClassCandidate candidate) {
            return agree(classes.get(candidate.id()));
        } else if (fact instanceof Score score) {
            return score.low() == score.high();
        } else if (fact instanceof Points points) {
            return points.low() == points.high();
        } else if (isOneOfMany(fact)) {
            return true;
        }
        return !open.contains(fact.getClass());
    }

    /** Decided facts stand beside others of their record that are about something else. */
    private static boolean isOneOfMany(Object fact) {
        return fact instanceof Stage || fact instanceof Finding || fact instanceof Classification
                || fact instanceof Contraindicated || fact instanceof Exposure || fact instanceof Procedure;
    }

    /**
     * The stages, findings and classes of which one possibility alone remains, and what absolute contraindications rule
     * out, as facts for further rules: those that were not handed out before.
     */
    public List<Object> newlyDecided(Formulary formulary) {
        List<Object> fresh = new ArrayList<>();
        agreed(stages, (system, one) -> {
            String code = ((PossibleStage) one).code();
            if (!code.equals(PossibleStage.NONE)) {
                fresh.add(new Stage(system, code));
            }
        });
        agreed(findings, (id, one) -> fresh.add(new Finding(id, ((FindingCandidate) one).value())));
        agreed(classes, (id, one) -> fresh.add(new Classification(id, ((ClassCandidate) one).value())));
        if (contraindicated.size() > ruledOutFor) {
            ruledOutFor = contraindicated.size();
            formulary.ruledOutBy(contraindicated).forEach(target -> fresh.add(new Contraindicated(target)));
        }
        fresh.removeIf(fact -> !decided.add(fact));
        return fresh;
    }

    private static void agreed(Map<String, List<Drawn>> candidates, BiConsumer<String, Conclusion> use) {
        candidates.forEach((name, all) -> {
            if (agree(all)) {
                use.accept(name, all.get(0).conclusion());
            }
        });
    }

    private static boolean agree(List<Drawn> candidates) {
        Conclusion first = candidates.get(0).conclusion();
        for (Drawn one : candidates) {
            if (!one.conclusion().equals(first)) {
                return false;
            }
        }
        return true;
    }
}
