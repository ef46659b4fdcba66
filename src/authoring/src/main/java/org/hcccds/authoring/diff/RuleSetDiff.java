package org.hcccds.authoring.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hcccds.authoring.diff.RuleChange.Kind;
import org.hcccds.engine.Workbench;
import org.hcccds.engine.logic.RuleLogic;

/**
 * In what two rule sets differ. Rules are matched by their ids; where they stand in which file does not matter.
 *
 * @param rules  in the order of ids
 * @param tables paths of the tables whose text differs, or that one set alone has
 */
public record RuleSetDiff(List<RuleChange> rules, List<String> tables) {

    /** Compares the rules and tables of two rule sets. */
    public static RuleSetDiff of(Workbench older, Workbench newer) {
        Map<String, RuleLogic> before = byId(older);
        Map<String, RuleLogic> after = byId(newer);
        List<RuleChange> rules = new ArrayList<>();
        Set<String> ids = new TreeSet<>(before.keySet());
        ids.addAll(after.keySet());
        for (String id : ids) {
            RuleLogic was = before.get(id);
            RuleLogic is = after.get(id);
            List<String> lost = was == null ? List.of() : without(RuleLines.of(was), is);
            List<String> gained = is == null ? List.of() : without(RuleLines.of(is), was);
            if (!lost.isEmpty() || !gained.isEmpty()) {
                rules.add(new RuleChange(was == null ? Kind.ADDED : is == null ? Kind.REMOVED : Kind.CHANGED, id,
                        source(is == null ? was : is), lost, gained));
            }
        }
        return new RuleSetDiff(List.copyOf(rules),
                tables(older.files().tables(), newer.files().tables()));
    }

    /** Ids of the rules that differ. */
    public Set<String> ids() {
        return rules.stream().map(RuleChange::id).collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, RuleLogic> byId(Workbench rules) {
        return rules.logic().stream().collect(Collectors.toMap(RuleLogic::id, rule -> rule));
    }

    private static List<String> without(List<String> lines, RuleLogic other) {
        List<String> left = new ArrayList<>(lines);
        if (other != null) {
            RuleLines.of(other).forEach(left::remove);
        }
        return List.copyOf(left);
    }

    private static String source(RuleLogic rule) {
        return rule.place().file() + ":" + rule.place().line();
    }

    private static List<String> tables(Map<String, String> older, Map<String, String> newer) {
        Map<String, String> all = new TreeMap<>(older);
        all.putAll(newer);
        return all.keySet().stream().filter(path -> !Objects.equals(older.get(path), newer.get(path))).toList();
    }
}
