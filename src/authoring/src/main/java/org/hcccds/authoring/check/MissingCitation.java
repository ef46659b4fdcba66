package org.hcccds.authoring.check;

import java.util.stream.Stream;

/** Every rule cites what it encodes. */
final class MissingCitation implements RuleCheck {

    @Override
    public String id() {
        return "missing-citation";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Stream<Mistake> mistakes(RuleSet rules) {
        return rules.rules().stream().filter(rule -> rule.cites().isEmpty()).map(rule -> new Mistake(rule.place(),
                "the rule \"" + rule.name() + "\" cites neither a statement nor a definition.",
                "add @statements( \"...\" ) with ids of statements.csv, or @source( \"...\" ) with one of "
                        + "definitions.csv."));
    }
}
