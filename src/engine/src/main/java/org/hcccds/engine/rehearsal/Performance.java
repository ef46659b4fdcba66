package org.hcccds.engine.rehearsal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hcccds.engine.RunawayRulesException;
import org.hcccds.engine.rulebase.Formulary;
import org.hcccds.engine.session.Conclusions;
import org.hcccds.engine.session.Conclusions.Drawn;
import org.hcccds.engine.session.Session;
import org.hcccds.model.rule.Conclusion;

/** One run of the rules over one case, in the layers of {@link Session}. For one thread. */
final class Performance {

    private final Layout layout;
    private final Formulary formulary;
    private final int left;
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

    /** @param change what to leave out and to take instead; empty for the rules as they are */
    Performance(Layout layout, Formulary formulary, Optional<Change> change, Optional<ChangedRule> instead) {
        this.layout = layout;
        this.formulary = formulary;
        this.left = change.map(one -> layout.numberOf(one.rule())).orElse(-1);
        this.instead = instead;
        this.open = layout.needed();
        this.ready = new int[open.length];
        this.said = new boolean[open.length];
        this.matched = new boolean[layout.patterns().size()];
        this.joining = new Joining(layout.joins());
        if (left >= 0) {
            open[left] = Integer.MAX_VALUE;
        }
    }

    /** @throws RunawayRulesException if the rules do not come to rest */
    Performance run(List<Object> given) {
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

    Conclusions conclusions() {
        return conclusions;
    }

    /** All facts, given and concluded. */
    List<Object> facts() {
        return facts;
    }

    /** How many facts there were after each layer. */
    List<Integer> rounds() {
        return rounds;
    }

    private void readyUnconditional() {
        for (int rule : layout.unconditional()) {
            if (rule != left) {
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
            throw new RunawayRulesException(Session.MOST_FIRINGS, layout.shown(drawn.rule()));
        }
        conclusions.add(drawn);
        if (computed.add(drawn.conclusion())) {
            insert(drawn.conclusion(), layout.patterns().matchedBy(drawn.conclusion()));
        }
    }
}
