package org.hcccds.engine.whatif;

import java.util.BitSet;
import java.util.TreeSet;
import java.util.List;
import java.util.ArrayList;
import org.hcccds.engine.whatif.OutcomeSpace.Question;
import org.hcccds.model.assessment.MissingFact;

/** The outcomes that a gap in the record was seen to change. */
final class Influence {

    private final OutcomeSpace space;
    private final BitSet questions = new BitSet();
    private final BitSet places = new BitSet();

    Influence(OutcomeSpace space) {
        this.space = space;
    }

    boolean isNone() {
        return questions.isEmpty() && places.isEmpty();
    }

    /** Adds what differs between two outcomes. Classes are none of a stage, finding or status. */
    void add(Outcome before, Outcome after) {
        for (int question = 0; question < before.candidates().length; question++) {
            if (before.candidates()[question] != after.candidates()[question]
                    && space.questions().get(question).kind() != Question.Kind.CLASS) {
                questions.set(question);
            }
        }
        for (int place = 0; place < before.statuses().length; place++) {
            if (before.statuses()[place] != after.statuses()[place]) {
                places.set(place);
            }
        }
    }

    /** Numbers of the stages and findings. */
    BitSet questions() {
        return questions;
    }

    int stages() {
        return names(Question.Kind.STAGE).size();
    }

    int options() {
        return places.cardinality();
    }

    int findings() {
        return names(Question.Kind.FINDING).size();
    }

    /** In the words of {@link MissingFact#couldChange}: stages, findings, and the treatments of options. */
    List<String> words() {
        List<String> words = new ArrayList<>();
        names(Question.Kind.STAGE).forEach(system -> words.add(system + " stage"));
        names(Question.Kind.FINDING).forEach(id -> words.add(MissingFact.FINDING + id));
        if (!places.isEmpty()) {
            TreeSet<String> treatments = new TreeSet<>();
            places.stream().forEach(place -> treatments.add(space.places().get(place).treatment()));
            words.add(MissingFact.OPTIONS + String.join(", ", treatments));
        }
        return List.copyOf(words);
    }

    private List<String> names(Question.Kind kind) {
        return questions.stream().mapToObj(space.questions()::get).filter(question -> question.kind() == kind)
                .map(Question::name).sorted().toList();
    }
}
