package org.hcccds.authoring.staging;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hcccds.engine.fields.ReadFields;
import org.hcccds.engine.logic.FactPattern;
import org.hcccds.engine.logic.FactShape;
import org.hcccds.engine.logic.Operand;
import org.hcccds.engine.logic.Operator;
import org.hcccds.engine.logic.RuleLogic;
import org.hcccds.engine.logic.Symbols;
import org.hcccds.model.rule.Conclusion;

/**
 * The rules that what stages are made of comes from, back to the facts of a case.
 *
 * @param rules in the order of the rule base
 */
record Origins(List<RuleLogic> rules) {

    /** @param all the rules that may take part @param stages those that conclude stages */
    static Origins of(List<RuleLogic> all, List<RuleLogic> stages, Symbols symbols) {
        Set<RuleLogic> found = new LinkedHashSet<>();
        List<FactPattern> open = new ArrayList<>(patterns(stages));
        while (!open.isEmpty()) {
            FactPattern wanted = open.remove(open.size() - 1);
            if (!ReadFields.isOfCase(wanted.fact())) {
                all.stream().filter(rule -> mayMatch(rule, wanted, symbols)).filter(found::add)
                        .forEach(rule -> open.addAll(rule.patterns()));
            }
        }
        return new Origins(all.stream().filter(found::contains).toList());
    }

    private static List<FactPattern> patterns(List<RuleLogic> rules) {
        return rules.stream().flatMap(rule -> rule.patterns().stream()).collect(Collectors.toList());
    }

    /**
     * Whether a rule may conclude a fact that matches a pattern; what is computed is taken to match, but for its
     * texts.
     */
    private static boolean mayMatch(RuleLogic rule, FactPattern wanted, Symbols symbols) {
        FactShape shape = symbols.shapes().get(wanted.fact());
        Symbols.Signature signature = symbols.signature(rule.conclusion(), rule.arguments().size()).orElseThrow();
        if (signature.makes() != shape.type()) {
            return false;
        }
        try {
            Object sample = sample(rule, signature, symbols);
            boolean computed = rule.arguments().stream().anyMatch(Operand.Reference.class::isInstance);
            return wanted.conditions().stream().filter(condition -> condition.isPlain()
                    && condition.operator() == Operator.EQUAL)
                    .filter(condition -> !computed || condition.values().get(0) instanceof String)
                    .allMatch(condition -> condition.operator().holds(shape.value(sample, condition.field()),
                            condition.values()));
        } catch (IllegalStateException | IllegalArgumentException e) {
            return true; // a formula that makes nothing of the sample may make something of real values
        }
    }

    private static Conclusion sample(RuleLogic rule, Symbols.Signature signature, Symbols symbols) {
        List<Object> arguments = new ArrayList<>();
        for (int i = 0; i < rule.arguments().size(); i++) {
            Class<?> type = signature.parameters().get(i);
            arguments.add(rule.arguments().get(i) instanceof Operand.Constant constant ? constant.value()
                    : type == int.class ? (Object) 0 : type == double.class ? (Object) 0.0 : null);
        }
        return symbols.conclusion(rule.conclusion(), arguments.size()).orElseThrow().apply(arguments);
    }
}
