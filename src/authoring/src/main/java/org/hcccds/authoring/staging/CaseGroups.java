package org.hcccds.authoring.staging;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hcccds.engine.fields.ReadField;
import org.hcccds.engine.fields.ReadFields;
import org.hcccds.engine.logic.Condition;
import org.hcccds.engine.logic.FactPattern;
import org.hcccds.engine.logic.RuleLogic;
import org.hcccds.engine.logic.Symbols;
import org.hcccds.model.patient.Fact;
import org.hcccds.model.patient.Facts;

/** Divides the facts that stages depend on into groups that no rule before the stages joins. */
final class CaseGroups {

    private CaseGroups() {
    }

    /** @param patterns of the stage rules @param origins the rules between the case and these */
    static List<CaseGroup> of(List<FactPattern> patterns, Origins origins, Symbols symbols) {
        List<Set<String>> joined = new ArrayList<>();
        patterns.forEach(pattern -> join(joined, Set.of(pattern.fact())));
        origins.rules().forEach(rule -> {
            Set<String> kinds = new HashSet<>();
            rule.patterns().forEach(pattern -> kinds.add(pattern.fact()));
            kinds.add(symbols.signature(rule.conclusion(), rule.arguments().size()).orElseThrow().makes()
                    .getSimpleName());
            join(joined, kinds);
        });
        Set<ReadField> fields = fields(patterns, origins);
        fields.forEach(field -> fields.stream().filter(other -> other.facts().stream()
                .anyMatch(field.facts()::contains))
                .forEach(other -> join(joined, new TreeSet<>(List.of(field.fact(), other.fact())))));
        return joined.stream().map(kinds -> group(kinds, fields, origins.rules(), symbols)).toList();
    }

    private static void join(List<Set<String>> joined, Set<String> kinds) {
        List<Set<String>> touched = joined.stream().filter(other -> other.stream().anyMatch(kinds::contains)).toList();
        Set<String> all = new TreeSet<>(kinds);
        touched.forEach(all::addAll);
        joined.removeAll(touched);
        joined.add(all);
    }

    private static CaseGroup group(Set<String> kinds, Set<ReadField> fields, List<RuleLogic> rules, Symbols symbols) {
        Set<Fact<?>> facts = new LinkedHashSet<>();
        Facts.ALL.stream().filter(fact -> !CaseValues.STAND_INS.contains(fact)).filter(fact -> fields.stream()
                .anyMatch(field -> kinds.contains(field.fact()) && field.facts().contains(fact))).forEach(facts::add);
        List<RuleLogic> between = rules.stream().filter(rule -> rule.patterns().stream()
                .anyMatch(pattern -> kinds.contains(pattern.fact()))).toList();
        return new CaseGroup(facts, kinds, new Chaining(between, symbols));
    }

    /** What the rules read of the case itself. */
    private static Set<ReadField> fields(List<FactPattern> patterns, Origins origins) {
        Set<ReadField> fields = new LinkedHashSet<>();
        Stream.concat(patterns.stream(), origins.rules().stream().flatMap(rule -> rule.patterns().stream()))
                .forEach(pattern -> Stream.concat(pattern.conditions().stream().map(Condition::field),
                                pattern.bindings().values().stream())
                        .forEach(field -> ReadFields.of(pattern.fact(), field).ifPresent(fields::add)));
        return fields;
    }
}
