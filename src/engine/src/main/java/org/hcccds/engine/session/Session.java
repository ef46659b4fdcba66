package org.hcccds.engine.session;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.hcccds.engine.FailedConclusionException;
import org.hcccds.engine.RuleFaultException;
import org.hcccds.engine.RuleInfo;
import org.hcccds.engine.RunawayRulesException;
import org.hcccds.engine.TooManyCombinationsException;
import org.hcccds.engine.logic.Combinations;
import org.hcccds.engine.rulebase.CitedRule;
import org.hcccds.engine.rulebase.Formulary;
import org.hcccds.engine.rulebase.RuleBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.ConsequenceException;

/**
 * Runs the rules over one case in layers: first over everything the facts leave open; then, with what that has decided as
 * facts of its own, over what depends on it; and so on until nothing more is decided. A rule of a later layer can so rely on
 * a decided stage, finding or contraindication, and no rule depends on the order in which others fire.
 */
public final class Session {

    /** Far beyond what any case needs: the case without a single fact fires a few thousand times. */
    public static final int MOST_FIRINGS = 200_000;

    private final KieSession session;
    private final Recorder recorder;
    private final UnaryOperator<String> shown;

    /** @param shown how a rule of a name is called in messages */
    private Session(KieSession session, Recorder recorder, UnaryOperator<String> shown) {
        this.session = session;
        this.recorder = recorder;
        this.shown = shown;
    }

    /**
     * What the rules conclude.
     *
     * @param facts     what the rules see of the case
     * @param withFacts whether to keep the facts that each rule matched
     * @throws RunawayRulesException        if the rules do not come to rest
     * @throws TooManyCombinationsException if they combine more facts than can be tried
     */
    public static Conclusions run(RuleBase rules, List<Object> facts, boolean withFacts) {
        KieSession session = rules.newSession();
        try {
            Recorder recorder = new Recorder(rules::rule, withFacts, rules.combinations().map(Combinations::count));
            return new Session(session, recorder, name -> shown(rules.infoOf(rules.rule(name))))
                    .run(facts, rules.vocabulary().formulary());
        } finally {
            session.dispose();
        }
    }

    /**
     * The same in a session of the caller's, which is empty before and which the caller disposes of.
     *
     * @param rules the rules of the session by name
     */
    public static Conclusions run(KieSession session, Function<String, CitedRule> rules, List<Object> facts,
                                  Formulary formulary) {
        return new Session(session, new Recorder(rules, false, Optional.empty()), name -> name).run(facts, formulary);
    }

    private static String shown(RuleInfo rule) {
        return rule.id() + " at " + rule.source();
    }

    private Conclusions run(List<Object> facts, Formulary formulary) {
        recorder.attachTo(session);
        List<Object> next = facts;
        while (!next.isEmpty()) {
            next.forEach(session::insert);
            fire();
            next = recorder.conclusions().newlyDecided(formulary);
        }
        return recorder.conclusions();
    }

    private void fire() {
        try {
            if (session.fireAllRules(MOST_FIRINGS) >= MOST_FIRINGS) {
                throw new RunawayRulesException(MOST_FIRINGS, shown.apply(recorder.lastRule()));
            }
        } catch (ConsequenceException e) {
            throw e.getCause() instanceof RuleFaultException fault ? fault
                    : new FailedConclusionException(shown.apply(e.getMatch().getRule().getName()), e.getCause());
        }
    }
}
