package org.hcccds.engine.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hcccds.engine.fields.ReadFields;
import org.hcccds.engine.logic.Condition;
import org.hcccds.engine.logic.FactPattern;
import org.hcccds.engine.logic.Place;
import org.hcccds.engine.logic.RuleLogic;
import org.hcccds.engine.whatif.CaseStudy;
import org.hcccds.model.code.Answer;
import org.hcccds.model.explanation.ConditionReading;
import org.hcccds.model.explanation.RuleReading;

/** Holds rules against a case, condition by condition. */
final class RuleReader {

    /** How far a condition on the conclusions of others is followed: to the facts, for most. */
    private static final int DEEPEST = 2;
    /** More values than this are not listed: nothing is known. */
    private static final int FEW = 3;

    private final CaseStudy study;
    private final ConditionWords words;
    private final WholeReader wholes;

    RuleReader(CaseStudy study, ConditionWords words) {
        this.study = study;
        this.words = words;
        this.wholes = new WholeReader(study, words);
    }

    /** The rule that comes closest to firing: with the fewest conditions that do not hold, then that are unknown. */
    Optional<RuleReading> closest(List<RuleLogic> rules) {
        return closest(rules, 0);
    }

    private Optional<RuleReading> closest(List<RuleLogic> rules, int depth) {
        return rules.stream().map(rule -> read(rule, depth)).min(Comparator
                .comparingLong((RuleReading reading) -> count(reading, Answer.NO))
                .thenComparingLong(reading -> count(reading, Answer.UNKNOWN)).thenComparing(RuleReading::rule));
    }

    private static long count(RuleReading reading, Answer answer) {
        return reading.conditions().stream().filter(condition -> condition.holds() == answer).count();
    }

    RuleReading read(RuleLogic rule) {
        return read(rule, 0);
    }

    private RuleReading read(RuleLogic rule, int depth) {
        List<ConditionReading> conditions = new ArrayList<>();
        for (FactPattern pattern : rule.patterns()) {
            if (words.isWhole(pattern)) {
                conditions.add(whole(pattern, depth));
            } else {
                pattern.conditions().stream().filter(Condition::isPlain).map(this::single).forEach(conditions::add);
            }
        }
        return new RuleReading(rule.id(), rule.name(), source(rule.place()), rule.cites(), List.copyOf(conditions));
    }

    private ConditionReading whole(FactPattern pattern, int depth) {
        Answer holds = wholes.holds(pattern);
        Optional<RuleReading> via = holds == Answer.YES || pattern.negated() || depth == DEEPEST
                || ReadFields.isOfCase(pattern.fact()) ? Optional.empty()
                : closest(study.concluding(pattern), depth + 1);
        return new ConditionReading(words.of(pattern), holds, wholes.now(pattern), pattern.place().toString(), via);
    }

    /** A condition on facts of the case; of one that is not known there is a fact for each value it may have. */
    private ConditionReading single(Condition condition) {
        List<Object> values = study.facts(condition.fact()).stream()
                .map(fact -> study.shape(condition.fact()).value(fact, condition.field())).toList();
        Answer holds = Answers.together(values.stream().map(value -> condition.of(value, condition.values())));
        return new ConditionReading(words.of(condition), holds, now(condition, values), condition.place().toString(),
                Optional.empty());
    }

    private String now(Condition condition, List<Object> values) {
        List<String> shown = Stream.concat(values.stream().filter(Objects::nonNull), Stream.of())
                .map(value -> words.value(condition.fact(), condition.field(), value)).distinct().toList();
        return shown.isEmpty() || shown.size() > FEW ? words.value(condition.fact(), condition.field(), null)
                : shown.stream().collect(Collectors.joining(" or "));
    }

    static String source(Place place) {
        return place.file() + ":" + place.line();
    }
}
