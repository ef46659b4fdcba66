package org.hcccds.model.explanation;

import java.util.List;

/**
 * A rule, held against the case.
 *
 * @param rule       its id
 * @param name       what it says
 * @param source     file and line
 * @param cites      the statements or definitions that it encodes
 * @param conditions in the order of the rule
 */
public record RuleReading(String rule, String name, String source, List<String> cites,
                          List<ConditionReading> conditions) {
}
