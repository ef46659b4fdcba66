package org.hcccds.model.rule;

/** A class that is decided. */
public record Classification(String id, String value) {
}
