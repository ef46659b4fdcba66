package org.hcccds.authoring.mutate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.hcccds.authoring.mutate.MutationReport.Accepted;
import org.hcccds.authoring.mutate.MutationReport.Line;
import org.hcccds.authoring.mutate.MutationReport.Stale;
import org.hcccds.authoring.mutate.MutationReport.Survivor;
import org.hcccds.authoring.scenario.Scenario;
import org.hcccds.engine.HccEngine;
import org.hcccds.engine.logic.RuleLogic;

/**
 * Holds the mutants of rules against scenarios, on all processors. The result does not depend on how many there are.
 */
public final class MutationRun {

    /** Hears how far a run has come; called by several threads. */
    @FunctionalInterface
    public interface Progress {

        /** @param step what is being done @param done how many times @param of so many */
        void at(Step step, int done, int of);
    }

    /** What a run does, one after the other. */
    public enum Step { MUTANTS, SUGGESTIONS }

    private final Judge judge;
    private final List<Mutant> mutants;
    private final AcceptedSurvivors accepted;
    private final Progress progress;

    private MutationRun(Judge judge, List<Mutant> mutants, AcceptedSurvivors accepted, Progress progress) {
        this.judge = judge;
        this.mutants = mutants;
        this.accepted = accepted;
        this.progress = progress;
    }

    /**
     * Prepares a run.
     *
     * @param rules ids of the rules to change
     */
    public static MutationRun of(HccEngine engine, List<Scenario> scenarios, Collection<String> rules,
                                 AcceptedSurvivors accepted, Progress progress) {
        List<RuleLogic> all = engine.workbench().rehearsal().rules();
        List<Mutant> mutants = Mutants.of(all.stream().filter(rule -> rules.contains(rule.id())).toList(), all,
                engine.vocabulary());
        return of(engine, scenarios, mutants, accepted, progress);
    }

    /** Prepares a run of some mutants alone. */
    public static MutationRun of(HccEngine engine, List<Scenario> scenarios, List<Mutant> mutants,
                                 AcceptedSurvivors accepted, Progress progress) {
        return new MutationRun(new Judge(engine.workbench().rehearsal(), scenarios), mutants, accepted, progress);
    }

    /** How many mutants there are. */
    public int size() {
        return mutants.size();
    }

    /** Scenarios that fail before any rule is changed; with such, a run says nothing. */
    public List<Scenario> failing() {
        return judge.failing();
    }

    /** Runs every mutant, without looking for scenarios that would kill those that survive. */
    public List<Verdict> verdicts() {
        AtomicInteger done = new AtomicInteger();
        return mutants.parallelStream().map(mutant -> {
            Verdict verdict = judge.judge(mutant);
            progress.at(Step.MUTANTS, done.incrementAndGet(), mutants.size());
            return verdict;
        }).toList();
    }

    /** Runs every mutant and looks for scenarios that would kill those that survive. */
    public MutationReport report() {
        List<Verdict> verdicts = verdicts();
        List<Verdict> open = new ArrayList<>();
        List<Accepted> spared = new ArrayList<>();
        verdicts.stream().filter(Verdict::survived).forEach(verdict -> reason(verdict.mutant()).ifPresentOrElse(
                reason -> spared.add(new Accepted(verdict.mutant(), reason)), () -> open.add(verdict)));
        Map<Mutant, Suggestion> suggestions = suggestions(open);
        return new MutationReport(lines(verdicts), open.stream().map(verdict -> new Survivor(verdict,
                Optional.ofNullable(suggestions.get(verdict.mutant())))).toList(), List.copyOf(spared),
                        stale(verdicts));
    }

    private Optional<String> reason(Mutant mutant) {
        return accepted.entries().stream().filter(entry -> entry.isAbout(mutant)).map(AcceptedSurvivor::reason)
                .findFirst();
    }

    private Map<Mutant, Suggestion> suggestions(List<Verdict> survivors) {
        Map<String, List<Verdict>> byRule = survivors.stream()
                .collect(Collectors.groupingBy(verdict -> verdict.mutant().rule().id(), TreeMap::new,
                Collectors.toList()));
        ScenarioSearch search = new ScenarioSearch(judge);
        AtomicInteger done = new AtomicInteger();
        Map<Mutant, Suggestion> found = new ConcurrentHashMap<>();
        byRule.values().parallelStream().forEach(those -> {
            found.putAll(search.of(those));
            progress.at(Step.SUGGESTIONS, done.addAndGet(those.size()), survivors.size());
        });
        return found;
    }

    private List<Line> lines(List<Verdict> verdicts) {
        Map<String, List<Verdict>> byTopic = verdicts.stream()
                .collect(Collectors.groupingBy(verdict -> verdict.mutant().topic(), TreeMap::new, Collectors.toList()));
        return byTopic.entrySet().stream().map(topic -> new Line(topic.getKey(), topic.getValue().size(),
                (int) topic.getValue().stream().filter(verdict -> !verdict.survived()).count(),
                (int) topic.getValue().stream().filter(verdict -> verdict.survived()
                        && reason(verdict.mutant()).isPresent()).count())).toList();
    }

    /** Entries about rules that are not run are left alone. */
    private List<Stale> stale(List<Verdict> verdicts) {
        Map<String, List<Verdict>> byRule = verdicts.stream()
                .collect(Collectors.groupingBy(verdict -> verdict.mutant().rule().id()));
        List<String> rules = judge.rehearsal().rules().stream().map(RuleLogic::id).toList();
        List<Stale> stale = new ArrayList<>();
        for (AcceptedSurvivor entry : accepted.entries()) {
            if (!rules.contains(entry.rule())) {
                stale.add(new Stale(entry, "there is no rule " + entry.rule()));
            } else if (byRule.containsKey(entry.rule())) {
                Optional<Verdict> verdict = byRule.get(entry.rule()).stream()
                        .filter(one -> entry.isAbout(one.mutant())).findFirst();
                if (verdict.isEmpty()) {
                    stale.add(new Stale(entry, "no such change of " + entry.rule() + " is tried"));
                } else {
                    verdict.get().killedBy().ifPresent(scenario -> stale.add(new Stale(entry,
                            "the change does not survive: \"" + scenario.name() + "\" notices it")));
                }
            }
        }
        return List.copyOf(stale);
    }
}
