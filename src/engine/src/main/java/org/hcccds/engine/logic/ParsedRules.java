package org.hcccds.engine.logic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The rule files of a rule base as data, held against the house rules.
 *
 * @param rules    in the order of files and of rules in them
 * @param problems in the order of places
 */
public record ParsedRules(List<RuleLogic> rules, List<Problem> problems) {

    /** Problems after which no further file is read: this is no rule base. */
    private static final int MOST_PROBLEMS = 1_000;

    /** One file, and what its rules do wrong by themselves. */
    private record Checked(ParsedFile file, List<Problem> problems) {
    }

    /** Reads rule files, several at a time. @param files text by path */
    public static ParsedRules of(Map<String, String> files, Symbols symbols) {
        List<RuleLogic> rules = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        IdentityCheck identities = new IdentityCheck(problems::add);
        List<Checked> all = files.entrySet().stream().toList().parallelStream()
                .map(file -> checked(RuleParser.parse(file.getKey(), file.getValue(), symbols), symbols)).toList();
        for (Checked one : all) {
            if (problems.size() > MOST_PROBLEMS) {
                break;
            }
            ParsedFile file = one.file();
            problems.addAll(file.problems());
            file.rules().forEach(identities::check);
            for (RuleLogic rule : file.rules()) {
                rules.add(rule);
                SizeCheck.count(rules.size(), rule, problems::add);
            }
            problems.addAll(one.problems());
            file.broken().stream().filter(rule -> !rule.id().isEmpty()).forEach(identities::check);
        }
        problems.sort(Problem.BY_PLACE);
        return new ParsedRules(List.copyOf(rules), List.copyOf(problems));
    }

    private static Checked checked(ParsedFile file, Symbols symbols) {
        List<Problem> problems = new ArrayList<>();
        file.rules().forEach(rule -> check(rule, symbols, problems::add));
        if (problems.isEmpty()) {
            file.rules().forEach(rule -> ConclusionCheck.check(rule, symbols, problems::add));
        }
        file.broken().forEach(rule -> check(rule, symbols, problems::add));
        return new Checked(file, problems);
    }

    private static void check(RuleLogic rule, Symbols symbols, Consumer<Problem> problems) {
        SizeCheck.check(rule, problems);
        TypeCheck.check(rule, symbols, problems);
        UnitCheck.check(rule, problems);
        CertaintyCheck.check(rule, symbols, problems);
    }
}
