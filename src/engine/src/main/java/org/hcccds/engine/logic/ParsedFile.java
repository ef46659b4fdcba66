package org.hcccds.engine.logic;

import java.util.List;

/**
 * What can be read of a rule file.
 *
 * @param rules    those that the parser has nothing against, in the order they stand
 * @param broken   what could be read of the others
 * @param problems in the order they were met
 */
public record ParsedFile(List<RuleLogic> rules, List<RuleLogic> broken, List<Problem> problems) {
}
