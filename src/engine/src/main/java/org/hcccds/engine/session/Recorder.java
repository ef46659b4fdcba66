package org.hcccds.engine.session;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hcccds.engine.TooManyCombinationsException;
import org.hcccds.engine.logic.Combinations;
import org.hcccds.engine.rulebase.CitedRule;
import org.hcccds.engine.session.Conclusions.Drawn;
import org.hcccds.model.rule.Conclusion;
import org.hcccds.model.rule.PossibleStage;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.Match;

/** Learns from the engine's own events which rule drew which conclusion from which facts. */
final class Recorder {

    private final Function<String, CitedRule> rules;
    private final boolean withFacts;
    private final Optional<Combinations.Count> combinations;
    private final Conclusions conclusions = new Conclusions();
    private Match firing;

    /**
     * @param rules        the rules by name
     * @param combinations to be counted while facts come in; empty for rules that are known to keep them few
     */
    Recorder(Function<String, CitedRule> rules, boolean withFacts, Optional<Combinations.Count> combinations) {
        this.rules = rules;
        this.withFacts = withFacts;
        this.combinations = combinations;
    }

    void attachTo(KieSession session) {
        session.addEventListener(new DefaultAgendaEventListener() {
            @Override
            public void beforeMatchFired(BeforeMatchFiredEvent event) {
                firing = event.getMatch();
            }
        });
        session.addEventListener(new DefaultRuleRuntimeEventListener() {
            @Override
            public void objectInserted(ObjectInsertedEvent event) {
                Object fact = event.getObject();
                combinations.ifPresent(count -> bound(count, fact));
                conclusions.saw(fact);
                if (fact instanceof Conclusion conclusion) {
                    boolean keep = withFacts || conclusion instanceof PossibleStage;
                    conclusions.add(new Drawn(rules.apply(firing.getRule().getName()), conclusion,
                            keep ? List.copyOf(firing.getObjects()) : List.of()));
                }
            }
        });
    }

    private static void bound(Combinations.Count combinations, Object fact) {
        if (combinations.add(fact) > Combinations.MOST) {
            throw new TooManyCombinationsException(combinations.largest(), Combinations.MOST);
        }
    }

    Conclusions conclusions() {
        return conclusions;
    }

    String lastRule() {
        return firing == null ? "none" : firing.getRule().getName();
    }
}
