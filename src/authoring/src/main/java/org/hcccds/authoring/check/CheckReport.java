package org.hcccds.authoring.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hcccds.authoring.coverage.RuleCoverage;
import org.hcccds.engine.logic.Place;
import org.hcccds.engine.logic.Problem;
import org.hcccds.engine.rulebase.RuleDraft;
import org.hcccds.engine.table.TableKind;

/**
 * What the checks say of some rules.
 *
 * @param rules       how many could be read
 * @param files       how many files they stand in
 * @param findings    in the order of places
 * @param notLookedAt what was left out, each a sentence with the reason
 * @param texts       of the files with findings, by the name that findings give
 */
public record CheckReport(int rules, int files, List<Finding> findings, List<String> notLookedAt,
                          Map<String, String> texts) {

    /**
     * Holds all checks against rules. Nothing of the rules is executed.
     *
     * @param coverage by scenarios; empty where none were run
     */
    public static CheckReport of(RuleDraft draft, Optional<RuleCoverage> coverage) {
        RuleSet rules = new RuleSet(draft, coverage);
        Set<Place> refused = draft.problems().stream().map(Problem::place).collect(Collectors.toSet());
        List<Finding> findings = Checks.ALL.stream().flatMap(check -> check.mistakes(rules)
                        // What is refused is not to be talked about further, such as that it holds for no value.
                        .filter(mistake -> check instanceof HouseRuleCheck || !refused.contains(mistake.place()))
                        .map(mistake -> Finding.of(mistake, check, rules)))
                .sorted(Finding.BY_PLACE).toList();
        Map<String, String> texts = new TreeMap<>();
        draft.given().rules().forEach((path, text) -> texts.put(draft.given().located(path), text));
        draft.given().tables().forEach((path, text) -> texts.put(draft.given().located(path), text));
        texts.keySet().retainAll(findings.stream().map(Finding::file).toList());
        return new CheckReport(draft.rules().size(), draft.given().rules().size(), findings, notLookedAt(rules), texts);
    }

    private static List<String> notLookedAt(RuleSet rules) {
        List<String> left = new ArrayList<>();
        if (!rules.isReadable()) {
            left.add("What is missing, such as a stage or a rule for a statement: some rules are refused.");
        } else if (!rules.draft().brings(TableKind.STAGES)) {
            left.add("Gaps between stages: the folder has no hcc/data/stages.csv, so it is taken for a part of a "
                    + "rule base.");
        } else if (!rules.isSound(TableKind.STAGES)) {
            left.add("Gaps between stages: " + TableKind.STAGES.path() + " has mistakes.");
        }
        rules.draft().broken().unreadable().stream().filter(TableKind::isNamedByOthers)
                .forEach(table -> left.add("Whether rules and other tables name what "
                + table.path() + " holds: some names in it cannot be read."));
        rules.staging().leftOut().forEach(system -> left.add("Stages of " + system
                + ": the rules given do not lead to them from the facts of a case alone."));
        if (rules.coverage().isEmpty()) {
            left.add("Whether scenarios exercise every rule: " + (rules.draft().problems().isEmpty()
                    ? "--with-scenarios runs them."
                    : "rules that are refused do not run."));
        }
        return left;
    }

    /** How many findings are errors. */
    public long errors() {
        return findings.stream().filter(finding -> finding.severity() == Severity.ERROR).count();
    }

    /** How many findings are warnings. */
    public long warnings() {
        return findings.size() - errors();
    }
}
