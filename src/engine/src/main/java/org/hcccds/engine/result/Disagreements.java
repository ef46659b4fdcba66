package org.hcccds.engine.result;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hcccds.engine.rulebase.CitedRule;
import org.hcccds.engine.rulebase.Questions;
import org.hcccds.engine.rulebase.Questions.Bearing;
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
    /** Ids of rules with which some question arises. */
    private final Set<String> raising = new HashSet<>();

    Disagreements(Questions questions) {
        this.questions = questions;
    }

    /** Takes note of a rule whose conclusion holds. */
    void addRule(CitedRule rule) {
        Bearing of = questions.of(rule.id());
        if (of != null) {
            bearing.or(of.claims());
            if (of.raises()) {
                raising.add(rule.id());
            }
        }
    }

    /** Takes note of an option. */
    void addOption(Option option) {
        BitSet studies = questions.studying(option.treatment());
        if (studies != null) {
            bearing.or(studies);
        }
    }

    /** The questions, in the order of topics. */
    List<Disagreement> found() {
        List<Disagreement> found = new ArrayList<>();
        for (Question question : questions.all()) {
            if (isOpen(question)) {
                found.add(new Disagreement(question.topic(), question.title(),
                        question.positions().stream().filter(this::bears).map(this::shown).toList()));
            }
        }
        return List.copyOf(found);
    }

    private boolean isOpen(Question question) {
        int held = 0;
        for (int i = 0; i < question.positions().size(); i++) { // an iterator for each question would cost more than asking
            held += bears(question.positions().get(i)) ? 1 : 0;
        }
        return held > 1 && (question.onlyWith().isEmpty() || !Collections.disjoint(raising, question.onlyWith()));
    }

    private boolean bears(Questions.Position position) {
        if (position.claims().isEmpty()) {
            return false;
        }
        int first = bearing.nextSetBit(position.claims().get(0).number());
        return first >= 0 && first <= position.claims().get(position.claims().size() - 1).number();
    }

    private Position shown(Questions.Position position) {
        List<Claim> claims = position.claims().stream().filter(claim -> bearing.get(claim.number())).toList();
        return new Position(position.says(), claims.stream().map(Claim::holder).distinct().sorted().toList(),
                claims.stream().map(Claim::statement).toList());
    }
}
