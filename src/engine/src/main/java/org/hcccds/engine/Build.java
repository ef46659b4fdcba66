package org.hcccds.engine;

/** How rules that are read at run time are made ready to answer. All give the same answers; the build checks that. */
public enum Build {
    /** Drools' executable model: needs no further library, and is the slower to compile. */
    EXECUTABLE,
    /** Drools' classic build: quicker for an author's loop, needs drools-mvel on the class path. */
    CLASSIC,
    /**
     * Not compiled: answered from what the rules say as data, without the rule engine. Answers come several times
     * sooner, the first one too. Rules are held to the same house rules; what a rule compiler would say of them is
     * not asked.
     */
    DIRECT
}
