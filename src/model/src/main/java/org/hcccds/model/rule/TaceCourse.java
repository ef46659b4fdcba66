package org.hcccds.model.rule;

import org.hcccds.model.code.Answer;

/**
 * The TACE sessions so far.
 *
 * @param given               whether any session was given; unknown when the locoregional history is
 * @param insufficientInARow  how many of the latest sessions in a row left the treated tumor stable or progressing
 */
public record TaceCourse(Answer given, int insufficientInARow) {
}
