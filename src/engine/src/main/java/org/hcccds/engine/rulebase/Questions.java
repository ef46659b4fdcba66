package org.hcccds.engine.rulebase;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
     * @param number     its place among the claims of all questions
     * @param holder     the guideline with its edition, or {@link #STUDY}
     * @param treatments those with which it bears, whichever rule has fired; empty but for studies that no rule cites
     */
    public record Claim(int number, String statement, String holder, List<String> treatments) {
    }

    /** Stands for the guideline where a position is held by a study. */
    public static final String STUDY = "study";

    private final List<Question> all;
    private final Map<String, BitSet> byStatement = new HashMap<>();
    private final Map<String, BitSet> byTreatment = new HashMap<>();
    private int claims;

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

    private Claim claim(Statement statement, Set<String> cited) {
        String holder = statement.isNormative() ? statement.guidelineEdition() : STUDY;
        List<String> treatments = statement.isNormative() || cited.contains(statement.id()) ? List.of() : statement.about();
        Claim claim = new Claim(claims++, statement.id(), holder, treatments);
        number(byStatement, statement.id(), claim);
        treatments.forEach(treatment -> number(byTreatment, treatment, claim));
        return claim;
    }

    private static void number(Map<String, BitSet> numbers, String key, Claim claim) {
        numbers.computeIfAbsent(key, one -> new BitSet()).set(claim.number());
    }

    /** Adds the numbers of the claims that bear on a patient where a rule has fired that cites a statement. */
    public void addCiting(String statement, BitSet bearing) {
        add(byStatement, statement, bearing);
    }

    /** Adds the numbers of the claims that bear on a patient with a treatment among the options. */
    public void addStudying(String treatment, BitSet bearing) {
        add(byTreatment, treatment, bearing);
    }

    private static void add(Map<String, BitSet> numbers, String key, BitSet bearing) {
        BitSet found = numbers.get(key);
        if (found != null) {
            bearing.or(found);
        }
    }

    /** In the order of topics. */
    public List<Question> all() {
        return all;
    }
}
