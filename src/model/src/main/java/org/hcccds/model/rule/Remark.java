package org.hcccds.model.rule;

/**
 * How a stage was arrived at, where that needs saying.
 *
 * @param system the staging system it is about
 * @param text   a sentence for a clinician
 */
public record Remark(String system, String text) implements Conclusion {
}
