package org.hcccds.engine.logic;

import java.util.Locale;

/** What every file of a rule base keeps to; one that does not is refused when it is loaded. */
public enum HouseRule {
    /** The text is no rule: something is misplaced or missing. */
    SYNTAX,
    /** A file holds a package, imports of the facts and rules, and nothing else. */
    ONLY_RULES,
    /** What a rule uses is imported. */
    MISSING_IMPORT,
    /** A rule has no attributes, such as a salience. */
    RULE_ATTRIBUTE,
    UNKNOWN_ANNOTATION,
    UNKNOWN_FACT,
    UNKNOWN_FIELD,
    UNKNOWN_CONSTANT,
    /** A name such as {@code $low} is bound before it is used. */
    UNBOUND_NAME,
    /** What stands behind {@code insert} is a conclusion that rules may draw. */
    UNKNOWN_CONCLUSION,
    /** Conditions are joined by "and" alone. */
    AND_OR,
    /** A condition holds no code. */
    CONDITION_CODE,
    /** Behind {@code then} stands one conclusion. */
    ONE_CONCLUSION,
    /** A rule changes no fact and takes none back. */
    CHANGED_FACT,
    INCOMPATIBLE_TYPES,
    /** A rule, and a rule base, stay within bounds that no sensible one comes near. */
    RULE_SIZE,
    /** A limit of a measured field has a name or a unit, and the right one. */
    LIMIT_UNIT,
    MISSING_ID,
    DUPLICATE_ID,
    DUPLICATE_NAME,
    /** Only single treatments of the past are asked to be absent, for there alone is absence known. */
    NEGATED_CONCLUSION,
    /** Rules about treatment rely on what is known or decided. */
    UNCERTAIN_ADVICE,
    /** The tables can be read, and what they refer to is there. */
    BAD_TABLE;

    /** As it is written in reports, such as {@code unknown-field}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
