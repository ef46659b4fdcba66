package org.hcccds.engine.result;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hcccds.engine.rulebase.Questions;
import org.hcccds.engine.rulebase.Questions.Claim;
import org.hcccds.engine.rulebase.Questions.Question;
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

    private final Set<String> fired;
    private final Set<String> treatments = new HashSet<>();

    private Disagreements(Set<String> fired, List<Option> options) {
        this.fired = fired;
        options.forEach(option -> treatments.add(option.treatment()));
    }

    /** @param fired statements of rules whose conclusions hold @param firedRules ids of these rules */
    static List<Disagreement> of(Questions questions, Set<String> fired, Set<String> firedRules, List<Option> options) {
        Disagreements search = new Disagreements(fired, options);
        List<Disagreement> found = new ArrayList<>();
        for (Question question : questions.all()) {
            if (question.onlyWith().isEmpty() || !Collections.disjoint(firedRules, question.onlyWith())) {
                List<Position> positions = search.positions(question);
                if (positions.size() > 1) {
                    found.add(new Disagreement(question.topic(), question.title(), positions));
                }
            }
        }
        return List.copyOf(found);
    }

    private List<Position> positions(Question question) {
        List<Position> positions = new ArrayList<>(question.positions().size());
        for (Questions.Position position : question.positions()) {
            List<String> bearing = new ArrayList<>();
            Set<String> holders = new TreeSet<>();
            for (Claim claim : position.claims()) {
                if (fired.contains(claim.statement()) || !Collections.disjoint(treatments, claim.treatments())) {
                    bearing.add(claim.statement());
                    holders.add(claim.holder());
                }
            }
            if (!bearing.isEmpty()) {
                positions.add(new Position(position.says(), List.copyOf(holders), List.copyOf(bearing)));
            }
        }
        return List.copyOf(positions);
    }
}
