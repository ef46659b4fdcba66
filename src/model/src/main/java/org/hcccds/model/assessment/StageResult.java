package org.hcccds.model.assessment;

import java.util.List;
import java.util.Optional;

/**
 * The stage in one staging system.
 *
 * @param stage    the stage, or empty when the known facts do not decide it
 * @param possible every stage that some completion of the case gives, the earliest first
 * @param because  ids of the rules that gave the stage from known facts; where none did, of all that gave a possible one
 * @param remarks  how the stage was arrived at, where that needs saying
 * @param witnesses for each possible stage of an undecided system what would decide it; empty unless the trace was asked for
 */
public record StageResult(String system, String edition, Optional<String> stage, List<String> possible,
                          List<String> because, List<Remark> remarks, List<Witness> witnesses) {

    /**
     * A sentence on how the stage was arrived at.
     *
     * @param because id of the rule that says so
     */
    public record Remark(String text, String because) {
    }

    /**
     * What would decide a stage, which shows that it is possible.
     *
     * @param facts values of unknown facts, such as {@code performanceStatus: 0}; with these alone the stage is decided
     */
    public record Witness(String stage, List<String> facts) {
    }

    /** A stage without witnesses. */
    public StageResult(String system, String edition, Optional<String> stage, List<String> possible,
                       List<String> because, List<Remark> remarks) {
        this(system, edition, stage, possible, because, remarks, List.of());
    }

    /** The same with witnesses. */
    public StageResult with(List<Witness> shown) {
        return new StageResult(system, edition, stage, possible, because, remarks, List.copyOf(shown));
    }
}
