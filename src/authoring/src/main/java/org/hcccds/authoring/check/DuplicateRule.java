package org.hcccds.authoring.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hcccds.engine.logic.RuleLogic;
import org.hcccds.engine.rulebase.Sources;
import org.hcccds.engine.table.TableKind;

/**
 * No two rules of one source have the same conditions and conclusion. Two guidelines may well say the same: each
 * speaks for itself, with a rule of its own.
 */
final class DuplicateRule implements RuleCheck {

    @Override
    public String id() {
        return "duplicate-rule";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Stream<Mistake> mistakes(RuleSet rules) {
        Implication implication = new Implication(rules.draft().symbols());
        List<Mistake> mistakes = new ArrayList<>();
        for (List<RuleLogic> group : Implication.sameConclusion(rules.rules())) {
            for (int i = 1; i < group.size(); i++) {
                RuleLogic rule = group.get(i);
                group.subList(0, i).stream().filter(other -> isOfOneSource(rule, other, rules)
                        && implication.holds(rule, other) && implication.holds(other, rule)).findFirst()
                        .ifPresent(other -> mistakes.add(new Mistake(rule.place(), "the rule " + rule.id()
                                + " has the conditions and the conclusion of " + other.id() + ", at "
                                + other.place() + ".",
                        "one rule is to cite the statements of both, or a condition is missing.")));
            }
        }
        return mistakes.stream();
    }

    private static boolean isOfOneSource(RuleLogic rule, RuleLogic other, RuleSet rules) {
        Sources sources = rules.vocabulary().sources();
        return rule.cites().stream().anyMatch(other.cites()::contains)
                || Stream.of(rule, other).allMatch(one -> hasReadableSources(one, rules))
                && guidelines(rule, sources).equals(guidelines(other, sources));
    }

    private static boolean hasReadableSources(RuleLogic rule, RuleSet rules) {
        return rule.cites().stream().allMatch(id -> rules.vocabulary().sources().citation(id).isPresent()
                || !rules.mayHold(id, TableKind.STATEMENTS, TableKind.DEFINITIONS));
    }

    private static Set<String> guidelines(RuleLogic rule, Sources sources) {
        return rule.cites().stream().flatMap(id -> sources.guidelineOf(id).stream()).collect(Collectors.toSet());
    }
}
