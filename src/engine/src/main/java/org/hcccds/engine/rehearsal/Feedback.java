package org.hcccds.engine.rehearsal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.hcccds.engine.direct.Layout;
import org.hcccds.engine.fields.ReadFields;
import org.hcccds.engine.logic.FactPattern;
import org.hcccds.engine.logic.FactShape;
import org.hcccds.engine.logic.Operator;
import org.hcccds.engine.logic.RuleLogic;
import org.hcccds.engine.session.Conclusions.Drawn;
import org.hcccds.model.rule.Classification;
import org.hcccds.model.rule.Conclusion;
import org.hcccds.model.rule.Contraindicated;
import org.hcccds.model.rule.Contraindication;
import org.hcccds.model.rule.Finding;
import org.hcccds.model.rule.PossibleStage;
import org.hcccds.model.rule.Stage;

/**
 * Finds the rules that can bring about, through others, what they ask for themselves. Facts are told apart by kind
 * and, where
 * both sides name it, by their first field, such as the id of a finding; where that is not known, any loop there
 * could be is
 * taken for one. Safe to share between threads.
 */
final class Feedback {

    private final Layout layout;
    /** By kind, then by name: the rules that ask for such facts; under the empty name those that ask for any. */
    private final Map<String, Map<String, List<Integer>>> askers = new HashMap<>();
    private final Map<Integer, Boolean> inLoop = new ConcurrentHashMap<>();

    Feedback(Layout layout) {
        this.layout = layout;
        for (int rule = 0; rule < layout.rules().size(); rule++) {
            for (FactPattern pattern : layout.rules().get(rule).patterns()) {
                askers.computeIfAbsent(pattern.fact(), kind -> new HashMap<>())
                        .computeIfAbsent(name(pattern), name -> new ArrayList<>()).add(rule);
            }
        }
    }

    boolean isInLoop(RuleLogic rule) {
        return inLoop.computeIfAbsent(layout.numberOf(rule), this::findLoop);
    }

    private boolean findLoop(int start) {
        Set<Integer> met = new HashSet<>();
        ArrayDeque<Integer> next = new ArrayDeque<>(List.of(start));
        while (!next.isEmpty()) {
            for (int reader : readersOf(next.poll())) {
                if (reader == start) {
                    return true;
                } else if (met.add(reader)) {
                    next.add(reader);
                }
            }
        }
        return false;
    }

    private String name(FactPattern pattern) {
        FactShape shape = layout.symbols().shapes().get(pattern.fact());
        return pattern.conditions().stream().filter(condition -> condition.isPlain()
                        && condition.operator() == Operator.EQUAL && condition.field().equals(shape.fields().get(0)))
                .findFirst().map(condition -> String.valueOf(condition.values().get(0))).orElse("");
    }

    private List<Integer> readersOf(int rule) {
        List<Integer> readers = new ArrayList<>();
        Drawn drawn = layout.drawn(rule);
        if (drawn == null) {
            askers.keySet().stream().filter(kind -> !ReadFields.isOfCase(kind)).forEach(kind -> add(readers, kind));
            return readers;
        }
        Conclusion conclusion = drawn.conclusion();
        FactShape shape = layout.symbols().shapes().get(Memory.kindOf(conclusion));
        if (shape != null) {
            add(readers, shape.name(), String.valueOf(shape.read().get(0).apply(conclusion)));
        }
        if (conclusion instanceof Conclusion.FindingCandidate finding) {
            add(readers, Finding.class.getSimpleName(), finding.id());
        }
        if (conclusion instanceof Conclusion.ClassCandidate candidate) {
            add(readers, Classification.class.getSimpleName(), candidate.id());
        } else if (conclusion instanceof PossibleStage stage) {
            add(readers, Stage.class.getSimpleName(), stage.system());
        } else if (conclusion instanceof Contraindication) {
            add(readers, Contraindicated.class.getSimpleName());
        }
        return readers;
    }

    private void add(List<Integer> readers, String kind) {
        askers.getOrDefault(kind, Map.of()).values().forEach(readers::addAll);
    }

    private void add(List<Integer> readers, String kind, String name) {
        Map<String, List<Integer>> those = askers.getOrDefault(kind, Map.of());
        readers.addAll(those.getOrDefault("", List.of()));
        readers.addAll(those.getOrDefault(name, List.of()));
    }
}
