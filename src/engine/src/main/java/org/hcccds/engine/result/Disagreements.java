package org.hcccds.engine.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hcccds.engine.rulebase.RuleBase;
import org.hcccds.engine.rulebase.Sources;
import org.hcccds.engine.rulebase.Sources.Stance;
import org.hcccds.engine.rulebase.Sources.Statement;
import org.hcccds.engine.rulebase.Sources.Topic;
import org.hcccds.model.assessment.Disagreement;
import org.hcccds.model.assessment.Disagreement.Position;
import org.hcccds.model.assessment.Option;

/**
 * The questions of conflicts.csv on which at least two positions bear on a patient. A position bears when a rule that cites
 * one of its statements has fired, or when one of its statements reports a study of a treatment among the options. A study
 * that a rule cites bears through that rule alone, which knows the patients it is about.
 * Positions stand side by side; none is preferred.
 */
final class Disagreements {

    private final RuleBase rules;
    private final Sources sources;
    private final Set<String> fired;
    private final Set<String> treatments;

    private Disagreements(RuleBase rules, Set<String> fired, Set<String> treatments) {
        this.rules = rules;
        this.sources = rules.vocabulary().sources();
        this.fired = fired;
        this.treatments = treatments;
    }

    /** @param fired statements of rules whose conclusions hold @param firedRules ids of these rules */
    static List<Disagreement> of(RuleBase rules, Set<String> fired, Set<String> firedRules, List<Option> options) {
        Disagreements search = new Disagreements(rules, fired,
                options.stream().map(Option::treatment).collect(Collectors.toSet()));
        List<Disagreement> found = new ArrayList<>();
        for (Topic topic : rules.vocabulary().sources().topics().values()) {
            List<Position> positions = topic.stances().stream().map(search::position)
                    .filter(position -> !position.statements().isEmpty()).toList();
            if (positions.size() > 1 && (topic.onlyWith().isEmpty()
                    || topic.onlyWith().stream().anyMatch(firedRules::contains))) {
                found.add(new Disagreement(topic.id(), topic.title(), positions));
            }
        }
        return List.copyOf(found);
    }

    private Position position(Stance stance) {
        List<String> bearing = stance.statements().stream().filter(this::bears).toList();
        Set<String> guidelines = new TreeSet<>();
        for (String id : bearing) {
            Statement statement = sources.statements().get(id);
            guidelines.add(statement.isNormative() ? statement.guidelineEdition() : "study");
        }
        return new Position(stance.says(), List.copyOf(guidelines), bearing);
    }

    private boolean bears(String id) {
        Statement statement = sources.statements().get(id);
        return fired.contains(id) || !statement.isNormative() && !rules.isCited(id)
                && statement.about().stream().anyMatch(treatments::contains);
    }
}
