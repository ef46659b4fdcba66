package org.hcccds.authoring.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hcccds.authoring.check.TableNames.Of;
import org.hcccds.engine.logic.Condition;
import org.hcccds.engine.logic.FactPattern;
import org.hcccds.engine.logic.Operand;
import org.hcccds.engine.logic.Operator;
import org.hcccds.engine.logic.Place;
import org.hcccds.engine.logic.RuleLogic;
import org.hcccds.model.name.Nearest;

/** What texts in rules name stands in the tables. */
final class UnknownName implements RuleCheck {

    private static final int FEW = 12;

    @Override
    public String id() {
        return "unknown-name";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Stream<Mistake> mistakes(RuleSet rules) {
        TableNames names = new TableNames(rules.vocabulary(), rules.draft().broken());
        List<Mistake> mistakes = new ArrayList<>();
        for (RuleLogic rule : rules.rules()) {
            rule.patterns().forEach(pattern -> pattern.conditions().forEach(
                    condition -> condition(condition, pattern, names, mistakes::add)));
            arguments(rule, names, mistakes::add);
        }
        return mistakes.stream();
    }

    private static void condition(Condition condition, FactPattern pattern, TableNames names, Consumer<Mistake> out) {
        Of kind = TableNames.field(condition.fact(), condition.field());
        if (kind == Of.TEXT) {
            return;
        }
        Optional<String> within = pattern.conditions().stream().filter(other -> other.operator() == Operator.EQUAL)
                .filter(other -> List.of("system", "id").contains(other.field()))
                .flatMap(other -> texts(other.operands())).findFirst();
        texts(condition.operands()).forEach(text -> name(text, kind, within, condition.place(), names, out));
    }

    private static void arguments(RuleLogic rule, TableNames names, Consumer<Mistake> out) {
        List<Of> kinds = TableNames.arguments(rule.conclusion());
        Optional<String> first = rule.arguments().stream().limit(1).flatMap(one -> texts(List.of(one))).findFirst();
        for (int i = 0; i < rule.arguments().size(); i++) {
            Of kind = kinds.get(Math.min(i, kinds.size() - 1));
            texts(List.of(rule.arguments().get(i)))
                    .forEach(text -> name(text, kind, first, rule.conclusionPlace(), names, out));
        }
    }

    private static Stream<String> texts(List<Operand> operands) {
        return operands.stream().filter(Operand.Constant.class::isInstance)
                .map(operand -> ((Operand.Constant) operand).value()).filter(String.class::isInstance)
                .map(String.class::cast);
    }

    private static void name(String text, Of kind, Optional<String> within, Place place, TableNames names,
                             Consumer<Mistake> out) {
        names.admissible(kind, within).filter(known -> !known.contains(text))
                .filter(known -> !names.mayBeInBrokenRow(text, kind, within)).ifPresent(known ->
                out.accept(new Mistake(place,
                "\"" + text + "\" is no " + kind.word()
                        + (kind == Of.STAGE || kind == Of.CLASS ? " of " + within.orElseThrow() : "") + ".",
                maybe(text, kind, known))));
    }

    private static String maybe(String text, Of kind, Collection<String> known) {
        return Nearest.to(text, known).or(() -> Nearest.combination(text, known)).map(near -> "\"" + near + "\".")
                .orElseGet(() -> known.size() <= FEW ? "one of these is meant: " + String.join(", ", known) + "."
                        : "it is to be added to " + kind.place() + " first.");
    }
}
