package org.hcccds.engine.rulebase;

import java.util.List;
import org.hcccds.engine.logic.RuleLogic;

/**
 * What an answer tells of a rule.
 *
 * @param id    stable id
 * @param name  a clinical sentence, another for each rule
 * @param cites the statements and definitions it encodes, each once, sorted
 */
public record CitedRule(String id, String name, List<String> cites) {

    /** That of a rule as it is written. */
    public static CitedRule of(RuleLogic rule) {
        return new CitedRule(rule.id(), rule.name(), rule.cites().stream().distinct().sorted().toList());
    }

    /** That of the name alone: rules are looked up for every conclusion, and texts remember theirs. */
    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
