package org.hcccds.engine.rulebase;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hcccds.engine.rulebase.Sources.Stance;
import org.hcccds.engine.rulebase.Sources.Statement;
import org.hcccds.engine.rulebase.Sources.Topic;

/** The questions of conflicts.csv, laid out for asking which of their positions bear on a patient. */
public final class Questions {

    /** A question with its positions. @param onlyWith as in {@link Topic} */
    public record Question(String topic, String title, List<Position> positions, List<String> onlyWith) {
    }

    /** One position on it, with its claims, which are numbered without a gap. */
    public record Position(String says, List<Claim> claims) {
    }

    /**
     * What a rule has to do with questions.
     *
     * @param claims the numbers of those that bear on a patient when it fires
     * @param raises whether some question arises only with it
     */
    public record Bearing(BitSet claims, boolean raises) {
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
    private final Map<String, Bearing> byRule = new HashMap<>();
    private final Map<String, BitSet> byTreatment = new HashMap<>();
    private int claims;

    /** @param rules all there are: a study that one of them cites bears through such rules alone */
    Questions(Sources sources, Collection<CitedRule> rules) {
        Set<String> cited = rules.stream().flatMap(rule -> rule.cites().stream()).collect(Collectors.toSet());
        Map<String, BitSet> byStatement = new HashMap<>();
        List<Question> questions = new ArrayList<>();
        for (Topic topic : sources.topics().values()) {
            List<Position> positions = new ArrayList<>();
            for (Stance stance : topic.stances()) {
                positions.add(new Position(stance.says(), stance.statements().stream()
                        .map(id -> claim(sources.statements().get(id), cited, byStatement)).toList()));
            }
            questions.add(new Question(topic.id(), topic.title(), List.copyOf(positions), topic.onlyWith()));
        }
        this.all = List.copyOf(questions);
        Set<String> raising = all.stream().flatMap(one -> one.onlyWith().stream()).collect(Collectors.toSet());
        for (CitedRule rule : rules) {
            BitSet bearing = new BitSet();
            rule.cites().stream().map(byStatement::get).filter(Objects::nonNull).forEach(bearing::or);
            if (!bearing.isEmpty() || raising.contains(rule.id())) {
                byRule.put(rule.id(), new Bearing(bearing, raising.contains(rule.id())));
            }
        }
    }

    private Claim claim(Statement statement, Set<String> cited, Map<String, BitSet> byStatement) {
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

    /** What the rule of an id has to do with questions; null if nothing. */
    public Bearing of(String rule) {
        return byRule.get(rule);
    }

    /** The numbers of the claims that bear on a patient with a treatment among the options; null if there are none. */
    public BitSet studying(String treatment) {
        return byTreatment.get(treatment);
    }

    /** In the order of topics. */
    public List<Question> all() {
        return all;
    }
}
