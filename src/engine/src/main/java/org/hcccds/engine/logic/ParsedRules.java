package org.hcccds.engine.logic;

import java.util.ArrayList;
import java.util.Comparator;
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

    private static final Comparator<Problem> BY_PLACE = Comparator.comparing(Problem::place,
            Comparator.comparing(Place::file).thenComparing(Place::line).thenComparing(Place::column));

    /** Reads rule files. @param files text by path */
    public static ParsedRules of(Map<String, String> files, Symbols symbols) {
        List<RuleLogic> rules = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        IdentityCheck identities = new IdentityCheck(problems::add);
        files.forEach((path, text) -> {
            if (problems.size() > MOST_PROBLEMS) {
                return;
            }
            ParsedFile file = RuleParser.parse(path, text, symbols);
            problems.addAll(file.problems());
            rules.addAll(file.rules());
            file.rules().forEach(identities::check);
            for (int i = 0; i < file.rules().size(); i++) {
                SizeCheck.count(rules.size() - file.rules().size() + i + 1, file.rules().get(i), problems::add);
            }
            int before = problems.size();
            file.rules().forEach(rule -> check(rule, symbols, problems::add));
            if (problems.size() == before) {
                file.rules().forEach(rule -> ConclusionCheck.check(rule, symbols, problems::add));
            }
            file.broken().forEach(rule -> check(rule, symbols, problems::add));
            file.broken().stream().filter(rule -> !rule.id().isEmpty()).forEach(identities::check);
        });
        problems.sort(BY_PLACE);
        return new ParsedRules(List.copyOf(rules), List.copyOf(problems));
    }

    private static void check(RuleLogic rule, Symbols symbols, Consumer<Problem> problems) {
        SizeCheck.check(rule, problems);
        TypeCheck.check(rule, symbols, problems);
        UnitCheck.check(rule, problems);
        CertaintyCheck.check(rule, symbols, problems);
    }
}
