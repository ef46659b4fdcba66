package org.hcccds.authoring.mutate;

/**
 * A mutant that scenarios need not kill, as {@code survivors.yaml} beside them says.
 *
 * @param rule   id of the rule
 * @param line   the line that is changed
 * @param change what it becomes
 * @param where  file, line and column of the entry
 */
public record AcceptedSurvivor(String rule, String line, String change, String reason, String where) {

    boolean isAbout(Mutant mutant) {
        return rule.equals(mutant.rule().id()) && line.equals(mutant.before()) && change.equals(mutant.after());
    }
}
