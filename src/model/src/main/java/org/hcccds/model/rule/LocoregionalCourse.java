package org.hcccds.model.rule;

import org.hcccds.model.code.Answer;

/**
 * The locoregional treatment so far; one fact a case.
 *
 * @param given          whether any session was given; unknown when the history is
 * @param lastProgressed whether the tumor progressed after the latest session; no where none was given, unknown when the
 *                       history, its dates or the response is
 * @param taceSessions   how many TACE sessions; null when the history is unknown
 */
public record LocoregionalCourse(Answer given, Answer lastProgressed, Integer taceSessions) {
}
