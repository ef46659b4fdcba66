package org.hcccds.authoring.staging;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hcccds.engine.logic.Place;
import org.hcccds.engine.logic.RuleLogic;
import org.hcccds.engine.logic.Symbols;
import org.hcccds.engine.rulebase.RuleDraft;
import org.hcccds.model.patient.Fact;
import org.hcccds.model.patient.PatientCase;
import org.hcccds.model.rule.PossibleStage;

/**
 * What staging systems make of complete cases: one case is tried for each combination of facts that their rules can
 * tell apart, so that a gap or an overlap is found wherever there is one.
 *
 * @param gaps     one a system
 * @param overlaps one for each two rules
 * @param leftOut  systems whose rules rest on more than possibilities of a case, such as treatments given; these are
 *                 not judged
 */
public record StagingReview(List<Gap> gaps, List<Overlap> overlaps, List<String> leftOut) {

    /**
     * A case without a stage.
     *
     * @param place where the rules of the system begin
     */
    public record Gap(String system, Place place, PatientCase witness) {
    }

    /** A case that two rules give different stages. */
    public record Overlap(RuleLogic first, RuleLogic second, PatientCase witness) {
    }

    /** Tries the staging systems of some rules. */
    public static StagingReview of(RuleDraft draft) {
        StagingReview review = new StagingReview(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        List<RuleLogic> stages = draft.rules().stream().filter(rule -> isStage(rule, draft.symbols())).toList();
        CasesTried cases = CasesTried.of(stages, draft);
        Map<String, List<RuleLogic>> systems = stages.stream()
                .collect(Collectors.groupingBy(StagingReview::system, TreeMap::new, Collectors.toList()));
        systems.forEach((system, rules) -> cases.groupsFor(rules).ifPresentOrElse(
                groups -> review.combine(system, rules, rules.stream().map(cases::needs).toList(), groups),
                () -> review.leftOut().add(system)));
        return review;
    }

    private static boolean isStage(RuleLogic rule, Symbols symbols) {
        return symbols.signature(rule.conclusion(), rule.arguments().size())
                .filter(signature -> signature.makes() == PossibleStage.class).isPresent()
                && rule.isConstant();
    }

    private static String system(RuleLogic rule) {
        return (String) rule.values().get(0);
    }

    private void combine(String system, List<RuleLogic> stages, List<BitSet> needs,
                         List<Map<BitSet, PatientCase>> groups) {
        Map<BitSet, List<PatientCase>> combined = new LinkedHashMap<>(Map.of(new BitSet(), List.of()));
        for (Map<BitSet, PatientCase> group : groups) {
            Map<BitSet, List<PatientCase>> wider = new LinkedHashMap<>();
            combined.forEach((matched, parts) -> group.forEach((more, part) -> {
                BitSet all = (BitSet) matched.clone();
                all.or(more);
                wider.computeIfAbsent(all, key -> Stream.concat(parts.stream(), Stream.of(part)).toList());
            }));
            combined = wider;
        }
        Optional<List<PatientCase>> gap = Optional.empty();
        Set<List<Integer>> overlapping = new HashSet<>();
        for (Map.Entry<BitSet, List<PatientCase>> one : combined.entrySet()) {
            List<Integer> firing = firing(needs, one.getKey());
            if (firing.isEmpty() && gap.isEmpty()) {
                gap = Optional.of(one.getValue());
            }
            for (int i : firing) {
                for (int j : firing) {
                    if (i < j && !stages.get(i).arguments().equals(stages.get(j).arguments())
                            && overlapping.add(List.of(i, j))) {
                        overlaps.add(new Overlap(stages.get(i), stages.get(j), joined(one.getValue())));
                    }
                }
            }
        }
        gap.ifPresent(parts -> gaps.add(new Gap(system, stages.get(0).place(), joined(parts))));
    }

    private static List<Integer> firing(List<BitSet> needs, BitSet matched) {
        List<Integer> firing = new ArrayList<>();
        for (int i = 0; i < needs.size(); i++) {
            BitSet lacking = (BitSet) needs.get(i).clone();
            lacking.andNot(matched);
            if (lacking.isEmpty()) {
                firing.add(i);
            }
        }
        return firing;
    }

    private static PatientCase joined(List<PatientCase> parts) {
        PatientCase.Builder whole = PatientCase.builder("witness");
        parts.forEach(part -> part.known().forEach(fact -> copy(fact, part, whole)));
        return whole.build();
    }

    private static <T> void copy(Fact<T> fact, PatientCase from, PatientCase.Builder to) {
        to.set(fact, from.get(fact).orElseThrow());
    }
}
