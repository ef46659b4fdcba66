package org.hcccds.engine.explain;

import java.util.List;
import java.util.stream.Stream;
import org.hcccds.model.code.Answer;

/** Joins what possibilities answer. */
final class Answers {

    private Answers() {
    }

    /** What all answer alike; unknown where they differ, and where there are none. */
    static Answer together(Stream<Answer> answers) {
        List<Answer> distinct = answers.distinct().toList();
        return distinct.size() == 1 ? distinct.get(0) : Answer.UNKNOWN;
    }

    static Answer not(Answer answer) {
        return switch (answer) {
            case YES -> Answer.NO;
            case NO -> Answer.YES;
            case UNKNOWN -> Answer.UNKNOWN;
        };
    }
}
