package org.hcccds.authoring.mutate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hcccds.engine.logic.Condition;
import org.hcccds.engine.logic.FactPattern;
import org.hcccds.engine.logic.Operand;
import org.hcccds.engine.logic.Place;
import org.hcccds.engine.logic.RuleLogic;
import org.hcccds.engine.rulebase.Vocabulary;

/**
 * Makes every change of rules that is tried: each condition changed or dropped, each pattern dropped or its "not"
 * taken away,
 * each rule dropped. Which fact is meant, such as the finding of an id, is left alone.
 *
 * <p>Left out are changes that make no difference: a condition that the same values of its field meet, and the second
 * of two
 * changes of a condition that do the same. The values are those that the field may have: for instance there is no
 * systemic line before the first, so that {@code nextLine >= 1} says no more than {@code nextLine >= 0}.
 */
public final class Mutants {

    /** There is exactly one such fact for every case, so that a pattern without conditions asks for nothing. */
    private static final Set<String> ALWAYS_THERE = Set.of("Patient", "Labs", "Liver", "Suitability", "TaceCourse",
            "Plan",
            "Tumor", "LiverDisease", "Bleeding", "Comorbidity", "SystemicCourse");

    private final ConditionChanges changes;

    private Mutants(List<RuleLogic> rules, Vocabulary vocabulary) {
        this.changes = new ConditionChanges(new FieldValues(rules, vocabulary));
    }

    /**
     * The mutants of some rules, in the order of the rules and of the lines in them.
     *
     * @param all the rules whose limits say which values matter
     */
    public static List<Mutant> of(List<RuleLogic> some, List<RuleLogic> all, Vocabulary vocabulary) {
        Mutants mutants = new Mutants(all, vocabulary);
        return some.stream().flatMap(rule -> mutants.of(rule).stream()).toList();
    }

    private List<Mutant> of(RuleLogic rule) {
        List<Mutant> mutants = new ArrayList<>();
        mutants.add(new Mutant(rule, Optional.empty(), rule.place(), RuleLines.of(rule), Mutant.DROPPED));
        Set<String> met = new HashSet<>();
        for (int number = 0; number < rule.patterns().size(); number++) {
            FactPattern pattern = rule.patterns().get(number);
            if (met.add(RuleLines.of(pattern))) {
                addChanged(mutants, rule, number);
            }
        }
        return mutants;
    }

    private void addChanged(List<Mutant> mutants, RuleLogic rule, int number) {
        FactPattern pattern = rule.patterns().get(number);
        if (rule.patterns().size() > 1 && !isReferredTo(pattern, rule)) {
            List<FactPattern> fewer = new ArrayList<>(rule.patterns());
            fewer.remove(number);
            mutants.add(new Mutant(rule, Optional.of(with(rule, fewer)), pattern.place(), RuleLines.of(pattern),
                    Mutant.DROPPED));
        }
        if (pattern.negated()) {
            add(mutants, rule, number, new FactPattern(false, pattern.name(), pattern.fact(), pattern.conditions(),
                    pattern.bindings(), pattern.place()), pattern.place());
        }
        for (Condition condition : pattern.conditions()) {
            if (!Naming.isName(condition)) {
                addChanged(mutants, rule, number, condition);
            }
        }
    }

    private void addChanged(List<Mutant> mutants, RuleLogic rule, int number, Condition condition) {
        FactPattern pattern = rule.patterns().get(number);
        boolean dropsPattern = pattern.conditions().size() == 1 && rule.patterns().size() > 1
                && ALWAYS_THERE.contains(pattern.fact());
        if (!dropsPattern) {
            add(mutants, rule, number, with(pattern, condition, List.of()), condition.place());
        }
        List<Condition> kept = new ArrayList<>();
        for (Condition changed : changes.of(pattern, condition)) {
            if (!changes.isEquivalent(pattern, condition, condition, changed)
                    && kept.stream().noneMatch(other -> changes.isEquivalent(pattern, condition, other, changed))) {
                kept.add(changed);
                add(mutants, rule, number, with(pattern, condition, List.of(changed)), condition.place());
            }
        }
    }

    private static FactPattern with(FactPattern pattern, Condition condition, List<Condition> instead) {
        List<Condition> conditions = new ArrayList<>();
        pattern.conditions().forEach(one -> conditions.addAll(one == condition ? instead : List.of(one)));
        return new FactPattern(pattern.negated(), pattern.name(), pattern.fact(), List.copyOf(conditions),
                pattern.bindings(), pattern.place());
    }

    private static void add(List<Mutant> mutants, RuleLogic rule, int number, FactPattern changed, Place place) {
        List<FactPattern> patterns = new ArrayList<>(rule.patterns());
        String before = RuleLines.of(patterns.get(number));
        patterns.set(number, changed);
        mutants.add(new Mutant(rule, Optional.of(with(rule, patterns)), place, before, RuleLines.of(changed)));
    }

    private static RuleLogic with(RuleLogic rule, List<FactPattern> patterns) {
        return new RuleLogic(rule.id(), rule.name(), rule.cites(), rule.place(), List.copyOf(patterns),
                rule.conclusion(),
                rule.arguments(), rule.conclusionPlace());
    }

    /** Whether other parts of the rule use a name that the pattern gives. */
    private static boolean isReferredTo(FactPattern pattern, RuleLogic rule) {
        Map<String, String> bindings = pattern.bindings();
        return rule.arguments().stream().anyMatch(operand -> names(pattern, bindings, operand))
                || rule.patterns().stream().filter(other -> other != pattern)
                .flatMap(other -> other.conditions().stream()).flatMap(condition -> condition.operands().stream())
                .anyMatch(operand -> names(pattern, bindings, operand));
    }

    private static boolean names(FactPattern pattern, Map<String, String> bindings, Operand operand) {
        return operand instanceof Operand.Reference reference && (bindings.containsKey(reference.text())
                || pattern.name().filter(reference.text()::equals).isPresent());
    }
}
