package org.hcccds.engine.logic;

import java.util.Map;

/** What to say of words and signs that are at home in other rule files. */
final class Lessons {

    static final String NO_ATTRIBUTES = "a rule has annotations such as @id and then when. It has no "
            + "attributes, for no rule may depend on the order in which rules fire, and extends no other.";
    static final String ONE_CONCLUSION = "a rule has one conclusion, insert( ... ), and nothing else behind "
            + "then; a second rule can draw another.";
    static final String ONLY_RULES = "a file holds a package, imports and rules, and nothing else. Numbers to "
            + "compare with are those of Limit and CareLimit.";
    static final String SHAPE =
            "a rule says when, conditions on facts, then, insert( ... ); and end, and nothing else.";

    private static final Lesson ALTERNATIVES = new Lesson(HouseRule.AND_OR,
            "write a rule for each alternative, or list values with in ( ... ).");
    private static final Lesson ALL_HOLD = new Lesson(HouseRule.AND_OR,
            "leave it out: all conditions of a rule must hold. Those of one fact are joined by a comma.");
    private static final Lesson PLAIN_CONDITIONS = new Lesson(HouseRule.CONDITION_CODE,
            "a condition compares one field of a fact with values, without code.");
    private static final Lesson ONLY_CONCLUDES = new Lesson(HouseRule.CHANGED_FACT,
            "a rule only concludes: it changes nothing and takes nothing back.");
    private static final Lesson RULES_ALONE = new Lesson(HouseRule.ONLY_RULES, ONLY_RULES);

    private static final Map<String, Lesson> BY_WORD = Map.ofEntries(Map.entry("||", ALTERNATIVES),
            Map.entry("or", ALTERNATIVES), Map.entry("&&", ALL_HOLD), Map.entry("and", ALL_HOLD),
            Map.entry("eval", PLAIN_CONDITIONS), Map.entry("forall", PLAIN_CONDITIONS),
            Map.entry("accumulate", PLAIN_CONDITIONS), Map.entry("from", PLAIN_CONDITIONS),
            Map.entry("modify", ONLY_CONCLUDES), Map.entry("update", ONLY_CONCLUDES),
            Map.entry("delete", ONLY_CONCLUDES), Map.entry("retract", ONLY_CONCLUDES),
            Map.entry("function", RULES_ALONE), Map.entry("declare", RULES_ALONE),
            Map.entry("global", RULES_ALONE), Map.entry("query", RULES_ALONE),
            Map.entry("'", new Lesson(HouseRule.SYNTAX, "the text belongs in double quotation marks.")));

    private record Lesson(HouseRule rule, String maybe) {
    }

    private Lessons() {
    }

    /**
     * What is wrong at a token.
     *
     * @param rule what it offends, and {@code maybe} the way out, unless the token itself tells more
     */
    static RefusedException refused(Token token, HouseRule rule, String message, String maybe) {
        Lesson lesson = token.kind() == Token.Kind.STRING ? null : BY_WORD.get(token.text());
        return new RefusedException(new Problem(token.place(), lesson == null ? rule : lesson.rule(), message + ".",
                lesson == null ? maybe : lesson.maybe()));
    }
}
