package org.hcccds.authoring.check;

import java.util.stream.Stream;

/** One thing that rules are checked for. Its page is the resource {@code ID.md} beside this class. */
interface RuleCheck {

    /** Its name in reports, such as {@code unknown-field}. */
    String id();

    Severity severity();

    /** Everything in the rules that it objects to, in any order. */
    Stream<Mistake> mistakes(RuleSet rules);
}
