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

    /** Whether it concludes the same whenever it fires, rather than what it computes from the facts that it matched. */
    public boolean isConstant() {
        return arguments.stream().allMatch(Operand.Constant.class::isInstance);
    }

    /** Whether it concludes the same whenever it fires, and each of its patterns can be tested alone. */
    public boolean isPlain() {
        return isConstant() && patterns.stream().allMatch(FactPattern::isPlain);
    }

    /** As messages call it: its id, file and line. */
    public String shown() {
        return id + " at " + place.file() + ":" + place.line();
    }

    /** The arguments of a conclusion that is always the same. */
    public List<Object> values() {
        return arguments.stream().map(argument -> ((Operand.Constant) argument).value()).toList();
    }
}
