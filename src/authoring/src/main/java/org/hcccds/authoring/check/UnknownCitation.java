package org.hcccds.authoring.check;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.hcccds.engine.rulebase.Sources;
import org.hcccds.engine.table.TableKind;
import org.hcccds.model.name.Nearest;

/** What rules cite stands in the tables. */
final class UnknownCitation implements RuleCheck {

    @Override
    public String id() {
        return "unknown-citation";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Stream<Mistake> mistakes(RuleSet rules) {
        Sources sources = rules.vocabulary().sources();
        List<String> known = Stream.of(sources.statements().keySet(), sources.definitions().keySet())
                .flatMap(Collection::stream).toList();
        return rules.rules().stream().flatMap(rule -> rule.cites().stream()
                .filter(id -> sources.citation(id).isEmpty())
                .filter(id -> !rules.mayHold(id, TableKind.STATEMENTS, TableKind.DEFINITIONS))
                .map(id -> new Mistake(rule.place(),
                        "the rule " + rule.id() + " cites " + id + ", which neither statements.csv nor "
                                + "definitions.csv holds.",
                        Nearest.to(id, known).map(near -> near + ".")
                                .orElse("the statement is to be added to its table first."))));
    }
}
