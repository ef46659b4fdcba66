package org.hcccds.engine.session;

import java.util.List;
import org.hcccds.engine.RunawayRulesException;
import org.hcccds.engine.rulebase.Formulary;
import org.hcccds.engine.rulebase.RuleBase;
import org.kie.api.runtime.KieSession;

/**
 * Runs the rules over one case in layers: first over everything the facts leave open; then, with what that has decided as
 * facts of its own, over what depends on it; and so on until nothing more is decided. A rule of a later layer can so rely on
 * a decided stage, finding or contraindication, and no rule depends on the order in which others fire.
 */
public final class Session {

    /** Far beyond what any case needs: the case without a single fact fires a few thousand times. */
    public static final int MOST_FIRINGS = 200_000;

    private Session() {
    }

    /**
     * What the rules conclude.
     *
     * @param facts     what the rules see of the case
     * @param withFacts whether to keep the facts that each rule matched
     * @throws RunawayRulesException if the rules do not come to rest
     */
    public static Conclusions run(RuleBase rules, List<Object> facts, boolean withFacts) {
        KieSession session = rules.newSession();
        try {
            return run(session, facts, rules.vocabulary().formulary(), withFacts);
        } finally {
            session.dispose();
        }
    }

    /** The same in a session of the caller's, which is empty before and which the caller disposes of. */
    public static Conclusions run(KieSession session, List<Object> facts, Formulary formulary, boolean withFacts) {
        Recorder recorder = new Recorder(withFacts);
        recorder.attachTo(session);
        List<Object> next = facts;
        while (!next.isEmpty()) {
            next.forEach(session::insert);
            fire(session, recorder);
            next = recorder.conclusions().newlyDecided(formulary);
        }
        return recorder.conclusions();
    }

    private static void fire(KieSession session, Recorder recorder) {
        if (session.fireAllRules(MOST_FIRINGS) >= MOST_FIRINGS) {
            throw new RunawayRulesException(MOST_FIRINGS, recorder.lastRule());
        }
    }
}
