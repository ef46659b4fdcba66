package org.hcccds.authoring.check;

import java.util.Comparator;

/**
 * Something wrong with the rules.
 *
 * @param file    as an editor finds it; of rules in a jar the path there
 * @param line    from 1
 * @param column  from 1
 * @param check   the id of the check, such as {@code unknown-field}
 * @param message what is wrong, with the value; a sentence
 * @param maybe   the way out, a sentence that can follow "Maybe"
 */
public record Finding(String file, int line, int column, Severity severity, String check, String message,
                      String maybe) {

    static final Comparator<Finding> BY_PLACE = Comparator.comparing(Finding::file).thenComparing(Finding::line)
            .thenComparing(Finding::column).thenComparing(Finding::check).thenComparing(Finding::message);

    static Finding of(Mistake mistake, RuleCheck check, RuleSet rules) {
        return new Finding(rules.draft().given().located(mistake.place().file()), mistake.place().line(),
                mistake.place().column(), check.severity(), check.id(), mistake.message(), mistake.maybe());
    }
}
