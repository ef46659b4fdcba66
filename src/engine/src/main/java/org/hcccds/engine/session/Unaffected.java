package org.hcccds.engine.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hcccds.engine.logic.Condition;
import org.hcccds.engine.logic.FactPattern;
import org.hcccds.engine.logic.FactShape;
import org.hcccds.engine.logic.RuleLogic;
import org.hcccds.engine.rulebase.RuleBase;
import org.hcccds.engine.session.Conclusions.Drawn;
import org.hcccds.model.patient.PatientCase;

/**
 * Tells patients of whom two rule bases are certain to say the same, from one run of the older alone.
 *
 * <p>The tables are the same, and the rules see the same of the patient. No rule that differs has fired in the older rule base,
 * so that the rules which both have drew everything there is. And each rule that differs in the newer one asks for some fact
 * of which there is none among all this; so none of them can ever fire first, and the newer rule base, with the same facts and
 * the same rules firing, draws the same. That a rule may ask that a fact be absent only keeps more rules from firing.
 *
 * <p>Safe to share between threads.
 */
public final class Unaffected implements Predicate<PatientCase> {

    private final RuleBase older;
    private final RuleBase newer;
    private final boolean sameTables;
    /** Ids of the rules of the older rule base that the newer has otherwise, or not at all. */
    private final Set<String> goneOrChanged = new HashSet<>();
    /** What each rule that the newer rule base alone has asks for. */
    private final List<List<FactPattern>> newlyAsked = new ArrayList<>();
    private final Map<String, FactShape> shapes;

    public Unaffected(RuleBase older, RuleBase newer) {
        this.older = older;
        this.newer = newer;
        this.sameTables = older.files().tables().equals(newer.files().tables())
                && older.questions().all().equals(newer.questions().all());
        this.shapes = newer.symbols().shapes();
        Set<List<Object>> before = older.logic().stream().map(Unaffected::withoutPlaces).collect(Collectors.toSet());
        Set<List<Object>> after = newer.logic().stream().map(Unaffected::withoutPlaces).collect(Collectors.toSet());
        older.logic().stream().filter(rule -> !after.contains(withoutPlaces(rule))).map(RuleLogic::id)
                .forEach(goneOrChanged::add);
        newer.logic().stream().filter(rule -> !before.contains(withoutPlaces(rule)))
                .map(rule -> rule.patterns().stream().filter(pattern -> !pattern.negated()).map(FactPattern::plainPart).toList())
                .forEach(newlyAsked::add);
    }

    /** Equal for rules that say the same, wherever they stand. */
    private static List<Object> withoutPlaces(RuleLogic rule) {
        List<Object> parts = new ArrayList<>(List.of(rule.id(), rule.name(), rule.cites(), rule.conclusion(),
                rule.arguments()));
        for (FactPattern pattern : rule.patterns()) {
            parts.addAll(List.of(pattern.negated(), pattern.name(), pattern.fact(), pattern.bindings()));
            for (Condition condition : pattern.conditions()) {
                parts.addAll(List.of(condition.field(), condition.operator(), condition.operands()));
            }
        }
        return parts;
    }

    /**
     * True where the assessments are certain to be equal, but for the version of the rules; false where they may differ.
     *
     * @throws org.hcccds.engine.RunawayRulesException if the rules do not come to rest
     */
    @Override
    public boolean test(PatientCase patient) {
        if (!sameTables) {
            return false;
        }
        List<Object> seen = CaseFacts.of(patient, older);
        if (!seen.equals(CaseFacts.of(patient, newer))) {
            return false;
        }
        Conclusions conclusions = Session.run(older, seen, false);
        Map<Class<?>, List<Object>> facts = new HashMap<>();
        seen.forEach(fact -> add(facts, fact));
        conclusions.decided().forEach(fact -> add(facts, fact));
        for (Drawn one : conclusions.drawn()) {
            if (goneOrChanged.contains(older.idOf(one.rule()))) {
                return false;
            }
            add(facts, one.conclusion());
        }
        return newlyAsked.stream().noneMatch(asked -> mayFire(asked, facts));
    }

    private static void add(Map<Class<?>, List<Object>> facts, Object fact) {
        facts.computeIfAbsent(fact.getClass(), kind -> new ArrayList<>()).add(fact);
    }

    private boolean mayFire(List<FactPattern> asked, Map<Class<?>, List<Object>> facts) {
        for (FactPattern pattern : asked) {
            FactShape shape = shapes.get(pattern.fact());
            if (facts.getOrDefault(shape.type(), List.of()).stream().noneMatch(fact -> matches(pattern, shape, fact))) {
                return false;
            }
        }
        return true;
    }

    private static boolean matches(FactPattern pattern, FactShape shape, Object fact) {
        for (Condition condition : pattern.conditions()) {
            if (!condition.operator().holds(shape.value(fact, condition.field()), condition.values())) {
                return false;
            }
        }
        return true;
    }
}
