package org.hcccds.model.rule;

import org.hcccds.model.code.Answer;

/**
 * A finding that is decided.
 *
 * @param value yes or no
 */
public record Finding(String id, Answer value) {
}
