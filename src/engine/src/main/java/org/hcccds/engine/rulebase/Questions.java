package org.hcccds.engine.rulebase;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hcccds.engine.rulebase.Sources.Stance;
import org.hcccds.engine.rulebase.Sources.Statement;
import org.hcccds.engine.rulebase.Sources.Topic;

/** The questions of conflicts.csv, laid out for asking which of their positions bear on a patient. */
public final class Questions {

    /** A question with its positions. @param onlyWith as in {@link Topic} */
    public record Question(String topic, String title, List<Position> positions, List<String> onlyWith) {
    }

    /** One position on it. */
    public record Position(String says, List<Claim> claims) {
    }

    /**
     * A statement that holds a position.
     *
     * @param holder     the guideline with its edition, or {@link #STUDY}
     * @param treatments those with which it bears, whichever rule has fired; empty but for studies that no rule cites
     */
    public record Claim(String statement, String holder, List<String> treatments) {
    }

    /** Stands for the guideline where a position is held by a study. */
    public static final String STUDY = "study";

    private final List<Question> all;

    /** @param cited statements that rules cite: a study among them bears through these rules alone */
    Questions(Sources sources, Set<String> cited) {
        List<Question> questions = new ArrayList<>();
        for (Topic topic : sources.topics().values()) {
            List<Position> positions = new ArrayList<>();
            for (Stance stance : topic.stances()) {
                positions.add(new Position(stance.says(), stance.statements().stream()
                        .map(id -> claim(sources.statements().get(id), cited)).toList()));
            }
            questions.add(new Question(topic.id(), topic.title(), List.copyOf(positions), topic.onlyWith()));
        }
        this.all = List.copyOf(questions);
    }

    private static Claim claim(Statement statement, Set<String> cited) {
        if (statement.isNormative()) {
            return new Claim(statement.id(), statement.guidelineEdition(), List.of());
        }
        return new Claim(statement.id(), STUDY, cited.contains(statement.id()) ? List.of() : statement.about());
    }

    /** In the order of topics. */
    public List<Question> all() {
        return all;
    }
}
