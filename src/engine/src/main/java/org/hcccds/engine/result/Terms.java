package org.hcccds.engine.result;

import java.util.Collection;
import org.hcccds.engine.UnknownConclusionException;
import org.hcccds.engine.rulebase.RuleBase;
import org.hcccds.engine.session.Conclusions.Drawn;
import org.hcccds.model.patient.Facts;
import org.hcccds.model.rule.Advice;
import org.hcccds.model.rule.Caution;
import org.hcccds.model.rule.Contraindication;
import org.hcccds.model.rule.Offer;
import org.hcccds.model.rule.Requirement;
import org.hcccds.model.rule.Unapproved;

/** Holds the names in conclusions against the tables: a misspelled treatment would else be offered, or spared, unseen. */
final class Terms {

    private final RuleBase rules;

    Terms(RuleBase rules) {
        this.rules = rules;
    }

    /** @throws UnknownConclusionException if the offer names what the tables do not hold */
    void check(Drawn one, Offer offer) {
        known(one, "guideline", offer.guideline(), rules.vocabulary().sources().guidelineEditions(), "guidelines.csv");
        known(one, "strength", offer.strength(), rules.vocabulary().sources().strengths(), "strengths.csv");
        offer.treatments().forEach(treatment ->
                known(one, "treatment", treatment, rules.vocabulary().formulary().treatments(), "treatments.csv"));
    }

    /** @throws UnknownConclusionException if the conclusion is about a target that the tables do not hold */
    void checkTarget(Drawn one) {
        if (one.conclusion() instanceof Contraindication found) {
            target(one, found.target());
        } else if (one.conclusion() instanceof Requirement requirement) {
            target(one, requirement.target());
            if (Facts.at(requirement.fact()).isEmpty()) {
                throw new UnknownConclusionException(rules.infoOf(one.rule()).source(), "fact", requirement.fact(),
                        "the case");
            }
        } else if (one.conclusion() instanceof Caution caution) {
            target(one, caution.target());
        } else if (one.conclusion() instanceof Unapproved unapproved) {
            target(one, unapproved.treatment());
        } else if (one.conclusion() instanceof Advice advice && advice.target() != null) {
            target(one, advice.target());
        }
    }

    private void target(Drawn one, String target) {
        known(one, "target", target, rules.vocabulary().formulary().targets(), "neither drugs.csv nor treatments.csv");
    }

    private void known(Drawn one, String what, String name, Collection<String> names, String table) {
        if (!names.contains(name)) {
            throw new UnknownConclusionException(rules.infoOf(one.rule()).source(), what, name, table);
        }
    }
}
