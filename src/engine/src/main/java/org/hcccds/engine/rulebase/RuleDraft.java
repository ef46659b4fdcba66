package org.hcccds.engine.rulebase;

import java.util.List;
import org.hcccds.engine.RuleLoadException;
import org.hcccds.engine.logic.ParsedRules;
import org.hcccds.engine.logic.Problem;
import org.hcccds.engine.logic.RuleLogic;
import org.hcccds.engine.logic.Symbols;

/**
 * Rules that are read but not compiled, for checking them. Nothing of them is executed.
 *
 * @param given      the files that were given
 * @param vocabulary their tables; those that are not there are the built-in ones
 * @param rules      in the order of files and of rules in them
 * @param problems   what loading these rules refuses
 */
public record RuleDraft(RuleFiles given, Vocabulary vocabulary, Symbols symbols, List<RuleLogic> rules,
                        List<Problem> problems) {

    /**
     * Reads rules.
     *
     * @throws RuleLoadException if a table cannot be read
     */
    public static RuleDraft of(RuleFiles given) {
        Symbols symbols = Reflective.symbols();
        ParsedRules parsed = ParsedRules.of(given.rules(), symbols);
        return new RuleDraft(given, Vocabulary.of(given.withBuiltInData()), symbols, parsed.rules(), parsed.problems());
    }

    /** Whether the rules bring a table such as {@code stages} of their own. */
    public boolean brings(String table) {
        return given.text("hcc/data/" + table + ".csv").isPresent();
    }
}
