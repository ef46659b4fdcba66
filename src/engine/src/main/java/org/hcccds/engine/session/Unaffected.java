package org.hcccds.engine.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
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
 * <p>The tables are the same, and the rules see the same of the patient. No rule that is gone has fired in the older
 * rule base, so that the rules which both have drew everything there is. A rule of which only conditions differ counts
 * among these where the old and the new conditions hold for the same facts among all that: it then matches the same.
 * And each rule that is new asks for some fact of which there is none among all that; so none of them can ever fire
 * first, and the newer rule base, with the same facts and the same rules firing, draws the same. That a rule may ask
 * that a fact be absent only keeps more rules from firing.
 *
 * <p>Safe to share between threads.
 */
public final class Unaffected implements Predicate<PatientCase> {

    private final RuleBase older;
    private final RuleBase newer;
    private final boolean sameTables;
    /** Patterns of which only the conditions differ, in rules that are the same but for them. */
    private final List<Retouched> retouched = new ArrayList<>();
    /** Ids of the other rules of the older rule base that the newer has otherwise, or not at all. */
    private final Set<String> gone = new HashSet<>();
    /** What each of the other rules that the newer rule base alone has asks for. */
    private final List<List<FactPattern>> newlyAsked = new ArrayList<>();
    private final Map<String, FactShape> shapes;

    public Unaffected(RuleBase older, RuleBase newer) {
        this.older = older;
        this.newer = newer;
        this.sameTables = older.files().tables().equals(newer.files().tables())
                && older.questions().all().equals(newer.questions().all());
        this.shapes = newer.symbols().shapes();
        Map<String, RuleLogic> before = byId(older);
        Map<String, RuleLogic> after = byId(newer);
        before.forEach((id, rule) -> {
            if (!after.containsKey(id) || !isRetouched(rule, after.get(id))) {
                gone.add(id);
            }
        });
        after.forEach((id, rule) -> {
            if (!before.containsKey(id) || gone.contains(id)) {
                newlyAsked.add(rule.patterns().stream().filter(pattern -> !pattern.negated())
                        .map(FactPattern::plainPart).toList());
            } else {
                addRetouched(before.get(id).patterns(), rule.patterns());
            }
        });
    }

    private record Retouched(FactPattern before, FactPattern after) {
    }

    private static Map<String, RuleLogic> byId(RuleBase rules) {
        return rules.logic().stream().collect(Collectors.toMap(RuleLogic::id, Function.identity()));
    }

    /** Whether two rules of one id are the same but for conditions that can be tested on a fact alone. */
    private static boolean isRetouched(RuleLogic before, RuleLogic after) {
        boolean same = before.name().equals(after.name()) && before.cites().equals(after.cites())
                && before.conclusion().equals(after.conclusion()) && before.arguments().equals(after.arguments())
                && before.patterns().size() == after.patterns().size();
        for (int i = 0; same && i < before.patterns().size(); i++) {
            FactPattern was = before.patterns().get(i);
            FactPattern is = after.patterns().get(i);
            same = frame(was).equals(frame(is))
                    && (conditions(was).equals(conditions(is)) || was.isPlain() && is.isPlain());
        }
        return same;
    }

    private void addRetouched(List<FactPattern> before, List<FactPattern> after) {
        for (int i = 0; i < before.size(); i++) {
            if (!conditions(before.get(i)).equals(conditions(after.get(i)))) {
                retouched.add(new Retouched(before.get(i), after.get(i)));
            }
        }
    }

    private static List<Object> frame(FactPattern pattern) {
        return List.of(pattern.negated(), pattern.name(), pattern.fact(), pattern.bindings());
    }

    /** Without their places. */
    private static List<Object> conditions(FactPattern pattern) {
        return pattern.conditions().stream().<Object>map(condition ->
                List.of(condition.field(), condition.operator(), condition.operands())).toList();
    }

    /**
     * True where the assessments are certain to be equal, but for the version of the rules; false where they may
     * differ.
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
            if (gone.contains(older.idOf(one.rule()))) {
                return false;
            }
            add(facts, one.conclusion());
        }
        return retouched.stream().allMatch(one -> matchesTheSame(one, facts))
                && newlyAsked.stream().noneMatch(asked -> mayFire(asked, facts));
    }

    private static void add(Map<Class<?>, List<Object>> facts, Object fact) {
        facts.computeIfAbsent(fact.getClass(), kind -> new ArrayList<>()).add(fact);
    }

    private boolean matchesTheSame(Retouched one, Map<Class<?>, List<Object>> facts) {
        FactShape shape = shapes.get(one.before().fact());
        return facts.getOrDefault(shape.type(), List.of()).stream()
                .allMatch(fact -> matches(one.before(), shape, fact) == matches(one.after(), shape, fact));
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
