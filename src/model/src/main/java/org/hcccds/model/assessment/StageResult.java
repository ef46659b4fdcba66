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
 */
public record StageResult(String system, String edition, Optional<String> stage, List<String> possible,
                          List<String> because, List<Remark> remarks) {

    /**
     * A sentence on how the stage was arrived at.
     *
     * @param because id of the rule that says so
     */
    public record Remark(String text, String because) {
    }
}
