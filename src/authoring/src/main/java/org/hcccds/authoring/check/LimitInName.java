package org.hcccds.authoring.check;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hcccds.engine.logic.RuleLogic;
import org.hcccds.engine.table.TableKind;

/** The name of a rule holds no limit: it would stay behind when the limit changes. */
final class LimitInName implements RuleCheck {

    /** A number that is no part of a word such as Vp3, T3 or PD-1, no year, and no number of a review. */
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\w.-])(?<!review )(?!(?:19|20)\\d\\d(?![\\d.]))\\d+(?:\\.\\d+)?(?![\\w-])");

    @Override
    public String id() {
        return "limit-in-name";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Mistake> mistakes(RuleSet rules) {
        return rules.rules().stream().flatMap(rule -> NUMBER.matcher(rule.name()).results()
                .map(MatchResult::group).filter(number -> !isStage(number, rule, rules)).limit(1)
                .map(number -> new Mistake(rule.place(), "the name \"" + rule.name() + "\" holds the number " + number
                        + ".", "say it in words, such as \"a single small tumor\": the number belongs in Limit or "
                                + "CareLimit.")));
    }

    /** Whether the number is a stage of a system that the name speaks of, as in "BCLC 0". */
    private static boolean isStage(String number, RuleLogic rule, RuleSet rules) {
        return rules.mayHold(number, TableKind.STAGES) || rules.vocabulary().stagingSystems().values().stream()
                .filter(system -> system.codes().contains(number))
                .anyMatch(system -> Pattern.compile(Pattern.quote(system.name()) + "[^:]*\\b" + Pattern.quote(number))
                        .matcher(rule.name()).find());
    }
}
