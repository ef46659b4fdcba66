package org.hcccds.authoring.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hcccds.engine.logic.Condition;
import org.hcccds.engine.logic.Symbols;

/** Conditions that no value of a field meets: the rule never fires. */
final class ImpossibleCondition implements RuleCheck {

    @Override
    public String id() {
        return "impossible-condition";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Stream<Mistake> mistakes(RuleSet rules) {
        Symbols symbols = rules.draft().symbols();
        return rules.rules().stream().flatMap(rule -> Subjects.of(rule).stream())
                .flatMap(group -> impossible(group, symbols).stream());
    }

    private static Optional<Mistake> impossible(List<Condition> group, Symbols symbols) {
        Condition last = group.get(group.size() - 1);
        FieldValues values = FieldValues.of(symbols.shapes().get(last.fact()), last.field(), group);
        if (!values.meetingAll(group).isEmpty()) {
            return Optional.empty();
        }
        Optional<Condition> alone = group.stream().filter(one -> values.meeting(one).isEmpty()).findFirst();
        return Optional.of(alone.map(one -> new Mistake(one.place(), "no admissible value of " + one.field() + " meets "
                        + one.text() + ", so that the rule never fires.", "the limit or its unit is another."))
                .orElseGet(() -> new Mistake(last.place(), "no value of " + last.field() + " meets "
                        + group.stream().map(Condition::text).collect(Collectors.joining(" and "))
                        + ", so that the rule never fires.", "a comparison is turned round, or two rules are meant.")));
    }
}
