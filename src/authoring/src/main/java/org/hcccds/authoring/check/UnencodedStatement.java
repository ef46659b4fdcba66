package org.hcccds.authoring.check;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hcccds.engine.logic.Place;
import org.hcccds.engine.rulebase.Sources;
import org.hcccds.engine.rulebase.Sources.Statement;
import org.hcccds.engine.table.TableKind;

/**
 * Every statement has a rule, or a reason why it has none. Rules without statements of their own are a part of
 * others.
 */
final class UnencodedStatement implements RuleCheck {

    @Override
    public String id() {
        return "unencoded-statement";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Mistake> mistakes(RuleSet rules) {
        if (!rules.isReadable() || !rules.draft().brings(TableKind.STATEMENTS)) {
            return Stream.of();
        }
        Sources sources = rules.vocabulary().sources();
        Set<String> cited = rules.rules().stream().flatMap(rule -> rule.cites().stream()).collect(Collectors.toSet());
        return sources.statements().values().stream()
                .filter(one -> !cited.contains(one.id()) && !sources.notEncoded().containsKey(one.id())
                        && !rules.mayHold(one.id(), TableKind.NOT_ENCODED))
                .filter(one -> one.isNormative() || one.about().isEmpty())
                .map(one -> new Mistake(place(one, rules), "no rule encodes the statement " + one.id() + ": "
                    + one.text() + ".",
                        "write a rule that cites it, or list it in not-encoded.csv with the reason."));
    }

    private static Place place(Statement statement, RuleSet rules) {
        String path = TableKind.STATEMENTS.path();
        String text = rules.draft().given().text(path).orElse("");
        int at = text.indexOf("\n" + statement.id() + ",");
        return new Place(path, at < 0 ? 1 : (int) text.substring(0, at + 1).chars().filter(c -> c == '\n').count() + 1,
                1);
    }
}
