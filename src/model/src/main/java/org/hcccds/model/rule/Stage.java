package org.hcccds.model.rule;

/** A stage that is decided. */
public record Stage(String system, String code) {
}
