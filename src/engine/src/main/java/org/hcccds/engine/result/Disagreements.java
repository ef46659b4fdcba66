package org.hcccds.engine.result;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

    private final Questions questions;
    /** Numbers of claims. */
    private final BitSet bearing = new BitSet();
    private final Set<String> firedRules = new HashSet<>();

    Disagreements(Questions questions) {
        this.questions = questions;
    }

    /** Takes note of a rule whose conclusion holds. */
    void addRule(String id, List<String> cites) {
        firedRules.add(id);
        for (String statement : cites) {
            questions.addCiting(statement, bearing);
        }
    }

    /** Takes note of an option. */
    void addOption(Option option) {
        questions.addStudying(option.treatment(), bearing);
    }

    /** The questions, in the order of topics. */
    List<Disagreement> found() {
        List<Disagreement> found = new ArrayList<>();
        for (Question question : questions.all()) {
            if (question.onlyWith().isEmpty() || !Collections.disjoint(firedRules, question.onlyWith())) {
                List<Position> positions = positions(question);
                if (positions.size() > 1) {
                    found.add(new Disagreement(question.topic(), question.title(), positions));
                }
            }
        }
        return List.copyOf(found);
    }

    private List<Position> positions(Question question) {
        List<Position> positions = List.of();
        for (Questions.Position position : question.positions()) {
            if (bears(position)) {
                positions = positions.isEmpty() ? new ArrayList<>(question.positions().size()) : positions;
                positions.add(shown(position));
            }
        }
        return List.copyOf(positions);
    }

    private boolean bears(Questions.Position position) {
        for (Claim claim : position.claims()) {
            if (bearing.get(claim.number())) {
                return true;
            }
        }
        return false;
    }

    private Position shown(Questions.Position position) {
        List<Claim> claims = position.claims().stream().filter(claim -> bearing.get(claim.number())).toList();
        return new Position(position.says(), claims.stream().map(Claim::holder).distinct().sorted().toList(),
                claims.stream().map(Claim::statement).toList());
    }
}
