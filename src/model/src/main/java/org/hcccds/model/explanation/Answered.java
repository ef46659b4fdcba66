package org.hcccds.model.explanation;

import java.util.List;
import java.util.Optional;
import org.hcccds.model.assessment.Option;

/**
 * Where the subject stands in one guideline, or one stage of a staging system.
 *
 * @param guideline id and edition of the guideline, such as {@code AASLD 2023}; or the stage, such as {@code BCLC C}
 * @param setting   code of the setting; empty for a stage, and for a treatment that no setting offers
 * @param standing  a code of {@link org.hcccds.model.assessment.Status} or {@code absent}; for a stage {@code decided},
 *                  {@code possible} or {@code ruled-out}
 * @param option    the option of the assessment, with what is pending, excludes it or calls for caution; empty when absent,
 *                  and for a stage
 * @param rules     what it rests on; of what is absent or ruled out the one rule that came closest; of a stage that is
 *                  possible those that may give it
 * @param others    how many further rules could have offered it
 * @param changes   the smallest changes of facts after which it would be offered, or the stage decided so: changes of one
 *                  fact where there are any, else of two; empty where it is offered without condition, or decided
 * @param searched  how the search for changes ended
 */
public record Answered(String guideline, Optional<String> setting, String standing, Optional<Option> option,
                       List<RuleReading> rules, int others, List<Change> changes, Searched searched) {

    /** What stands where no rule that could offer it fires. */
    public static final String ABSENT = "absent";
    public static final String DECIDED = "decided";
    public static final String POSSIBLE = "possible";
    public static final String RULED_OUT = "ruled-out";

    /** How a search for changes ended. */
    public enum Searched {
        /** Nothing was to be changed. */
        NOT_NEEDED,
        /** Changes of as many facts as those that are listed were all tried; where none is listed, of one and of two. */
        COMPLETE,
        /** The search stopped at its bound: there may be others. */
        BOUNDED
    }
}
