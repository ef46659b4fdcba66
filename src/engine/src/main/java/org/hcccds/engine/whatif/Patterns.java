package org.hcccds.engine.whatif;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hcccds.engine.logic.FactPattern;
import org.hcccds.engine.logic.FactShape;
import org.hcccds.engine.logic.Operator;
import org.hcccds.engine.logic.Symbols;

/** The distinct patterns of all rules, each with a number, and which of them a fact matches. */
final class Patterns {

    private static final int[] NONE = {};

    private final Symbols symbols;
    private final List<PatternTest> tests = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Class<?>, Alpha> alphas = new HashMap<>();

    Patterns(Symbols symbols) {
        this.symbols = symbols;
    }

    /** The number of a pattern that can be tested alone, a new one if need be. */
    int add(FactPattern pattern) {
        return numbers.computeIfAbsent(pattern.key(), key -> {
            FactShape shape = symbols.shapes().get(pattern.fact());
            tests.add(new PatternTest(pattern, shape));
            alphas.computeIfAbsent(shape.type(), type -> new Alpha(shape, tests)).add(tests.size() - 1);
            return tests.size() - 1;
        });
    }

    /** By number. */
    List<PatternTest> tests() {
        return Collections.unmodifiableList(tests);
    }

    /** The number of a pattern without what refers to others; empty where no rule has it. */
    Optional<Integer> numberOf(FactPattern pattern) {
        return Optional.ofNullable(numbers.get(pattern.plainPart().key()));
    }

    /** A fact with the patterns that it matches. */
    Seen see(Object fact) {
        Alpha alpha = alphas.get(fact.getClass());
        return new Seen(fact, alpha == null ? NONE : alpha.matchedBy(fact));
    }

    /** The kind of a fact and its first field, by which patterns on findings, scores and the like find it. */
    List<Object> keyOf(Object fact) {
        FactShape shape = symbols.shapes().get(fact.getClass().getSimpleName());
        return List.of(fact.getClass(), String.valueOf(shape.read().get(0).apply(fact)));
    }

    /** The same of the facts that a pattern matches; the kind alone where it leaves the first field open. */
    List<Object> keyOf(int pattern) {
        FactPattern asked = tests.get(pattern).pattern();
        FactShape shape = symbols.shapes().get(asked.fact());
        return asked.conditions().stream().filter(condition -> condition.field().equals(shape.fields().get(0))
                        && condition.operator() == Operator.EQUAL).findFirst()
                .map(condition -> List.<Object>of(shape.type(), String.valueOf(condition.values().get(0))))
                .orElse(List.of(shape.type()));
    }
}
