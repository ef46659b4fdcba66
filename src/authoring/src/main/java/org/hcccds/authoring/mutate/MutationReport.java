package org.hcccds.authoring.mutate;

import java.util.List;
import java.util.Optional;

/**
 * What became of the mutants of some rules.
 *
 * @param lines     one a folder of rules, in the order of their names
 * @param survivors in the order of rules and lines; without those that are accepted
 * @param accepted  survivors that need not be killed
 * @param stale     accepted survivors that there are not, or that are killed
 */
public record MutationReport(List<Line> lines, List<Survivor> survivors, List<Accepted> accepted, List<Stale> stale) {

    /** How the mutants of one folder of rules fared. */
    public record Line(String topic, int mutants, int killed, int accepted) {

        /** Mutants that nothing kills and nobody accepts. */
        public int survived() {
            return mutants - killed - accepted;
        }

        /** Killed of those that are not accepted, in percent; 100 where there are none. */
        public double score() {
            return mutants == accepted ? 100 : 100.0 * killed / (mutants - accepted);
        }
    }

    /** A mutant that no scenario kills, with a scenario that would where one was found. */
    public record Survivor(Verdict verdict, Optional<Suggestion> suggestion) {
    }

    /** A mutant that need not be killed. */
    public record Accepted(Mutant mutant, String reason) {
    }

    /** An entry that does not hold. @param why there is no such mutant, or what kills it */
    public record Stale(AcceptedSurvivor entry, String why) {
    }

    /** All mutants together. */
    public Line total() {
        return new Line("all", lines.stream().mapToInt(Line::mutants).sum(), lines.stream().mapToInt(Line::killed)
                .sum(),
                lines.stream().mapToInt(Line::accepted).sum());
    }
}
