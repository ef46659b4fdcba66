package org.hcccds.model.rule;

/**
 * A stage that the patient may be in.
 *
 * @param system a staging system of stages.csv
 * @param code   a stage of that system, or {@link #NONE}
 */
public record PossibleStage(String system, String code) implements Conclusion {

    /** The patient may be one whom the system gives no stage. */
    public static final String NONE = "none";
}
