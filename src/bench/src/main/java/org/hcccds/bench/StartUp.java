package org.hcccds.bench;

import java.util.List;
import org.hcccds.bench.FirstAnswer.Way;

/** Measures whole processes, from their start to their first answer. */
final class StartUp {

    private StartUp() {
    }

    /** Seconds from the start of a new Java process to its first answer. */
    static double secondsToFirstAnswer(Way way) {
        JavaProcess.Answer answer = JavaProcess.run(List.of(), FirstAnswer.class, way.name());
        if (!answer.lines().equals(List.of(FirstAnswer.STAGES.toString()))) {
            throw new IllegalStateException("The process answered " + answer.lines() + ".");
        }
        return answer.seconds();
    }
}
