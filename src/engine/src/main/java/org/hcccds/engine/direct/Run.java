package org.hcccds.engine.direct;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hcccds.engine.RunawayRulesException;
import org.hcccds.engine.logic.RuleLogic;
import org.hcccds.engine.logic.RuleMatcher;
import org.hcccds.engine.rulebase.Formulary;
import org.hcccds.engine.session.Conclusions;
import org.hcccds.engine.session.Conclusions.Drawn;
import org.hcccds.engine.session.Session;
import org.hcccds.model.rule.Conclusion;

/** One run of the rules over one case, in the layers of {@link Session}. For one thread. */
public final class Run {

    private final Layout layout;
    private final Formulary formulary;
    private final Optional<ChangedRule> instead;
    private final Conclusions conclusions = new Conclusions();
    private final List<Object> facts = new ArrayList<>(256);
    private final List<Integer> rounds = new ArrayList<>();
    /** By rule: how many of the patterns that it asks for no fact matches. */
    private final int[] open;
    /** By pattern: whether some fact matches it. */
    private final boolean[] matched;
    private final Joining joining;
    private final int[] ready;
    private int readied;
    private int fired;
    /** What rules that always conclude the same have said, by number; and what others have. */
    private final boolean[] said;
    private final Set<Conclusion> computed = new HashSet<>();

    /** A run of the rules as they are. */
    public Run(Layout layout, Formulary formulary) {
        this(layout, formulary, Optional.empty());
    }

    private Run(Layout layout, Formulary formulary, Optional<ChangedRule> instead) {
        this.layout = layout;
        this.formulary = formulary;
        this.instead = instead;
        this.open = layout.needed();
        this.ready = new int[open.length];
        this.said = new boolean[open.length];
        this.matched = new boolean[layout.patterns().size()];
        this.joining = new Joining(layout.joins());
    }

    /** A run in which a rule is left out. @param instead what takes its place; empty where nothing does */
    public static Run without(RuleLogic left, Optional<RuleLogic> instead, Layout layout, Formulary formulary) {
        Run run = new Run(layout, formulary,
                instead.map(rule -> new ChangedRule(new RuleMatcher(rule, layout.symbols()))));
        // Never to be reached: there are fewer patterns.
        run.open[layout.numberOf(left)] = Integer.MAX_VALUE;
        return run;
    }

    /**
     * Lets the rules draw what follows.
     *
     * @param given what they see of the case
     * @return this
     * @throws RunawayRulesException                          if the rules do not come to rest
     * @throws org.hcccds.engine.TooManyCombinationsException if they combine more facts than can be tried
     */
    public Run run(List<Object> given) {
        List<Object> next = given;
        while (!next.isEmpty()) {
            for (Object fact : next) {
                insert(fact, layout.patterns().matchedBy(fact));
            }
            if (rounds.isEmpty()) {
                readyUnconditional();
            }
            settle();
            rounds.add(facts.size());
            next = conclusions.newlyDecided(formulary);
        }
        return this;
    }

    /** What the rules concluded. */
    public Conclusions conclusions() {
        return conclusions;
    }

    /** All facts, given and concluded. */
    public List<Object> facts() {
        return facts;
    }

    /** How many facts there were after each layer. */
    public List<Integer> rounds() {
        return rounds;
    }

    private void readyUnconditional() {
        for (int rule : layout.unconditional()) {
            if (open[rule] == 0) {
                ready(rule);
            }
        }
    }

    private void insert(Object fact, int[] patterns) {
        facts.add(fact);
        conclusions.saw(fact);
        for (int pattern : patterns) {
            joining.keep(pattern, fact);
            if (!matched[pattern]) {
                matched[pattern] = true;
                for (int rule : layout.neededBy(pattern)) {
                    if (--open[rule] == 0) {
                        ready(rule);
                    }
                }
            }
        }
    }

    private void ready(int rule) {
        int join = layout.joins().of(rule);
        if (join >= 0) {
            joining.open(join);
        } else {
            ready[readied++] = rule;
        }
    }

    private void settle() {
        while (true) {
            if (fired < readied) {
                fire(ready[fired++]);
            } else if (joining.isDue()) {
                joining.next().forEach(this::draw);
            } else if (instead.isPresent() && instead.get().isDue(facts)) {
                instead.get().ask(facts, joining).forEach(this::draw);
            } else {
                return;
            }
        }
    }

    private void fire(int rule) {
        for (int pattern : layout.denies(rule)) {
            if (matched[pattern]) {
                return;
            }
        }
        Drawn drawn = layout.drawn(rule);
        conclusions.add(drawn);
        if (!said[layout.sameAs(rule)]) {
            said[layout.sameAs(rule)] = true;
            insert(drawn.conclusion(), layout.matchedBy(rule));
        }
    }

    private void draw(Drawn drawn) {
        if (conclusions.drawn().size() >= Session.MOST_FIRINGS) {
            throw new RunawayRulesException(Session.MOST_FIRINGS, layout.shown(drawn.rule().name()));
        }
        conclusions.add(drawn);
        if (computed.add(drawn.conclusion())) {
            insert(drawn.conclusion(), layout.patterns().matchedBy(drawn.conclusion()));
        }
    }
}
