package org.hcccds.engine.logic;

import java.util.List;

/**
 * What a rule says, as data: its conditions and its one conclusion. Read off the rule file, so that a rule can be explained
 * and tried on cases that are not there.
 *
 * @param id         empty where the rule names none
 * @param cites      ids of the statements and definitions it encodes
 * @param arguments  of the function behind {@code insert}
 */
public record RuleLogic(String id, String name, List<String> cites, Place place, List<FactPattern> patterns,
                        String conclusion, List<Operand> arguments, Place conclusionPlace) {
}
