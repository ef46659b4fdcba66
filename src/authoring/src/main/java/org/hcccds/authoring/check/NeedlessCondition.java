package org.hcccds.authoring.check;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hcccds.engine.logic.Condition;
import org.hcccds.engine.logic.Symbols;

/** Conditions that always hold, or hold whenever another condition of the rule does. */
final class NeedlessCondition implements RuleCheck {

    @Override
    public String id() {
        return "needless-condition";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Mistake> mistakes(RuleSet rules) {
        Symbols symbols = rules.draft().symbols();
        return rules.rules().stream().flatMap(rule -> Subjects.of(rule).stream())
                .flatMap(group -> needless(group, symbols));
    }

    private static Stream<Mistake> needless(List<Condition> group, Symbols symbols) {
        Condition any = group.get(0);
        FieldValues values = FieldValues.of(symbols.shapes().get(any.fact()), any.field(), group);
        if (values.meetingAll(group).isEmpty()) {
            return Stream.of();
        }
        return IntStream.range(0, group.size()).boxed().flatMap(i -> {
            Condition one = group.get(i);
            BitSet meeting = values.meeting(one);
            if (meeting.equals(values.all())) {
                return Stream.of(new Mistake(one.place(), one.text() + " holds for every value of " + one.field() + ".",
                        "leave it out, or another limit is meant."));
            }
            return IntStream.range(0, group.size()).filter(j -> j != i && !group.get(j).text().equals(one.text()))
                    .filter(j -> implies(values.meeting(group.get(j)), meeting, j < i)).limit(1).mapToObj(j ->
                            new Mistake(one.place(), one.text() + " holds whenever " + group.get(j).text() + " does.",
                                    "leave it out, or another value is meant."));
        });
    }

    /** Of two that say the same, the later one is needless. */
    private static boolean implies(BitSet other, BitSet one, boolean otherIsFirst) {
        return FieldValues.isWithin(other, one) && (otherIsFirst || !other.equals(one));
    }
}
