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
import java.util.function.Consumer;
import org.hcccds.engine.rulebase.CitedRule;
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
     * @param facts the facts that the rule matched; for conclusions other than stages empty unless they were asked for
     */
    public record Drawn(CitedRule rule, Conclusion conclusion, List<Object> facts) {
    }

    private final List<Drawn> drawn = new ArrayList<>();
    private final Candidates stages = new Candidates();
    private final Candidates findings = new Candidates();
    private final Candidates classes = new Candidates();
    private final Map<String, List<Drawn>> scores = new LinkedHashMap<>();
    private final Map<String, List<Drawn>> remarks = new LinkedHashMap<>();
    private final List<Drawn> care = new ArrayList<>();
    private final Set<String> contraindicated = new LinkedHashSet<>();
    private int ruledOutFor;
    private final Set<String> ruledOut = new HashSet<>();
    /** The first fact of each record; of some there are several, which are possibilities beside one another. */
    private final Map<Class<?>, Object> firstFacts = new HashMap<>();
    private final Set<Class<?>> open = new HashSet<>();

    /** Nothing concluded yet. */
    public Conclusions() {
    }

    /** Takes note of a fact that the rules can see, given or concluded. */
    public void saw(Object fact) {
        if (fact instanceof Points || fact instanceof Score || fact instanceof AboutCare
                || fact instanceof FindingCandidate || isOneOfMany(fact)) {
            return; // nobody asks whether they are certain, or it does not depend on others of their record
        }
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
            findings.add(finding.id(), one);
        } else if (conclusion instanceof ClassCandidate candidate) {
            classes.add(candidate.id(), one);
        } else if (conclusion instanceof PossibleStage stage) {
            stages.add(stage.system(), one);
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
        return stages.byName();
    }

    /** Possible answers by finding. */
    public Map<String, List<Drawn>> findings() {
        return findings.byName();
    }

    /** Possible classes by classification. */
    public Map<String, List<Drawn>> classes() {
        return classes.byName();
    }

    /** Scores by id. */
    public Map<String, List<Drawn>> scores() {
        return Collections.unmodifiableMap(scores);
    }

    /** Remarks by staging system. */
    public Map<String, List<Drawn>> remarks() {
        return Collections.unmodifiableMap(remarks);
    }

    /** What is about treatment: offers, contraindications, requirements, cautions, notes. */
    public List<Drawn> care() {
        return Collections.unmodifiableList(care);
    }

    /** Whether a conclusion was drawn from facts that are certain, rather than from possibilities; needs its facts. */
    public boolean isCertain(Drawn conclusion) {
        return conclusion.facts().stream().allMatch(this::isCertain);
    }

    /** Hands out the conclusions about this patient: about treatment, or a stage, finding or class that is decided. */
    public void held(Consumer<Drawn> use) {
        findings.agreed(use);
        classes.agreed(use);
        stages.agreed(use);
        care.forEach(use);
    }

    private boolean isCertain(Object fact) {
        if (fact instanceof FindingCandidate finding) {
            return findings.agree(finding.id());
        } else if (fact instanceof ClassCandidate candidate) {
            return classes.agree(candidate.id());
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
        stages.newlyAgreed(one -> {
            PossibleStage stage = (PossibleStage) one;
            if (!stage.code().equals(PossibleStage.NONE)) {
                fresh.add(new Stage(stage.system(), stage.code()));
            }
        });
        findings.newlyAgreed(one -> fresh.add(new Finding(((FindingCandidate) one).id(), ((FindingCandidate) one).value())));
        classes.newlyAgreed(one ->
                fresh.add(new Classification(((ClassCandidate) one).id(), ((ClassCandidate) one).value())));
        if (contraindicated.size() > ruledOutFor) {
            ruledOutFor = contraindicated.size();
            formulary.ruledOutBy(contraindicated).stream().filter(ruledOut::add)
                    .forEach(target -> fresh.add(new Contraindicated(target)));
        }
        return fresh;
    }
}
