package org.hcccds.model.rule;

import org.hcccds.model.code.Answer;

/**
 * What the clinicians have judged the patient suitable for, as recorded.
 *
 * @param tace       suitable for TACE
 * @param transplant a candidate for liver transplantation
 */
public record Suitability(Answer tace, Answer transplant) {
}
