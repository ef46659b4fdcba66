package org.hcccds.authoring.staging;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hcccds.engine.fields.ReadFields;
import org.hcccds.engine.logic.FactPattern;
import org.hcccds.engine.logic.FactShape;
import org.hcccds.engine.logic.Symbols;
import org.hcccds.engine.session.View;
import org.hcccds.model.patient.Fact;
import org.hcccds.model.patient.PatientCase;

/**
 * Facts of a case that no rule before the stages joins with others, so that they can be tried apart from them.
 *
 * @param facts    those that vary
 * @param kinds    what the rules make of them, such as {@code ChildPughClass}
 * @param chaining the rules between
 */
record CaseGroup(Set<Fact<?>> facts, Set<String> kinds, Chaining chaining) {

    /** More combinations than this are not tried. */
    private static final int MOST = 20_000;

    /**
     * What the stage rules can tell apart: which of their patterns are matched, each with the first partial case that
     * matches these.
     *
     * @param patterns of the stage rules
     * @return empty where there are too many cases to try
     */
    Map<BitSet, PatientCase> distinct(List<FactPattern> patterns, CaseValues values, List<View> views,
                                      Symbols symbols) {
        List<PatientCase> cases = List.of(PatientCase.builder("witness").build());
        for (Fact<?> fact : facts) {
            cases = varied(cases, fact, values, views, symbols);
            if (cases.size() > MOST) {
                return Map.of();
            }
        }
        Map<BitSet, PatientCase> distinct = new LinkedHashMap<>();
        Set<Set<Object>> seen = new LinkedHashSet<>();
        for (PatientCase one : cases) {
            Set<Object> given = given(one, views, symbols);
            if (seen.add(given)) {
                distinct.putIfAbsent(matched(chaining.closure(given), patterns, symbols), one);
            }
        }
        return distinct;
    }

    /** Each case with each value of a fact that the rules can tell from the values before. */
    private List<PatientCase> varied(List<PatientCase> cases, Fact<?> fact, CaseValues values, List<View> views,
                                     Symbols symbols) {
        List<PatientCase> varied = new ArrayList<>();
        for (PatientCase one : cases) {
            Set<Object> seen = new LinkedHashSet<>();
            for (Object value : values.of(fact)) {
                PatientCase.Builder builder = set(one.toBuilder(), fact, value);
                if (builder.contradictions().isEmpty()) {
                    PatientCase made = builder.build();
                    List<List<Object>> told = views.stream().filter(view -> view.reads().contains(fact))
                            .flatMap(view -> view.of().apply(made).stream())
                            .map(shown -> toldApart(shown, values.patterns(), symbols)).toList();
                    if (seen.add(told)) {
                        varied.add(made);
                    }
                }
            }
        }
        return varied.isEmpty() ? cases : varied;
    }

    /** What patterns make of a fact: whether it meets their conditions, and the values that they hand on. */
    private static List<Object> toldApart(Object fact, List<FactPattern> patterns, Symbols symbols) {
        List<Object> told = new ArrayList<>();
        for (FactPattern pattern : patterns) {
            FactShape shape = symbols.shapes().get(pattern.fact());
            if (shape.type().isInstance(fact)) {
                pattern.conditions().forEach(condition -> told.add(condition.isPlain()
                        ? condition.operator().holds(shape.value(fact, condition.field()), condition.values())
                        : String.valueOf(fact)));
                pattern.bindings().values().stream().sorted()
                        .forEach(field -> told.add(String.valueOf(shape.value(fact, field))));
            }
        }
        return told;
    }

    @SuppressWarnings("unchecked") // the values are made for the fact
    private static <T> PatientCase.Builder set(PatientCase.Builder builder, Fact<T> fact, Object value) {
        return builder.set(fact, (T) value);
    }

    private Set<Object> given(PatientCase facts, List<View> views, Symbols symbols) {
        Set<Object> given = new LinkedHashSet<>();
        Collection<Class<?>> types = new ArrayList<>();
        kinds.stream().filter(ReadFields::isOfCase).forEach(kind -> types.add(symbols.shapes().get(kind).type()));
        views.stream().filter(view -> view.reads().stream().anyMatch(this.facts::contains))
                .flatMap(view -> view.of().apply(facts).stream())
                .filter(fact -> types.contains(fact.getClass())).forEach(given::add);
        return given;
    }

    private BitSet matched(Map<Class<?>, Set<Object>> facts, List<FactPattern> patterns, Symbols symbols) {
        BitSet matched = new BitSet();
        for (int i = 0; i < patterns.size(); i++) {
            FactPattern pattern = patterns.get(i);
            FactShape shape = symbols.shapes().get(pattern.fact());
            if (kinds.contains(pattern.fact())) {
                matched.set(i, pattern.negated() != facts.getOrDefault(shape.type(), Set.of()).stream()
                        .anyMatch(fact -> pattern.matches(shape, fact)));
            }
        }
        return matched;
    }
}
