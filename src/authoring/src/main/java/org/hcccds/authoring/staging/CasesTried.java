package org.hcccds.authoring.staging;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hcccds.engine.logic.FactPattern;
import org.hcccds.engine.logic.RuleLogic;
import org.hcccds.engine.rulebase.RuleDraft;
import org.hcccds.engine.session.CaseFacts;
import org.hcccds.engine.session.View;
import org.hcccds.model.patient.PatientCase;

/**
 * Parts of cases that stage rules can tell apart.
 *
 * @param numbers  of the patterns of stage rules
 * @param patterns by number
 * @param tried    by group of facts: which patterns are matched, each with a part of a case that matches these; empty
 *                 where
 *                 the rules do not lead there from the case
 */
record CasesTried(Map<String, Integer> numbers, List<FactPattern> patterns,
                  Map<CaseGroup, Map<BitSet, PatientCase>> tried) {

    /** Of these several possibilities make one fact, which the rules alone do not show. */
    private static final Set<String> DECIDED = Set.of("Stage", "Finding", "Classification", "Contraindicated");

    /** Tries all groups of facts that some stage rules rest on. */
    static CasesTried of(List<RuleLogic> stages, RuleDraft draft) {
        CasesTried cases = new CasesTried(new LinkedHashMap<>(), new ArrayList<>(), new LinkedHashMap<>());
        stages.stream().flatMap(rule -> rule.patterns().stream()).filter(FactPattern::isPlain).forEach(pattern ->
                cases.numbers.computeIfAbsent(key(pattern), key -> {
                    cases.patterns.add(pattern);
                    return cases.patterns.size() - 1;
                }));
        Origins origins = Origins.of(draft.rules(), stages, draft.symbols());
        CaseValues values = new CaseValues(Stream.concat(cases.patterns.stream(),
                origins.rules().stream().flatMap(rule -> rule.patterns().stream())).toList());
        List<View> views = CaseFacts.views(draft.vocabulary(), null);
        CaseGroups.of(cases.patterns, origins, draft.symbols()).forEach(group -> cases.tried.put(group,
                group.facts().isEmpty() || group.kinds().stream().anyMatch(DECIDED::contains) ? Map.of()
                        : group.distinct(cases.patterns, values, views, draft.symbols())));
        return cases;
    }

    private static String key(FactPattern pattern) {
        return pattern.negated() + pattern.key();
    }

    /** The numbers of the patterns that a rule needs, all of which are plain. */
    BitSet needs(RuleLogic rule) {
        BitSet needs = new BitSet();
        rule.patterns().forEach(pattern -> needs.set(numbers.get(key(pattern))));
        return needs;
    }

    /** The groups that some rules rest on, with what these can tell apart; empty where not all of it could be tried. */
    Optional<List<Map<BitSet, PatientCase>>> groupsFor(List<RuleLogic> rules) {
        if (!rules.stream().flatMap(rule -> rule.patterns().stream()).allMatch(FactPattern::isPlain)) {
            return Optional.empty();
        }
        BitSet needed = new BitSet();
        rules.forEach(rule -> needed.or(needs(rule)));
        List<Map<BitSet, PatientCase>> groups = new ArrayList<>();
        for (Map.Entry<CaseGroup, Map<BitSet, PatientCase>> group : tried.entrySet()) {
            if (needed.stream().mapToObj(patterns::get)
                    .anyMatch(pattern -> group.getKey().kinds().contains(pattern.fact()))) {
                Map<BitSet, PatientCase> distinct = new LinkedHashMap<>();
                group.getValue().forEach((matched, part) -> {
                    BitSet seen = (BitSet) matched.clone();
                    seen.and(needed);
                    distinct.putIfAbsent(seen, part);
                });
                groups.add(distinct);
            }
        }
        return groups.stream().anyMatch(Map::isEmpty) ? Optional.empty() : Optional.of(groups);
    }
}
