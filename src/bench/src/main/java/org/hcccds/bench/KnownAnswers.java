package org.hcccds.bench;

import java.util.List;
import java.util.stream.IntStream;
import org.hcccds.engine.Detail;
import org.hcccds.engine.HccEngine;

/** Questions with what one thread answered to each, byte for byte. Safe to share between threads. */
final class KnownAnswers {

    private static final long SEED = 20_261_121;

    private final List<Question> questions;
    private final List<String> answers;

    /** @param answers one for each question, in the same order */
    KnownAnswers(List<Question> questions, List<String> answers) {
        this.questions = questions;
        this.answers = answers;
    }

    /** Asks so many questions, one after the other. */
    static KnownAnswers of(HccEngine engine, int questions) {
        List<Question> asked = Question.endless(SEED).limit(questions).toList();
        return new KnownAnswers(asked, asked.stream().map(question -> question.json(engine)).toList());
    }

    /** Those of plain assessments alone. */
    KnownAnswers plain() {
        int[] plain = IntStream.range(0, size()).filter(i -> questions.get(i).detail().equals(Detail.PLAIN)).toArray();
        return new KnownAnswers(IntStream.of(plain).mapToObj(questions::get).toList(),
                IntStream.of(plain).mapToObj(answers::get).toList());
    }

    int size() {
        return questions.size();
    }

    /** The question of this number. */
    Question question(int number) {
        return questions.get(number);
    }

    /** Whether an engine now answers a question with the same bytes. */
    boolean isRepeated(int number, HccEngine engine) {
        return questions.get(number).json(engine).equals(answers.get(number));
    }
}
