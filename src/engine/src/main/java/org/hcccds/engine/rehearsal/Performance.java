package org.hcccds.engine.rehearsal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hcccds.engine.RunawayRulesException;
import org.hcccds.engine.rulebase.Formulary;
import org.hcccds.engine.session.Conclusions;
import org.hcccds.engine.session.Conclusions.Drawn;
import org.hcccds.engine.session.Session;
import org.hcccds.model.rule.Conclusion;
import org.hcccds.model.rule.PossibleStage;

/** One run of the rules over one case, in the layers of {@link org.hcccds.engine.session.Session}. */
final class Performance {

    private final Layout layout;
    private final Formulary formulary;
    private final int left;
    private final List<Matcher> computed;
    private final Conclusions conclusions = new Conclusions();
    private final Memory memory = new Memory();
    private final List<Memory> rounds = new ArrayList<>();
    private final int[] open;
    private final BitSet matched = new BitSet();
    private final BitSet fired = new BitSet();
    private final Set<Drawn> computedDrawn = new HashSet<>();
    private final ArrayDeque<Integer> ready = new ArrayDeque<>();
    /** Kinds of facts that came since rules which compute their conclusion were last asked. */
    private final Set<String> fresh = new HashSet<>();

    /** @param instead what a changed rule says now */
    Performance(Layout layout, Formulary formulary, Optional<Change> change, Optional<Matcher> instead) {
        this.layout = layout;
        this.formulary = formulary;
        this.left = change.map(one -> layout.numberOf(one.rule())).orElse(-1);
        this.computed = new ArrayList<>(layout.computed().size() + 1);
        layout.computed().stream().filter(matcher -> change.isEmpty()
                || !matcher.rule().id().equals(change.get().rule().id())).forEach(computed::add);
        instead.ifPresent(computed::add);
        this.open = new int[layout.rules().size()];
        for (int rule = 0; rule < open.length; rule++) {
            open[rule] = rule == left || layout.conclusion(rule) == null ? Integer.MAX_VALUE
                    : layout.needs(rule).length;
        }
    }

    /** @param remember whether to keep what was known after each layer */
    Conclusions run(List<Object> facts, boolean remember) {
        List<Object> next = facts;
        boolean first = true;
        while (!next.isEmpty()) {
            next.forEach(this::insert);
            if (first) {
                addRulesThatAskForNothing();
                computed.forEach(matcher -> fresh.addAll(matcher.kinds()));
                first = false;
            }
            settle();
            if (remember) {
                rounds.add(memory.copy());
            }
            next = conclusions.newlyDecided(formulary);
        }
        addStages();
        return conclusions;
    }

    /** What was known after each layer. */
    List<Memory> rounds() {
        return rounds;
    }

    private void addRulesThatAskForNothing() {
        for (int rule = 0; rule < open.length; rule++) {
            if (open[rule] == 0 && layout.needs(rule).length == 0) {
                ready.add(rule);
            }
        }
    }

    private void insert(Object fact) {
        if (!memory.add(fact)) {
            return;
        }
        conclusions.saw(fact);
        fresh.add(Memory.kindOf(fact));
        for (int pattern : layout.matchedBy(fact)) {
            if (!matched.get(pattern)) {
                matched.set(pattern);
                for (int rule : layout.neededBy(pattern)) {
                    if (--open[rule] == 0) {
                        ready.add(rule);
                    }
                }
            }
        }
    }

    private void settle() {
        do {
            while (!ready.isEmpty()) {
                int rule = ready.poll();
                if (!isDenied(rule)) {
                    fired.set(rule);
                    fire(rule);
                }
            }
            Set<String> asked = Set.copyOf(fresh);
            fresh.clear();
            computed.stream().filter(matcher -> matcher.kinds().stream().anyMatch(asked::contains))
                    .forEach(this::compute);
        } while (!ready.isEmpty() || !fresh.isEmpty());
    }

    private void fire(int rule) {
        Matcher staging = layout.staging().get(rule);
        if (staging == null) {
            draw(layout.rules().get(rule).name(), layout.conclusion(rule), List.of());
        } else {
            compute(staging);
        }
    }

    private void compute(Matcher matcher) {
        String name = matcher.rule().name();
        List<Drawn> found = new ArrayList<>();
        matcher.each(memory, (facts, conclusion) -> {
            Drawn drawn = new Drawn(name, conclusion, conclusion instanceof PossibleStage ? facts : List.of());
            if (computedDrawn.add(drawn)) {
                found.add(drawn);
            }
        });
        found.forEach(drawn -> draw(drawn.rule(), drawn.conclusion(), drawn.facts()));
    }

    private boolean isDenied(int rule) {
        for (int pattern : layout.denies(rule)) {
            if (matched.get(pattern)) {
                return true;
            }
        }
        return false;
    }

    private void draw(String rule, Conclusion conclusion, List<Object> facts) {
        if (conclusions.drawn().size() >= Session.MOST_FIRINGS) {
            throw new RunawayRulesException(Session.MOST_FIRINGS, layout.shown(rule));
        }
        conclusions.add(new Drawn(rule, conclusion, facts));
        insert(conclusion);
    }

    /** Stages also for the sets of facts that were completed later: some are certain, others possible. */
    private void addStages() {
        for (Map.Entry<Integer, Matcher> stage : layout.staging().entrySet()) {
            if (fired.get(stage.getKey())) {
                compute(stage.getValue());
            }
        }
    }
}
