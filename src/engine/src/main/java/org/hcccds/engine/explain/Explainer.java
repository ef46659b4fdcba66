package org.hcccds.engine.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hcccds.engine.logic.RuleLogic;
import org.hcccds.engine.rulebase.Vocabulary;
import org.hcccds.engine.whatif.CaseStudy;
import org.hcccds.engine.whatif.Changes;
import org.hcccds.model.assessment.Assessment;
import org.hcccds.model.assessment.Option;
import org.hcccds.model.assessment.StageResult;
import org.hcccds.model.assessment.Status;
import org.hcccds.model.explanation.Answered;
import org.hcccds.model.explanation.Answered.Searched;
import org.hcccds.model.explanation.Change;
import org.hcccds.model.explanation.Change.FactChange;
import org.hcccds.model.explanation.Explanation;
import org.hcccds.model.explanation.RuleReading;

/** Explains where a treatment stands, and which stage the patient is in, for one case. */
public final class Explainer {

    private final CaseStudy study;
    private final Assessment assessed;
    private final Vocabulary vocabulary;
    private final RuleReader reader;

    /** @param assessed what the rules concluded about the case */
    public Explainer(CaseStudy study, Assessment assessed, Vocabulary vocabulary) {
        this.study = study;
        this.assessed = assessed;
        this.vocabulary = vocabulary;
        this.reader = new RuleReader(study, new ConditionWords(vocabulary));
    }

    /**
     * Where a treatment stands in each guideline that has rules about it.
     *
     * @param guideline id or id and edition of one; empty for all
     * @throws IllegalArgumentException if there is no such treatment
     */
    public Explanation treatment(String treatment, Optional<String> guideline) {
        if (!vocabulary.formulary().treatments().contains(treatment)) {
            throw new IllegalArgumentException("no treatment " + treatment);
        }
        List<Answered> answers = new ArrayList<>();
        editions(treatment).forEach((named, labels) -> {
            if (guideline.isEmpty() || labels.contains(guideline.get()) || idOf(named).equals(guideline.get())) {
                answers.addAll(answers(named, labels, treatment));
            }
        });
        return new Explanation(assessed.caseId(), assessed.rules(), treatment, List.copyOf(answers));
    }

    /**
     * The guidelines in their order, each with the names under which rules speak for it: what a source says of a guideline
     * without the edition counts for the edition where there is one alone.
     */
    private Map<String, Set<String>> editions(String treatment) {
        List<String> labels = study.guidelines(treatment).stream().sorted(Comparator
                .comparing((String label) -> vocabulary.sources().guidelineOrder(idOf(label)))
                .thenComparing(label -> vocabulary.sources().guidelineOrder(label))).toList();
        Map<String, Set<String>> editions = new LinkedHashMap<>();
        for (String label : labels) {
            List<String> named = labels.stream().filter(other -> !other.equals(label) && idOf(other).equals(label)).toList();
            editions.computeIfAbsent(named.size() == 1 ? named.get(0) : label, key -> new LinkedHashSet<>()).add(label);
        }
        return editions;
    }

    private static String idOf(String label) {
        int blank = label.indexOf(' ');
        return blank < 0 ? label : label.substring(0, blank);
    }

    private List<Answered> answers(String named, Set<String> labels, String treatment) {
        List<Answered> answers = new ArrayList<>();
        for (Option option : assessed.options()) {
            String label = Stream.concat(Stream.of(option.guideline()), option.edition().stream())
                    .reduce((id, edition) -> id + ' ' + edition).orElseThrow();
            if (option.treatment().equals(treatment) && labels.contains(label)) {
                answers.add(standing(label, option, labels));
            }
        }
        return answers.isEmpty() ? List.of(absent(named, labels, treatment)) : answers;
    }

    private Answered standing(String label, Option option, Set<String> labels) {
        List<RuleReading> rules = option.because().stream().map(study::rule).map(reader::read).toList();
        boolean open = option.status() == Status.CONDITIONAL || option.status() == Status.EXCLUDED;
        Set<Status> better = option.status() == Status.EXCLUDED ? Set.of(Status.RECOMMENDED, Status.CONDITIONAL)
                : Set.of(Status.RECOMMENDED);
        Changes.Result changes = open ? study.changesToOffer(labels, option.treatment(), better) : null;
        return new Answered(label, Optional.of(option.setting()), option.status().code(), Optional.of(option), rules, 0,
                changes(changes), searched(changes));
    }

    private Answered absent(String named, Set<String> labels, String treatment) {
        List<RuleLogic> offering = study.speaking(labels, treatment, false);
        List<RuleLogic> speaking = offering.isEmpty() ? study.speaking(labels, treatment, true) : offering;
        Changes.Result changes = offering.isEmpty() ? null
                : study.changesToOffer(labels, treatment, Set.of(Status.RECOMMENDED, Status.CONDITIONAL));
        return new Answered(named, Optional.empty(), Answered.ABSENT, Optional.empty(),
                reader.closest(speaking).stream().toList(), speaking.size() - 1, changes(changes), searched(changes));
    }

    /**
     * Which stage of a system the patient is in or may be, and why not in the others.
     *
     * @throws IllegalArgumentException if there is no such system
     */
    public Explanation stage(String system) {
        StageResult result = assessed.stages().stream().filter(stage -> stage.system().equals(system)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no staging system " + system));
        List<Answered> answers = Stream.concat(result.possible().stream(),
                vocabulary.stagingSystems().get(system).codes().stream()
                        .filter(code -> !result.possible().contains(code)))
                .map(code -> stage(result, code)).toList();
        return new Explanation(assessed.caseId(), assessed.rules(), system, answers);
    }

    private Answered stage(StageResult result, String code) {
        List<RuleLogic> giving = study.giving(result.system(), code);
        String standing = result.stage().filter(code::equals).isPresent() ? Answered.DECIDED
                : result.possible().contains(code) ? Answered.POSSIBLE : Answered.RULED_OUT;
        List<RuleReading> rules = standing.equals(Answered.DECIDED)
                ? giving.stream().filter(rule -> result.because().contains(rule.id())).map(reader::read).toList()
                : reader.closest(giving).stream().toList();
        Changes.Result changes = standing.equals(Answered.DECIDED) ? null
                : study.changesToStage(result.system(), code, Answered.DECIDED);
        return new Answered(result.system() + ' ' + code, Optional.empty(), standing, Optional.empty(), rules,
                Math.max(0, giving.size() - rules.size()), changes(changes), searched(changes));
    }

    private List<Change> changes(Changes.Result result) {
        return result == null ? List.of() : result.found().stream().map(found -> new Change(
                found.values().keySet().stream().map(fact -> new FactChange(fact.path(),
                        FactWords.of(fact, found.values().get(fact), found.tried().get(fact)),
                        FactWords.now(fact, study.facts()))).toList(), found.to())).toList();
    }

    private static Searched searched(Changes.Result result) {
        return result == null ? Searched.NOT_NEEDED : result.complete() ? Searched.COMPLETE : Searched.BOUNDED;
    }
}
