package org.hcccds.model.rule;

import org.hcccds.model.code.Answer;
import org.hcccds.model.code.Outcome;

/**
 * The systemic treatment so far; one fact a case.
 *
 * @param given       whether any regimen was given; unknown when the history is
 * @param underWay    whether a regimen is being given; unknown when the last regimen's outcome is
 * @param line        number of the line being given, or of the next one when none is; null when unknown
 * @param nextLine    number of the line to choose; null while a regimen is under way, and when unknown
 * @param lastOutcome how the last regimen ended, or that it goes on; null when unknown, and where none was given
 */
public record SystemicCourse(Answer given, Answer underWay, Integer line, Integer nextLine, Outcome lastOutcome) {
}
